import { GetSecuritySnapshot } from "@opend/core/qot/get-security-snapshot";
import { askAbout } from "../ask/ask.ts";
import type { Requester } from "../ask/requester.ts";
import { codeText, type ParsedCode, security } from "../codes.ts";
import { exact } from "../safe-number.ts";
import { type Change, percent, ratio } from "./derivation.ts";
import { assumedPublication } from "./publication.ts";
import type { ShortInterest } from "./short-interest.ts";
import { AverageVolumes } from "./trading-volume.ts";

/** Days to cover, worked out instead of reported. */
export interface ComputedCover {
  /**
   * Shares sold short against the average volume, not rounded and not capped; `undefined` where
   * nothing was traded. The average is the reported one in the US. Hong Kong reports none: there it
   * is the mean of the 20 trading days up to the report, from the daily short volume, which costs a
   * request of that protocol per 50 trading days and reaches as far back as it does.
   */
  readonly computedDaysToCover: number | undefined;
}

/** Short positions against today's float. */
export interface FloatShare {
  /**
   * Shares sold short in percent of the shares in circulation *now*, for every row alike: one
   * snapshot is asked for. For a look back use what was reported then.
   */
  readonly shareOfFloatPercent: number | undefined;
}

/** Columns that rows of short interest may get, by the name that asks for them. */
export interface ShortInterestDerivations {
  readonly change: Change;
  readonly daysToCover: ComputedCover;
  readonly shareOfFloat: FloatShare;
}

export type ShortInterestDerivation = keyof ShortInterestDerivations;

export const shortInterestDerivations: {
  readonly [Name in ShortInterestDerivation]: Readonly<
    Record<keyof ShortInterestDerivations[Name], "number">
  >;
} = {
  change: { change: "number", changePercent: "number" },
  daysToCover: { computedDaysToCover: "number" },
  shareOfFloat: { shareOfFloatPercent: "number" },
};

/** What deriving takes. */
interface Deriving {
  readonly opend: Requester;
  readonly code: ParsedCode;
  readonly asked: readonly ShortInterestDerivation[];
  readonly publishedAfterDays: number | undefined;
  readonly signal: AbortSignal;
  readonly timeoutMs: number | undefined;
}

/**
 * Adds what was asked for to a row, `change` excepted, which two rows make. What it needs of OpenD is
 * fetched when the first row needs it.
 */
export function shortInterestFinisher({
  opend,
  code,
  asked,
  publishedAfterDays,
  ...call
}: Deriving): (row: ShortInterest) => Promise<ShortInterest> {
  const volumes = new AverageVolumes(opend, code, call);
  let float: Promise<number | undefined> | undefined;
  const columns = {
    change: () => ({}),
    daysToCover: async (row: ShortInterest): Promise<ComputedCover> => ({
      computedDaysToCover: ratio(
        row.sharesShort,
        row.market === "US" ? row.averageDailyVolume : await volumes.upTo(row.date),
      ),
    }),
    shareOfFloat: async (row: ShortInterest): Promise<FloatShare> => {
      float ??= sharesInCirculation(opend, code, call);
      return { shareOfFloatPercent: percent(row.sharesShort, await float) };
    },
  };
  return async (row) => {
    const added: object[] = [];
    for (const name of asked) added.push(await columns[name](row));
    if (publishedAfterDays !== undefined)
      added.push(assumedPublication(row.date, publishedAfterDays));
    return Object.assign({}, row, ...added) as ShortInterest;
  };
}

async function sharesInCirculation(
  opend: Requester,
  code: ParsedCode,
  call: { readonly signal: AbortSignal; readonly timeoutMs: number | undefined },
): Promise<number | undefined> {
  const asked = security(code);
  const { snapshotList } = await askAbout(
    opend,
    [codeText(asked)],
    GetSecuritySnapshot,
    { securityList: [asked] },
    call,
  );
  const { equityExData, trustExData } = snapshotList[0] ?? {};
  return exact(
    "outstandingShares",
    equityExData?.outstandingShares ?? trustExData?.outstandingUnits,
  );
}
