import { type Init, isOpendError, type Protocol } from "@opend/core";
import { decodeRequest, encodeReply } from "@opend/core/internal";
import type { Account } from "./account/account.ts";
import type { Connection } from "./connection.ts";
import { invalidBody, Refusal } from "./refusal.ts";

/** What a handler can lean on. */
export interface Context {
  readonly account: Account;
  /** Who asks. */
  readonly connection: Connection;
  /** Does something as soon as the reply has been sent. */
  afterReply(action: () => void): void;
}

/** How the simulator answers one protocol. */
export interface Handler {
  readonly protocol: Protocol;
  /** @throws {Refusal} */
  answer(body: Uint8Array, context: Context): Uint8Array;
}

/**
 * A handler from a function that makes the reply's content, or throws a {@link Refusal}; and, where
 * not every request counts against the frequency limit, which do.
 */
export function handler<C2S extends object, S2C extends object>(
  protocol: Protocol<C2S, S2C>,
  reply: (c2s: C2S, context: Context) => Init<S2C>,
  isCounted: (c2s: C2S) => boolean = () => true,
): Handler {
  return {
    protocol,
    answer(body, context) {
      const c2s = read(protocol, body);
      if (isCounted(c2s)) context.account.frequency.admit(protocol, context.connection);
      return encodeReply(protocol, { retType: 0, s2c: reply(c2s, context) });
    },
  };
}

function read<C2S extends object>(protocol: Protocol<C2S>, body: Uint8Array): C2S {
  try {
    return decodeRequest(protocol, body);
  } catch (thrown) {
    if (isOpendError(thrown) && thrown.code === "bad-message")
      throw new Refusal(`invalid body: ${thrown.message}`, invalidBody);
    throw thrown;
  }
}
