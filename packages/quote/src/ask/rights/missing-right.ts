import { type CallOptions, type NeededLevel, type OpendError, ReplyError } from "@opend/core";
import { isBelow, neededLevel } from "@opend/core/internal";
import { isRefusal } from "../refusal.ts";
import type { Requester } from "../requester.ts";
import { concerning, type Entitlement, type Entitlements } from "./entitlements.ts";
import { freshRights } from "./known-rights.ts";

/** A quote right that is missing, or whose level is too low. */
export interface LackingRight extends Entitlement {
  /** The lowest level that is enough: the documented one, or `basic` if none is documented. */
  readonly needed: NeededLevel;
}

/** OpenD refused, probably because this login lacks a right. The message names the right. */
export class MissingRightError extends ReplyError {
  /** The missing or too low rights of the codes' markets. One of them is needed. */
  readonly lacking: readonly LackingRight[];
  override readonly retMsg: string | undefined;

  constructor(refusal: ReplyError, lacking: readonly LackingRight[]) {
    const { protocol, retType, errCode, retMsg } = refusal;
    const why = `${reasonFor(lacking)} (another device may hold it)`;
    super(protocol, { retType, errCode, retMsg: `${retMsg ?? "refused"}; ${why}` }, refusal);
    this.retMsg = retMsg;
    this.lacking = lacking;
  }
}

function reasonFor(lacking: readonly LackingRight[]): string {
  const none = lacking.filter(({ level }) => level === "none").map(({ right }) => right);
  const low = lacking
    .filter(({ level }) => level !== "none")
    .map(({ right, level, needed }) => `${right} (${level}, ${needed} is needed)`);
  const parts = [
    ...(none.length > 0 ? [`has no quote right for ${none.join(", ")}`] : []),
    ...(low.length > 0 ? [`has too low a quote right for ${low.join(", ")}`] : []),
  ];
  return `this login ${parts.join(" and ")}`;
}

/**
 * Adds the missing right to the refusal of these codes; returns other errors unchanged. For a
 * subscription, `subType` is its subtype.
 */
export type NameRight = <Problem extends OpendError>(
  codes: readonly string[],
  error: Problem,
  subType?: number,
) => Problem | MissingRightError;

/** Requests the rights of this login after a refusal. If that fails, errors stay unchanged. */
export async function rightNamer(opend: Requester, options?: CallOptions): Promise<NameRight> {
  const known = await freshRights(opend, options).catch(() => undefined);
  return known ? nameRightBy(known) : (_, error) => error;
}

/** The same, with known rights. */
export const nameRightBy =
  ({ rights }: Pick<Entitlements, "rights">): NameRight =>
  (codes, error, subType) => {
    if (!isRefusal(error)) return error;
    const isOfRights = speaksOfRights(error.retMsg);
    const lacking = new Map<string, LackingRight>();
    for (const code of codes) {
      const possible = concerning(rights, code);
      // A text that does not mention rights is treated as a missing right only if all possible rights
      // have level `none`.
      const blamed = isOfRights
        ? possible
        : possible.slice(0, possible.every(({ level }) => level === "none") ? 1 : 0);
      for (const row of blamed) {
        const needed = neededLevel(row.right, error.protocol, subType);
        if (isBelow(row.level, needed)) lacking.set(row.right, { ...row, needed });
      }
    }
    return lacking.size > 0 ? new MissingRightError(error, [...lacking.values()]) : error;
  };

// OpenD has no error number for this refusal. The words are assumptions, in OpenD's three languages.
export const speaksOfRights = (retMsg: string | undefined): boolean =>
  /权限|權限|permission|\brights?\b|authori[sz]/i.test(retMsg ?? "");
