import type { Clock, Timer } from "../clock.ts";
import type { Frame } from "../dialect/dialect.ts";
import { lostOpendCommand } from "../dialect/websocket/login.ts";
import { ProgramStatusType } from "../gen/strict/system/common.ts";
import { GetGlobalState, type S2C as GlobalState } from "../gen/strict/system/get-global-state.ts";
import {
  GtwEventType,
  type S2C as Notification,
  Notify,
  type QotRight,
} from "../gen/strict/system/notify.ts";
import { decodePush, decodeReply } from "../protocol.ts";
import { QuoteRights } from "./rights.ts";
import type { UpstreamState } from "./state.ts";
import type { StateBoard } from "./state-board.ts";

/** What the watch needs of its connection. */
export interface UpstreamHost {
  readonly clock: Clock;
  readonly board: StateBoard;
  /** It is up again after it was down on the same session: subscriptions may be gone. */
  onReturn(): void;
}

/** A "down" whose end was not told must not stay: while it is not up, OpenD is asked so often. */
const recheckMs = 10_000;

/**
 * At most so many questions in so long. A storm of notifications would otherwise spend the limit of
 * GetGlobalState, 10 in 30 s, which user code shares.
 */
const questions = { most: 3, withinMs: 15_000 } as const;

/** More notifications than a login brings; a flood before it is over must not fill the memory. */
const mostEarly = 100;

/**
 * OpenD's own link to the broker: asked for after each login, told by notifications, by the
 * WebSocket service (its command 2, its error 3) and by every GetGlobalState that passes.
 */
export class UpstreamWatch {
  readonly #host: UpstreamHost;
  readonly #rights = new QuoteRights();
  #state: UpstreamState = "unknown";
  /** Asks the live session; absent while there is none. */
  #ask: (() => Promise<GlobalState>) | undefined;
  /** The next question, and when it is planned. */
  #timer: { readonly at: number; readonly timer: Timer } | undefined;
  /** Told by sessions that are not the live one yet, or never were: OpenD tells it once. */
  readonly #early: Frame[] = [];
  /** Counts what was told, so that an answer that is older than the news is not taken for newer. */
  #newsCount = 0;
  /** The question that is under way, and whether there was news since that asks for another. */
  #question: { isOutdated: boolean } | undefined;
  /** When the last questions were asked, the oldest first. */
  #askedAt: readonly number[] = [];

  constructor(host: UpstreamHost) {
    this.#host = host;
  }

  /** A session is there; `ask` asks GetGlobalState (1002) on it. */
  begin(ask: () => Promise<GlobalState>): void {
    this.end();
    this.#ask = ask;
    for (const frame of this.#early.splice(0)) this.hear(frame);
    void this.#recheck();
  }

  /** The session is gone, and what it told is not known any more. */
  end(): void {
    this.#ask = undefined;
    this.#state = "unknown";
    this.#question = undefined;
    this.#askedAt = [];
    this.#stopTimer();
  }

  /** Reads what is no reply to a request of ours, or news in passing. */
  hear(frame: Frame): void {
    if (this.#ask === undefined) {
      if (frame.protoId === Notify.id && this.#early.push(frame) > mostEarly) this.#early.shift();
      return;
    }
    if (frame.protoId === lostOpendCommand) return this.opendLost();
    try {
      if (frame.protoId === Notify.id)
        this.#hearNotification(decodePush(Notify, frame.body, frame.format));
      // The answer to a probe, which nobody waits for.
      if (frame.protoId === GetGlobalState.id && frame.failure === undefined) {
        const { s2c } = decodeReply(GetGlobalState, frame.body, frame.format);
        if (s2c) this.#set(upstreamOf(s2c));
      }
    } catch (cause) {
      const { id, name } = frame.protoId === Notify.id ? Notify : GetGlobalState;
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
      // Ready is no promise of a link: that is asked for.
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

  /** Asks; while a question is under way, or too many were asked just now, once after that. */
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
      // The link ended, or the service failed and has said so; the timer asks again.
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

  /** Asks then, or before that if it is planned already. */
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

/** What OpenD says of its own link; a quote login counts for nothing before OpenD is ready. */
function upstreamOf({ qotLogined, programStatus }: GlobalState): UpstreamState {
  const ready = ProgramStatusType.ProgramStatusType_Ready;
  return qotLogined && (programStatus?.type ?? ready) === ready ? "up" : "down";
}

/** The schema's name of a value without its prefix: `KickedOut`. */
function nameOf(values: Readonly<Record<string, number | string>>, value: number): string {
  const name = Object.keys(values).find((key) => values[key] === value);
  return name?.replace(/^.*_/, "") ?? `unknown(${value})`;
}
