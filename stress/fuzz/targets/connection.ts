import { type Connection, isOpendError, pushesOf } from "@opend/core";
import {
  type Clock,
  decodeRequestFrame,
  encodeMessage,
  encodeReplyFrame,
  initCommand,
  type LinkReceiver,
  openConnection,
  webSocketDialect,
} from "@opend/core/internal";
import { UpdateBasicQot } from "@opend/core/serve/qot/update-basic-qot";
import { GetGlobalState } from "@opend/core/serve/system/get-global-state";
import { encodePush, encodeReply, LoginReply } from "@opend/core/server";
import { Broken, type Input, type Target } from "../target.ts";

/** A stopped clock, so that promises settle because of the input and not by a deadline. */
const still: Clock = { now: () => 0, wallTime: () => 0, after: () => ({ cancel() {} }) };

const frame = (command: number, section: number, body: Uint8Array): Uint8Array =>
  encodeReplyFrame({ command, section, error: 0, errorText: "", body });

const granted = frame(
  initCommand,
  1,
  encodeMessage(LoginReply, { retType: 0, s2c: { connID: 7n } }),
);
const state = (section: number): Uint8Array =>
  frame(GetGlobalState.id, section, encodeReply(GetGlobalState, { retType: -1, retMsg: "no" }));
const push = frame(UpdateBasicQot.id, 900_000, encodePush(UpdateBasicQot, { basicQotList: [] }));

const turns = 50;

/** Whether a promise settles within some turns of the microtask queue. */
async function settled<T>(promise: Promise<T>): Promise<T | undefined> {
  let result: { readonly value: T } | { readonly thrown: unknown } | undefined;
  promise.then(
    (value) => {
      result = { value };
    },
    (thrown: unknown) => {
      result = { thrown };
    },
  );
  for (let turn = 0; turn < turns && !result; turn++) await Promise.resolve();
  if (!result) throw new Broken("a promise is left hanging although the link is over");
  if ("value" in result) return result.value;
  if (!isOpendError(result.thrown))
    throw new Broken(`rejected with an untyped error: ${String(result.thrown)}`);
  return undefined;
}

/** Tests a whole connection on a link that delivers the input and then ends. */
async function check({ segments }: Input): Promise<string> {
  let receiver: LinkReceiver | undefined;
  let isClosed = false;
  const [first, ...others] = segments;
  const feed = (segment: Uint8Array): void => {
    if (!isClosed) receiver?.onBytes(segment);
  };
  const opening: Promise<Connection> = openConnection(
    {
      dialect: webSocketDialect({ probeAfterMs: 0 }),
      openLink: async (to) => {
        receiver = to;
        return {
          send(bytes) {
            if (decodeRequestFrame(bytes, 0).command !== initCommand) return true;
            queueMicrotask(() => {
              if (first) feed(first);
              // A damaged login gets no further answer.
              else receiver?.onEnd({ reason: "closed-by-peer" });
            });
            return true;
          },
          close() {
            isClosed = true;
          },
        };
      },
    },
    { reconnect: false, clock: still },
  );
  for (let turn = 0; turn < turns; turn++) await Promise.resolve();
  let opend: Connection | undefined;
  opening.then(
    (connection) => {
      opend = connection;
    },
    () => {},
  );
  await Promise.resolve();
  const asked = opend && settledLater(opend.request(GetGlobalState, { userID: 0n }));
  const stream = opend && pushesOf(opend, UpdateBasicQot);
  for (let turn = 0; turn < 5; turn++) await Promise.resolve();
  for (const segment of others) feed(segment);
  const wasRefused = isClosed;
  if (!isClosed) receiver?.onEnd({ reason: "closed-by-peer" });
  const connection = await settled(opening);
  if (asked) await settled(asked);
  if (wasRefused) {
    // The session has ended, so later bytes must have no effect.
    const before = connection?.state.link;
    receiver?.onBytes(push);
    receiver?.onEnd({ reason: "broken" });
    if (connection?.state.link !== before)
      throw new Broken("a link changed the state after its end");
  }
  const count = stream ? await drained(stream) : 0;
  if (count > others.length) throw new Broken("more pushes than messages");
  if (connection && connection.state.link !== "closed")
    throw new Broken(`after the end of the link, the connection ${connection.state.link}`);
  await connection?.close();
  if (!connection) return "no connection";
  return wasRefused ? "refused" : "ended";
}

/** Keeps an early rejection from counting as unhandled. */
function settledLater<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}

async function drained(stream: AsyncIterator<unknown>): Promise<number> {
  for (let count = 0; ; count++) {
    const next = await settled(stream.next());
    // A stream rejects once with its cause, and then ends.
    if (next === undefined || next.done) return count;
  }
}

export const connectionTargets: readonly Target[] = [
  {
    name: "connection",
    share: 1,
    carrier: "messages",
    fields: [8, 12, 16, 20, 24],
    conversation: (random) => [
      granted,
      ...Array.from({ length: 1 + random.below(5) }, () =>
        random.chance(0.5) ? push : state(2 + random.below(2)),
      ),
    ],
    check,
  },
];
