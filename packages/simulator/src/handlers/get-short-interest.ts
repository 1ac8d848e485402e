import { GetShortInterest } from "@opend/core/serve/qot/get-short-interest";
import { momentOf } from "../account/account.ts";
import { type Handler, handler } from "../handler.ts";
import { page } from "../market/pages.ts";

export const getShortInterest: Handler = handler(GetShortInterest, (c2s, { account }) => {
  const data = account.catalog.shortData(c2s.security);
  const { seconds } = momentOf(account);
  if (data.market === "HK") {
    const { rows, nextKey } = page(data.interest(seconds), c2s);
    return { hkItemList: rows, nextKey };
  }
  const { rows, nextKey } = page(data.interest(seconds), c2s);
  return { usItemList: rows, nextKey };
});
