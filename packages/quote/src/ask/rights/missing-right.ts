import { type CallOptions, type NeededLevel, type OpendError, ReplyError } from "@opend/core";
import { isBelow, neededLevel } from "@opend/core/internal";
import { isRefusal } from "../refusal.ts";
import type { Requester } from "../requester.ts";
import { concerning, type Entitlement, type Entitlements } from "./entitlements.ts";
import { freshRights } from "./known-rights.ts";

/** A right that is not there, or not at the level that is needed. */
export interface LackingRight extends Entitlement {
  /** The least level with which it would have been answered: as OpenD documents it, else `basic`. */
  readonly needed: NeededLevel;
}

/** OpenD refused, and this login lacks a right that is in all likelihood why. The message names it. */
export class MissingRightError extends ReplyError {
  /** Rights of the codes' markets that are not there or too low; with one of them it would have been answered. */
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
    .map(({ right, level, needed }) => `${right} (${level}, and it takes ${needed})`);
  const parts = [
    ...(none.length > 0 ? [`has no quote right for ${none.join(", ")}`] : []),
    ...(low.length > 0 ? [`has too low a quote right for ${low.join(", ")}`] : []),
  ];
  return `this login ${parts.join(" and ")}`;
}

/**
 * Names the right that a refusal of these codes is for; an error that is none stays as it is. Of a
 * subscription `subType` says what it was of.
 */
export type NameRight = <Problem extends OpendError>(
  codes: readonly string[],
  error: Problem,
  subType?: number,
) => Problem | MissingRightError;

/** Asks what this login may see, after a refusal. When that fails too, nothing is known of rights. */
export async function rightNamer(opend: Requester, options?: CallOptions): Promise<NameRight> {
  const known = await freshRights(opend, options).catch(() => undefined);
  return known ? nameRightBy(known) : (_, error) => error;
}

/** The same by what is known. */
export const nameRightBy =
  ({ rights }: Pick<Entitlements, "rights">): NameRight =>
  (codes, error, subType) => {
    if (!isRefusal(error)) return error;
    const isOfRights = speaksOfRights(error.retMsg);
    const lacking = new Map<string, LackingRight>();
    for (const code of codes) {
      const possible = concerning(rights, code);
      // Words of another kind are taken to be about a right only where none is there.
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

// No field tells it apart from other failures. The words are assumed, in OpenD's three languages.
export const speaksOfRights = (retMsg: string | undefined): boolean =>
  /权限|權限|permission|\brights?\b|authori[sz]/i.test(retMsg ?? "");
