import type { NeededLevel, QuoteLevel } from "@opend/core";
import {
  isBelow,
  maxSnapshotsAtBasic,
  neededLevel,
  overnight,
  quoteLevel,
  rightNames,
} from "@opend/core/internal";
import { QotRight as Level } from "@opend/core/qot/common";
import { Sub } from "@opend/core/serve/qot/sub";
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

/** The field with the level of a market's securities, and of kinds with a level of their own. */
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

type Kinded = Pick<Security, "market" | "kind">;

const fieldOf = ({ market, kind }: Kinded): LevelField =>
  fields[market][kind] ?? fields[market].stock;

const levelOf = (security: Kinded, levels: Levels): QuoteLevel =>
  quoteLevel(levels[fieldOf(security)] ?? Level.QotRight_No);

/** @throws {Refusal} when the account has no right to the security, for any request. Assumed. */
export function requireRight(security: Security, levels: Levels): void {
  if (isBelow(levelOf(security, levels), "basic"))
    throw new Refusal(`no right to quotes of ${codeText(schemaSecurity(security))}`);
}

/** @throws {Refusal} when the account's level for the stocks of a market is too low for the protocol. */
export function requireMarketRight(
  market: Market,
  levels: Levels,
  protocol: { readonly name: string },
): void {
  const stocks = { market, kind: "stock" } as const;
  if (isBelow(levelOf(stocks, levels), neededLevel(rightNames[fieldOf(stocks)], protocol)))
    throw new Refusal(`no right to quotes of the market ${market}`);
}

/** The level that a subscription needs. */
function neededFor({ security, subType }: Unit, sessions: readonly SessionKind[]): NeededLevel {
  const right = rightNames[fieldOf(security)];
  const isOvernight = sessions.includes("overnight") && overnight.rights.includes(right);
  return isOvernight ? overnight.level : neededLevel(right, Sub, subType);
}

/** @throws {Refusal} when a level is too low for one of the subscriptions. */
export function requireRightToSubscribe(
  units: readonly Unit[],
  sessions: readonly SessionKind[],
  levels: Levels,
): void {
  const lacking = units.find((unit) =>
    isBelow(levelOf(unit.security, levels), neededFor(unit, sessions)),
  );
  if (lacking)
    throw new Refusal(
      `no right to subscribe ${codeText(schemaSecurity(lacking.security))} with subtype ${lacking.subType}`,
    );
}

/** @throws {Refusal} when a request has more Hong Kong securities than the basic level allows. */
export function requireFewAtBasic(securities: readonly Security[], levels: Levels): void {
  const atBasic = securities.filter(
    (security) => security.market === "HK" && levelOf(security, levels) === "basic",
  );
  const derivatives = atBasic.filter(({ kind }) => kind === "option" || kind === "future").length;
  const most = Math.max(derivatives, atBasic.length - derivatives);
  if (most > maxSnapshotsAtBasic)
    throw new Refusal(
      `too many securities: ${most}, and at most ${maxSnapshotsAtBasic} are allowed`,
    );
}
