import { QotRight as Level, SubType } from "@opend/core/qot/common";
import type { QotRight } from "@opend/core/system/notify";
import type { Security } from "../data/security.ts";
import { codeText, type Market } from "../market/markets.ts";
import { schemaSecurity } from "../market/schema-names.ts";
import type { SessionKind } from "../market/sessions.ts";
import { Refusal } from "../refusal.ts";
import type { Unit } from "./subscriptions.ts";

/** The levels of an account, by the fields of the schema. */
export type Levels = Partial<QotRight>;

type LevelField = Exclude<keyof QotRight, "hasUSOptionQotRight">;
type Kind = Security["kind"];

/** Where the level of a market's securities stands, and of kinds that have one of their own. */
const fields: Readonly<
  Record<Market, { readonly [K in Kind]?: LevelField } & { readonly stock: LevelField }>
> = {
  HK: { stock: "hkQotRight", option: "hkOptionQotRight", future: "hkFutureQotRight" },
  US: {
    stock: "usQotRight",
    option: "usOptionQotRight",
    index: "usIndexQotRight",
    future: "usCMEFutureQotRight",
  },
  SH: { stock: "shQotRight" },
  SZ: { stock: "szQotRight" },
};

/** From the least to the most. */
const ranks: readonly number[] = [
  Level.QotRight_No,
  Level.QotRight_Bmp,
  Level.QotRight_Level1,
  Level.QotRight_Level2,
  Level.QotRight_Level3,
  Level.QotRight_SF,
];

const levelOf = ({ market, kind }: Pick<Security, "market" | "kind">, levels: Levels): number =>
  levels[fields[market][kind] ?? fields[market].stock] ?? Level.QotRight_No;

const isBelow = (
  security: Pick<Security, "market" | "kind">,
  levels: Levels,
  least: number,
): boolean => ranks.indexOf(levelOf(security, levels)) < ranks.indexOf(least);

/** @throws {Refusal} the account has no right to the security: whatever is asked of it. Assumed. */
export function requireRight(security: Security, levels: Levels): void {
  if (isBelow(security, levels, Level.QotRight_Bmp))
    throw new Refusal(`no right to quotes of ${codeText(schemaSecurity(security))}`);
}

/** @throws {Refusal} the account may not see the stocks of a market, or not at this level. */
export function requireMarketRight(
  market: Market,
  levels: Levels,
  least: number = Level.QotRight_Bmp,
): void {
  if (isBelow({ market, kind: "stock" }, levels, least))
    throw new Refusal(`no right to quotes of the market ${market}`);
}

/** The level that a subscription takes beyond the right itself, as OpenD documents it. */
function leastFor({ security, subType }: Unit, sessions: readonly SessionKind[]): number {
  const { market, kind } = security;
  if (market === "US" && sessions.includes("overnight")) return Level.QotRight_Level1;
  if (market !== "HK") return Level.QotRight_Bmp;
  const isDerivative = kind === "option" || kind === "future";
  const isDeep =
    subType === SubType.SubType_Ticker ? isDerivative : subType === SubType.SubType_Broker;
  return isDeep ? Level.QotRight_Level2 : Level.QotRight_Level1;
}

/** @throws {Refusal} a level is too low for one of the subscriptions. */
export function requireRightToSubscribe(
  units: readonly Unit[],
  sessions: readonly SessionKind[],
  levels: Levels,
): void {
  const lacking = units.find((unit) => isBelow(unit.security, levels, leastFor(unit, sessions)));
  if (lacking)
    throw new Refusal(
      `no right to subscribe ${codeText(schemaSecurity(lacking.security))} with subtype ${lacking.subType}`,
    );
}

const mostAtBasic = 20;

/** @throws {Refusal} more of Hong Kong at once than a basic level lets see. */
export function requireFewAtBasic(securities: readonly Security[], levels: Levels): void {
  const atBasic = securities.filter(
    (security) => security.market === "HK" && levelOf(security, levels) === Level.QotRight_Bmp,
  );
  const derivatives = atBasic.filter(({ kind }) => kind === "option" || kind === "future").length;
  const most = Math.max(derivatives, atBasic.length - derivatives);
  if (most > mostAtBasic)
    throw new Refusal(`too many securities: ${most}, and at most ${mostAtBasic} are allowed`);
}
