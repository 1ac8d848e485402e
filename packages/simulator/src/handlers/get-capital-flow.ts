import { PeriodType } from "@opend/core/qot/common";
import type { CapitalFlowItem } from "@opend/core/qot/get-capital-flow";
import { GetCapitalFlow } from "@opend/core/serve/qot/get-capital-flow";
import { momentOf } from "../account/account.ts";
import { type Handler, handler } from "../handler.ts";
import { dayAfter } from "../market/calendar.ts";
import {
  type BySize,
  type Capital,
  type CapitalPoint,
  capitalFlow,
  dayFlow,
} from "../market/capital.ts";
import { markets } from "../market/markets.ts";
import { type Period, periodOf } from "../market/periods.ts";
import { rounded } from "../market/random.ts";
import { marketTime } from "../market/schema-names.ts";
import { tradingDay } from "../market/tape/begun.ts";
import { lastTrade } from "../market/tape/last-trades.ts";
import type { Tape } from "../market/tape/tape.ts";
import { midnight } from "../market/zone.ts";
import { Refusal } from "../refusal.ts";
import { dayOf } from "./days.ts";
import { withCapital } from "./with-capital.ts";

const [day, week, month] = [2, 3, 4].map(periodOf) as [Period, Period, Period];
const periods: ReadonlyMap<number, Period> = new Map([
  [PeriodType.PeriodType_DAY, day],
  [PeriodType.PeriodType_WEEK, week],
  [PeriodType.PeriodType_MONTH, month],
]);

const keptDays = GetCapitalFlow.bounds.historyYears * 365;

/** Today's minutes, each with the flow since the open; or days, weeks and months of the last year. */
export const getCapitalFlow: Handler = handler(GetCapitalFlow, (c2s, { account }) => {
  const { periodType = PeriodType.PeriodType_INTRADAY } = c2s;
  const security = withCapital(account.catalog.find(c2s.security));
  const { seconds } = momentOf(account);
  const tape = account.catalog.tape(security);
  const today = tradingDay(tape, seconds)?.day;
  if (today === undefined) return { flowItemList: [] };
  const valid = (lastTrade(tape, today, "regular", seconds)?.ms ?? 0) / 1000;
  const item = (point: CapitalPoint): CapitalFlowItem => ({
    ...flows(point),
    time: marketTime(security, point.label),
    timestamp: point.label,
  });
  const period = periods.get(periodType);
  if (!period && periodType !== PeriodType.PeriodType_INTRADAY)
    throw new Refusal(`unknown periodType ${periodType}`);
  const points =
    period && "keyOf" in period
      ? pointsBy(tape, period.keyOf, seconds, {
          from: [c2s.beginTime ? dayOf(c2s.beginTime, "beginTime") : "", dayAfter(today, -keptDays)]
            .sort()
            .at(-1) as string,
          to: [c2s.endTime ? dayOf(c2s.endTime, "endTime") : today, today].sort()[0] as string,
        })
      : capitalFlow(tape, today, seconds);
  return {
    flowItemList: points.map(item),
    lastValidTime: marketTime(security, valid),
    lastValidTimestamp: valid,
  };
});

function flows({ inflow, outflow }: Capital): CapitalFlowItem {
  const net = (size: keyof BySize): number => inflow[size] - outflow[size];
  const money = (value: number): number => rounded(value, 0.001);
  const main = net("super") + net("big");
  return {
    inFlow: money(main + net("mid") + net("small")),
    mainInFlow: money(main),
    superInFlow: money(net("super")),
    bigInFlow: money(net("big")),
    midInFlow: money(net("mid")),
    smlInFlow: money(net("small")),
  };
}

function pointsBy(
  tape: Tape,
  keyOf: (day: string) => string,
  seconds: number,
  { from, to }: { readonly from: string; readonly to: string },
): CapitalPoint[] {
  const points = new Map<string, CapitalPoint>();
  const { zone } = markets[tape.security.market];
  for (const bar of tape.days.between(from, to)) {
    const ofDay = dayFlow(tape, bar.day, seconds);
    if (!ofDay) continue;
    const before = points.get(keyOf(bar.day));
    const label = midnight(bar.day, zone);
    points.set(keyOf(bar.day), {
      label,
      inflow: sum(before?.inflow, ofDay.inflow),
      outflow: sum(before?.outflow, ofDay.outflow),
    });
  }
  return [...points.values()];
}

const sum = (one: BySize | undefined, other: BySize): BySize =>
  one
    ? {
        super: one.super + other.super,
        big: one.big + other.big,
        mid: one.mid + other.mid,
        small: one.small + other.small,
      }
    : other;
