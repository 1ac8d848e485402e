import type { Clock, Timer } from "../clock.ts";
import type { Frame } from "../dialect/dialect.ts";
import { lostOpendCommand } from "../dialect/websocket/login.ts";
import { ProgramStatusType } from "../gen/strict/system/common.ts";
import {
  GetGlobalStatePart,
  type S2CPart as GlobalState,
} from "../gen/strict/system/get-global-state.ts";
import {
  GtwEventType,
  type S2CPart as Notification,
  NotifyPart,
  type QotRight,
} from "../gen/strict/system/notify.ts";
import { decodePush, decodeReply } from "../protocol.ts";
import { KnownRights } from "./rights.ts";
import type { UpstreamState } from "./state.ts";
import type { StateBoard } from "./state-board.ts";

/** The part of the connection that {@link UpstreamWatch} uses. */
export interface UpstreamHost {
  readonly clock: Clock;
  readonly board: StateBoard;
  /** The upstream is up again after it was down during the same session. Subscriptions may be gone. */
  onReturn(): void;
}

/** OpenD may not report the end of a "down", so the state is requested this often until it is up. */
const recheckMs = 10_000;

/**
 * At most this many requests in this time. Otherwise a flood of notifications would use up the limit
 * of GetGlobalState, 10 in 30 s, which user code shares.
 */
const questions = { most: 3, withinMs: 15_000 } as const;

/** More notifications than a login brings. The bound keeps a flood before the login from filling the memory. */
const mostEarly = 100;

/**
 * Watches OpenD's own link to the broker. Its sources are a request after each login, notifications,
 * the WebSocket service (its command 2, its error 3), and every reply to GetGlobalState.
 */
export class UpstreamWatch {
  readonly #host: UpstreamHost;
  readonly #rights = new KnownRights();
  #state: UpstreamState = "unknown";
  /** Sends GetGlobalState on the current session; absent while there is none. */
  #ask: (() => Promise<GlobalState>) | undefined;
  /** The timer of the next request, and when it fires. */
  #timer: { readonly at: number; readonly timer: Timer } | undefined;
  /** Notifications on sessions that are not or never became the current one. OpenD sends each only once. */
  readonly #early: Frame[] = [];
  /** Counts notifications, so that an older answer does not overwrite a newer notification. */
  #newsCount = 0;
  /** The pending request, and whether a notification since then requires another. */
  #question: { isOutdated: boolean } | undefined;
  /** When the last requests were sent, the oldest first. */
  #askedAt: readonly number[] = [];

  constructor(host: UpstreamHost) {
    this.#host = host;
  }

  /** Begins with a new session. `ask` sends GetGlobalState (1002) on it. */
  begin(ask: () => Promise<GlobalState>): void {
    this.end();
    this.#ask = ask;
    for (const frame of this.#early.splice(0)) this.hear(frame);
    void this.#recheck();
  }

  /** The session has ended, so the state of the upstream is unknown. */
  end(): void {
    this.#ask = undefined;
    this.#state = "unknown";
    this.#question = undefined;
    this.#askedAt = [];
    this.#stopTimer();
  }

  /** Reads a notification, or a reply that reports the state. */
  hear(frame: Frame): void {
    if (this.#ask === undefined) {
      if (frame.protoId === NotifyPart.id && this.#early.push(frame) > mostEarly)
        this.#early.shift();
      return;
    }
    if (frame.protoId === lostOpendCommand) return this.opendLost();
    try {
      if (frame.protoId === NotifyPart.id)
        this.#hearNotification(decodePush(NotifyPart, frame.body, frame.format));
      // The answer to a probe, which no call waits for.
      if (frame.protoId === GetGlobalStatePart.id && frame.failure === undefined) {
        const { s2c } = decodeReply(GetGlobalStatePart, frame.body, frame.format);
        if (s2c) this.#set(upstreamOf(s2c));
      }
    } catch (cause) {
      const { id, name } = frame.protoId === NotifyPart.id ? NotifyPart : GetGlobalStatePart;
      this.#host.board.observeError({ id, name }, cause);
    }
  }

  /** The WebSocket service says that it has lost its OpenD. */
  opendLost(): void {
    if (this.#ask) this.#set("opend-lost");
  }

  #hearNotification({ connectStatus, programStatus, event, qotRight }: Notification): void {
    if (connectStatus) this.#set(connectStatus.qotLogined ? "up" : "down");
    if (programStatus) {
      const { type, strExtDesc = "" } = programStatus.programStatus;
      // A ready OpenD may still have no upstream link, so the state is requested.
      if (type === ProgramStatusType.ProgramStatusType_Ready) void this.#recheck();
      else this.#set("down");
      this.#tellNotice(nameOf(ProgramStatusType, type), strExtDesc);
    }
    if (event) {
      this.#tellNotice(nameOf(GtwEventType, event.eventType), event.desc);
      void this.#recheck();
    }
    if (qotRight) this.#tellRights(qotRight);
  }

  #tellNotice(notice: string, text: string): void {
    this.#host.board.emit({ type: "notice", notice, text });
  }

  #tellRights(levels: QotRight): void {
    const { board } = this.#host;
    const changes = this.#rights.changes(levels);
    board.set({ rightsTold: board.state.rightsTold + 1 });
    if (changes.length > 0) board.emit({ type: "quote-right", changes });
  }

  #set(upstream: UpstreamState): void {
    this.#newsCount += 1;
    const before = this.#state;
    this.#state = upstream;
    this.#schedule();
    if (upstream === before) return;
    const { board } = this.#host;
    board.set({ upstream });
    board.emit({ type: "upstream", upstream });
    if (upstream === "up" && before !== "unknown") this.#host.onReturn();
  }

  /** Sends a request now; or once later, if one is pending or too many were sent recently. */
  async #recheck(): Promise<void> {
    const ask = this.#ask;
    if (ask === undefined) return;
    if (this.#question) {
      this.#question.isOutdated = true;
      return;
    }
    const now = this.#host.clock.now();
    const recent = this.#askedAt.filter((at) => now - at < questions.withinMs);
    const [oldest = now] = recent;
    if (recent.length >= questions.most) return this.#askIn(oldest + questions.withinMs - now);
    this.#askedAt = [...recent, now];
    this.#schedule();
    const question = { isOutdated: false };
    this.#question = question;
    const newsCount = this.#newsCount;
    let answer: UpstreamState | undefined;
    try {
      answer = upstreamOf(await ask());
    } catch {
      // The link ended, or the service reported a failure. The timer sends the next request.
    }
    if (question !== this.#question) return;
    this.#question = undefined;
    if (answer !== undefined && newsCount === this.#newsCount) this.#set(answer);
    if (question.isOutdated) void this.#recheck();
  }

  #schedule(): void {
    if (this.#state === "up") this.#stopTimer();
    else this.#askIn(recheckMs);
  }

  /** Sends a request after `delayMs`, unless an earlier one is planned. */
  #askIn(delayMs: number): void {
    const { clock } = this.#host;
    const at = clock.now() + delayMs;
    if (this.#timer && this.#timer.at <= at) return;
    this.#stopTimer();
    const onTime = (): void => {
      this.#timer = undefined;
      void this.#recheck();
    };
    this.#timer = { at, timer: clock.after(delayMs, onTime, { background: true }) };
  }

  #stopTimer(): void {
    this.#timer?.timer.cancel();
    this.#timer = undefined;
  }
}

/** The state of OpenD's own link. A quote login is ignored while OpenD is not ready. */
function upstreamOf({ qotLogined, programStatus }: GlobalState): UpstreamState {
  const ready = ProgramStatusType.ProgramStatusType_Ready;
  return qotLogined && (programStatus?.type ?? ready) === ready ? "up" : "down";
}

/** The schema's name of a value without its prefix: `KickedOut`. */
function nameOf(values: Readonly<Record<string, number | string>>, value: number): string {
  const name = Object.keys(values).find((key) => values[key] === value);
  return name?.replace(/^.*_/, "") ?? `unknown(${value})`;
}
