import type { CallOptions, Connection } from "@opend/core";
import { partOf } from "@opend/core/internal";
import type { Requester } from "../requester.ts";
import { askEntitlements, type Entitlements } from "./entitlements.ts";

interface Known {
  readonly version: string;
  readonly rights: Entitlements;
}

const kept = new WeakMap<Requester, Known>();

/**
 * The quote rights of a connection's login. They are cached until OpenD reports new rights, or until
 * a new session. With a bare `request` there is no cache, because changes are not known.
 */
export async function knownRights(opend: Requester, options?: CallOptions): Promise<Entitlements> {
  const known = kept.get(opend);
  return known && known.version === versionOf(opend) ? known.rights : freshRights(opend, options);
}

/** Requests the rights now, and caches them. */
export async function freshRights(opend: Requester, options?: CallOptions): Promise<Entitlements> {
  partOf(opend, "request");
  // Read before the request, because rights that are reported during it may be newer than the reply.
  const version = versionOf(opend);
  const rights = await askEntitlements(opend, options);
  if (version !== undefined) kept.set(opend, { version, rights });
  return rights;
}

function versionOf({ state }: Requester & Partial<Pick<Connection, "state">>): string | undefined {
  return state && `${state.generation}/${state.rightsTold}`;
}
