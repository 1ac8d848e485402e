import { OptionType } from "@opend/core/qot/common";
import { type C2S, type DataFilter, OptionCondType } from "@opend/core/qot/get-option-chain";
import { GetOptionChain } from "@opend/core/serve/qot/get-option-chain";
import { momentOf } from "../account/account.ts";
import type { Option } from "../data/security.ts";
import { type Handler, handler } from "../handler.ts";
import { daysBetween } from "../market/calendar.ts";
import { optionType, optionValues } from "../market/ex-data/option.ts";
import { markets } from "../market/markets.ts";
import type { Moment } from "../market/moment.ts";
import { staticInfo } from "../market/static-info.ts";
import { midnight } from "../market/zone.ts";
import { Refusal } from "../refusal.ts";
import { dayOf } from "./days.ts";

export const getOptionChain: Handler = handler(GetOptionChain, (c2s, { account }) => {
  const owner = account.catalog.find(c2s.owner);
  const [from, to] = [dayOf(c2s.beginTime, "beginTime"), dayOf(c2s.endTime, "endTime")];
  const mostDays = GetOptionChain.bounds.maxSpanDays;
  if (daysBetween(from, to) > mostDays)
    throw new Refusal(`invalid endTime ${to}: it is more than ${mostDays} days after beginTime`);
  const moment = momentOf(account);
  const underlying = account.catalog.quote(owner, moment.seconds).current;
  const options = account.catalog
    .derivedOf(owner, "option")
    .filter(({ expiry }) => expiry >= from && expiry <= to)
    .filter((option) => isWanted(option, c2s, underlying, moment));
  const { zone } = markets[owner.market];
  const expiries = [...new Set(options.map(({ expiry }) => expiry))];
  return {
    optionChain: expiries.map((expiry) => ({
      strikeTime: expiry,
      strikeTimestamp: midnight(expiry, zone),
      option: pairs(options.filter((option) => option.expiry === expiry)),
    })),
  };
});

const pairs = (options: readonly Option[]) =>
  [...new Set(options.map(({ strike }) => strike))].map((strike) => {
    const find = (type: Option["type"]) =>
      options.find((option) => option.strike === strike && option.type === type);
    const [call, put] = [find("call"), find("put")];
    return { ...(call && { call: staticInfo(call) }), ...(put && { put: staticInfo(put) }) };
  });

function isWanted(
  option: Option,
  { type, condition, dataFilter }: C2S,
  underlying: number,
  moment: Moment,
): boolean {
  if (type && type !== OptionType.OptionType_Unknown && type !== optionType(option)) return false;
  const isWithin = option.type === "call" ? option.strike < underlying : option.strike > underlying;
  if (condition === OptionCondType.OptionCondType_WithIn && !isWithin) return false;
  if (condition === OptionCondType.OptionCondType_Outside && isWithin) return false;
  return !dataFilter || passes(option, dataFilter, moment);
}

function passes(option: Option, filter: DataFilter, moment: Moment): boolean {
  const quote = moment.catalog.quote(option, moment.seconds);
  const of = optionValues(option, quote, moment);
  const bounds = [
    [of.impliedVolatility, filter.impliedVolatilityMin, filter.impliedVolatilityMax],
    [of.delta, filter.deltaMin, filter.deltaMax],
    [of.gamma, filter.gammaMin, filter.gammaMax],
    [of.vega, filter.vegaMin, filter.vegaMax],
    [of.theta, filter.thetaMin, filter.thetaMax],
    [of.rho, filter.rhoMin, filter.rhoMax],
    [of.netOpenInterest ?? 0, filter.netOpenInterestMin, filter.netOpenInterestMax],
    [of.openInterest, filter.openInterestMin, filter.openInterestMax],
    [quote.volume, filter.volMin, filter.volMax],
  ] as const;
  return bounds.every(
    ([value, low = Number.NEGATIVE_INFINITY, high = Number.POSITIVE_INFINITY]) =>
      value >= low && value <= high,
  );
}
