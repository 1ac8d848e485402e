import type { Warrant } from "../../data/security.ts";
import { warrants } from "../../data/warrants.ts";
import { isTradingDay, nextTradingDay, previousTradingDay } from "../calendar.ts";
import { newestDay } from "../history.ts";
import { markets } from "../markets.ts";
import { rounded } from "../random.ts";
import { wallClock } from "../zone.ts";

/** The warrants of the table are also issued this many years later, or earlier if negative. */
const years = [-3, -2, -1, 0, 1];

/** The warrants that are listed at a time. `closeOn` returns an underlying's close on a day. */
export function warrantsAt(
  seconds: number,
  closeOn: (owner: Pick<Warrant, "market" | "owner">, day: string) => number,
): Warrant[] {
  const { day } = wallClock(seconds, markets.HK.zone);
  return years.flatMap((year) =>
    warrants.flatMap((warrant) => {
      const [listDay, maturity] = term(warrant, year);
      return day < listDay || day > maturity
        ? []
        : [year === 0 ? warrant : issuedAgain(warrant, year, listDay, maturity, closeOn)];
    }),
  );
}

function term({ market, listDay, maturity }: Warrant, years: number): [string, string] {
  const first = yearsAfter(listDay, years);
  const last = yearsAfter(maturity, years);
  return [
    isTradingDay(market, first) ? first : nextTradingDay(market, first),
    isTradingDay(market, last) ? last : previousTradingDay(market, last),
  ];
}

/** A warrant with the same terms around the price of another time, with its own code and name. */
function issuedAgain(
  warrant: Warrant,
  year: number,
  listDay: string,
  maturity: string,
  closeOn: (owner: Pick<Warrant, "market" | "owner">, day: string) => number,
): Warrant {
  const { code, name, strike, recoveryPrice } = warrant;
  const { market } = warrant;
  const ratio = closeOn(warrant, listDay) / closeOn(warrant, newestDay[market]);
  const moved = (price: number): number => rounded(price * ratio, strike < 1000 ? 0.5 : 100);
  return {
    ...warrant,
    code: String(Number(code) + year * 100),
    name: name.replace(/\d\d(?=\d\d[A-Z]$)/, maturity.slice(2, 4)),
    strike: moved(strike),
    ...(recoveryPrice !== undefined && { recoveryPrice: moved(recoveryPrice) }),
    listDay,
    maturity,
  };
}

const yearsAfter = (day: string, years: number): string =>
  `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
