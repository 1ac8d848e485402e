import { TradeDateMarket, TradeDateType } from "@opend/core/qot/common";
import { RequestTradeDate } from "@opend/core/serve/qot/request-trade-date";
import { momentOf } from "../account/account.ts";
import { type Handler, handler } from "../handler.ts";
import { daysBetween, isHalfDay, tradingDaysBetween } from "../market/calendar.ts";
import { type Market, markets } from "../market/markets.ts";
import { midnight, wallClock } from "../market/zone.ts";
import { Refusal } from "../refusal.ts";
import { dayOf } from "./days.ts";

const calendars: ReadonlyMap<number, Market> = new Map([
  [TradeDateMarket.TradeDateMarket_HK, "HK"],
  [TradeDateMarket.TradeDateMarket_US, "US"],
  [TradeDateMarket.TradeDateMarket_CN, "SH"],
]);

const { historyYears } = RequestTradeDate.bounds;

export const requestTradeDate: Handler = handler(RequestTradeDate, (c2s, { account }) => {
  const market = c2s.security
    ? account.catalog.find(c2s.security).market
    : calendars.get(c2s.market);
  if (!market) throw new Refusal(`unsupported market ${c2s.market}: it has no calendar here`);
  const { zone } = markets[market];
  const today = wallClock(momentOf(account).seconds, zone).day;
  const endOfYear = `${today.slice(0, 4)}-12-31`;
  const from = dayOf(c2s.beginTime, "beginTime");
  const asked = dayOf(c2s.endTime, "endTime");
  if (daysBetween(from, today) > historyYears * 366)
    throw new Refusal(
      `invalid beginTime ${from}: trading days are known for ${historyYears} years`,
    );
  const days = tradingDaysBetween(market, from, asked < endOfYear ? asked : endOfYear);
  return {
    tradeDateList: days.map((day) => ({
      time: day,
      timestamp: midnight(day, zone),
      tradeDateType: isHalfDay(market, day)
        ? TradeDateType.TradeDateType_Morning
        : TradeDateType.TradeDateType_Whole,
    })),
  };
});
