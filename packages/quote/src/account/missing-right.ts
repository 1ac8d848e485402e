import { type CallOptions, type OpendError, ReplyError } from "@opend/core";
import type { Requester } from "../quote.ts";
import { isRefusal } from "../refusal.ts";
import { type Entitlement, entitlements } from "./entitlements.ts";

/** OpenD refused, and this login lacks a right that is in all likelihood why. The message names it. */
export class MissingRightError extends ReplyError {
  /** Rights of the codes' markets that are not there; with one of them it would have been answered. */
  readonly lacking: readonly Entitlement[];
  override readonly retMsg: string | undefined;

  constructor(refusal: ReplyError, lacking: readonly Entitlement[]) {
    const { protocol, retType, errCode, retMsg } = refusal;
    const names = lacking.map(({ right }) => right).join(", ");
    const why = `this login has no quote right for ${names} (another device may hold it)`;
    super(protocol, { retType, errCode, retMsg: `${retMsg ?? "refused"}; ${why}` }, refusal);
    this.retMsg = retMsg;
    this.lacking = lacking;
  }
}

/** Names the right that a refusal of these codes is for; an error that is none stays as it is. */
export type NameRight = <Problem extends OpendError>(
  codes: readonly string[],
  error: Problem,
) => Problem | MissingRightError;

/** Asks what this login may see, after a refusal. When that fails too, nothing is known of rights. */
export async function rightNamer(opend: Requester, options?: CallOptions): Promise<NameRight> {
  const known = await entitlements(opend, options).catch(() => undefined);
  return (codes, error) => {
    if (!known || !isRefusal(error)) return error;
    const isOfRights = speaksOfRights(error.retMsg);
    const lacking = new Set(codes.flatMap(known.lacking));
    // Words of another kind are taken to be about a right only where the market's own is not there.
    const named = [...lacking].filter(({ kind }) => isOfRights || kind === "stock");
    return named.length > 0 ? new MissingRightError(error, named) : error;
  };
}

/** Fails as a request about these codes did; a refusal names the right that is missing. */
export const namingRights =
  (opend: Requester, codes: readonly string[], options?: CallOptions) =>
  async (error: unknown): Promise<never> => {
    throw isRefusal(error) ? (await rightNamer(opend, options))(codes, error) : error;
  };

// No field tells it apart from other failures. The words are assumed, in OpenD's three languages.
export const speaksOfRights = (retMsg: string | undefined): boolean =>
  /权限|權限|permission|\brights?\b|authori[sz]/i.test(retMsg ?? "");
