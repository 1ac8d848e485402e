import { GetCapitalDistribution } from "@opend/core/serve/qot/get-capital-distribution";
import { momentOf } from "../account/account.ts";
import { type Handler, handler } from "../handler.ts";
import { capitalFlow } from "../market/capital.ts";
import { rounded } from "../market/random.ts";
import { marketTime } from "../market/schema-names.ts";
import { tradingDay } from "../market/tape/begun.ts";
import { lastTrade } from "../market/tape/last-trades.ts";
import { withCapital } from "./with-capital.ts";

export const getCapitalDistribution: Handler = handler(
  GetCapitalDistribution,
  (c2s, { account }) => {
    const security = withCapital(account.catalog.find(c2s.security));
    const { seconds } = momentOf(account);
    const tape = account.catalog.tape(security);
    const day = tradingDay(tape, seconds)?.day ?? "";
    const last = capitalFlow(tape, day, seconds).at(-1);
    const money = (value: number | undefined): number => rounded(value ?? 0, 0.001);
    const updated = (lastTrade(tape, day, "regular", seconds)?.ms ?? 0) / 1000;
    return {
      capitalInSuper: money(last?.inflow.super),
      capitalInBig: money(last?.inflow.big),
      capitalInMid: money(last?.inflow.mid),
      capitalInSmall: money(last?.inflow.small),
      capitalOutSuper: money(last?.outflow.super),
      capitalOutBig: money(last?.outflow.big),
      capitalOutMid: money(last?.outflow.mid),
      capitalOutSmall: money(last?.outflow.small),
      updateTime: marketTime(security, updated),
      updateTimestamp: updated,
    };
  },
);
