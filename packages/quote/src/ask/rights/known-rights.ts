import type { CallOptions, Connection } from "@opend/core";
import type { Requester } from "../requester.ts";
import { askEntitlements, type Entitlements } from "./entitlements.ts";

interface Known {
  readonly version: string;
  readonly rights: Entitlements;
}

const kept = new WeakMap<Requester, Known>();

/**
 * What a connection's login may see: asked once, and again when OpenD has told of rights since, or
 * the session is another one. A bare `request` is asked each time, for it tells of no change.
 */
export async function knownRights(opend: Requester, options?: CallOptions): Promise<Entitlements> {
  const known = kept.get(opend);
  return known && known.version === versionOf(opend) ? known.rights : freshRights(opend, options);
}

/** The same, asked now. */
export async function freshRights(opend: Requester, options?: CallOptions): Promise<Entitlements> {
  // Before the question: what is told during it may be newer than the answer.
  const version = versionOf(opend);
  const rights = await askEntitlements(opend, options);
  if (version !== undefined) kept.set(opend, { version, rights });
  return rights;
}

function versionOf({ state }: Requester & Partial<Pick<Connection, "state">>): string | undefined {
  return state && `${state.generation}/${state.rightsTold}`;
}
