import { type Init, isOpendError } from "@opend/core";
import { decodeRequest, encodeReply, type ServedProtocol } from "@opend/core/server";
import type { Account } from "./account/account.ts";
import { requireRight } from "./account/rights-needed.ts";
import type { Connection } from "./connection.ts";
import type { SecurityRef } from "./market/catalog.ts";
import { invalidBody, Refusal } from "./refusal.ts";

/** The context of a request. */
export interface Context {
  readonly account: Account;
  /** The connection that sent the request. */
  readonly connection: Connection;
  /** Runs an action right after the reply has been sent. */
  afterReply(action: () => void): void;
}

/** How the simulator answers one protocol. */
export interface Handler {
  readonly protocol: ServedProtocol;
  /** @throws {Refusal} */
  answer(body: Uint8Array, context: Context): Uint8Array;
}

/**
 * Creates a handler from a function that returns the content of the reply or throws a {@link Refusal}.
 * Optionally a second function selects the requests that count against the frequency limit.
 */
export function handler<C2S extends object, S2C extends object>(
  protocol: ServedProtocol<C2S, S2C>,
  reply: (c2s: C2S, context: Context) => Init<S2C>,
  isCounted: (c2s: C2S) => boolean = () => true,
): Handler {
  return {
    protocol,
    answer(body, context) {
      const c2s = read(protocol, body);
      if (isCounted(c2s)) context.account.frequency.admit(protocol, context.connection);
      requireRights(c2s, context.account);
      return encodeReply(protocol, { retType: 0, s2c: reply(c2s, context) });
    },
  };
}

/** The fields in which requests name securities. `isSubOrUnSub` and `isRegOrUnReg` mark unsubscribing. */
interface Naming {
  readonly security?: SecurityRef;
  readonly owner?: SecurityRef;
  readonly plate?: SecurityRef;
  readonly securityList?: readonly SecurityRef[];
  readonly isSubOrUnSub?: boolean;
  readonly isRegOrUnReg?: boolean;
}

/** @throws {Refusal} when the account has no right to a security in the request. */
function requireRights(c2s: Naming, { catalog, upstream }: Account): void {
  if (c2s.isSubOrUnSub === false || c2s.isRegOrUnReg === false) return;
  const { security, owner, plate, securityList = [] } = c2s;
  const levels = upstream.allRights;
  for (const ref of [security, owner, plate, ...securityList]) {
    const known = ref && catalog.known(ref);
    // An unknown security is refused elsewhere.
    if (known) requireRight(known, levels);
  }
}

function read<C2S extends object>(protocol: ServedProtocol<C2S>, body: Uint8Array): C2S {
  try {
    return decodeRequest(protocol, body);
  } catch (thrown) {
    if (isOpendError(thrown) && thrown.code === "bad-message")
      throw new Refusal(`invalid body: ${thrown.message}`, invalidBody);
    throw thrown;
  }
}
