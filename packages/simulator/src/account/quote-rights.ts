import { ArgumentError, type QuoteLevel, type QuoteRight } from "@opend/core";
import { rightNames } from "@opend/core/internal";
import { QotRight as Level } from "@opend/core/qot/common";
import type { QotRight } from "@opend/core/system/notify";

/** A level that an account can be given. */
export type HeldLevel = Exclude<QuoteLevel, `unknown${string}`>;

/** The levels of an account that differ from the default. */
export type QuoteRightLevels = { readonly [Right in QuoteRight]?: HeldLevel };

const levels: Readonly<Record<HeldLevel, Level>> = {
  none: Level.QotRight_No,
  basic: Level.QotRight_Bmp,
  "level-1": Level.QotRight_Level1,
  "level-2": Level.QotRight_Level2,
  "level-3": Level.QotRight_Level3,
  sf: Level.QotRight_SF,
};

const { QotRight_Level1: level1, QotRight_Level2: level2, QotRight_No: none } = Level;

/** Rights that Notify contains only if they were set, because no other device takes them. */
export const steadyRights: Partial<QotRight> = {
  hkOptionQotRight: level2,
  hkFutureQotRight: level2,
  hasUSOptionQotRight: true,
  usOptionQotRight: level1,
  usIndexQotRight: level1,
  usFutureQotRight: none,
  usCMEFutureQotRight: level2,
  usCBOTFutureQotRight: none,
  usNYMEXFutureQotRight: none,
  usCOMEXFutureQotRight: none,
  usCBOEFutureQotRight: none,
  usOtcQotRight: none,
  sgFutureQotRight: none,
  jpFutureQotRight: none,
};

/**
 * The levels as fields of the schema.
 *
 * @throws {ArgumentError} for an unknown right or level.
 */
export function rightFields(given: QuoteRightLevels): Partial<QotRight> {
  const known: readonly string[] = Object.values(rightNames);
  for (const [right, level] of Object.entries(given)) {
    if (!known.includes(right))
      throw new ArgumentError("quoteRights", "of rights like HK or US_OPTION", right);
    if (!Object.hasOwn(levels, level))
      throw new ArgumentError("quoteRights", `of ${Object.keys(levels).join(", ")}`, level);
  }
  const fields = Object.entries(rightNames).flatMap(([field, right]) => {
    const level = given[right];
    if (level === undefined) return [];
    return [[field, field === "hasUSOptionQotRight" ? level !== "none" : levels[level]]];
  });
  return Object.fromEntries(fields);
}
