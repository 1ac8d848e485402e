import { GetDailyShortVolume } from "@opend/core/serve/qot/get-daily-short-volume";
import { momentOf } from "../account/account.ts";
import { type Handler, handler } from "../handler.ts";
import { page } from "../market/pages.ts";

export const getDailyShortVolume: Handler = handler(GetDailyShortVolume, (c2s, { account }) => {
  const data = account.catalog.shortData(c2s.security);
  const { seconds } = momentOf(account);
  if (data.market === "HK") {
    const { rows, nextKey } = page(data.daily(seconds), c2s);
    const newest = data.interest(seconds)[0];
    return {
      hkItemList: rows,
      nextKey,
      aggregatedShort: newest?.aggregatedShort,
      aggregatedShortRatio: newest?.aggregatedShortRatio,
      newTimeStr: newest?.timestampStr,
    };
  }
  const { rows, nextKey } = page(data.daily(seconds), c2s);
  return { usItemList: rows, nextKey };
});
