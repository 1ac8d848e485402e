import { SortField } from "@opend/core/qot/common";
import { GetPlateSecurity } from "@opend/core/serve/qot/get-plate-security";
import { momentOf } from "../account/account.ts";
import { type Handler, handler } from "../handler.ts";
import { membersOf } from "../market/ex-data/members.ts";
import { codeText } from "../market/markets.ts";
import type { Quote } from "../market/quote.ts";
import { staticInfo } from "../market/static-info.ts";
import { Refusal } from "../refusal.ts";

const sortedBy: ReadonlyMap<number, (quote: Quote) => number> = new Map([
  [SortField.SortField_CurPrice, ({ current }: Quote) => current],
  [SortField.SortField_PriceChangeVal, ({ current, lastClose }: Quote) => current - lastClose],
  [SortField.SortField_ChangeRate, ({ current, lastClose }: Quote) => current / lastClose],
  [SortField.SortField_Volume, ({ volume }: Quote) => volume],
  [SortField.SortField_Turnover, ({ turnover }: Quote) => turnover],
]);

/** By code, where it is not one of the fields above. */
export const getPlateSecurity: Handler = handler(GetPlateSecurity, (c2s, { account }) => {
  const { catalog } = account;
  const plate = catalog.find(c2s.plate);
  if (plate.kind !== "plate" && plate.kind !== "index")
    throw new Refusal(`unsupported security type: ${codeText(c2s.plate)} is not a plate`);
  const { seconds } = momentOf(account);
  const rankOf = sortedBy.get(c2s.sortField ?? SortField.SortField_Code);
  const sign = c2s.ascend === false ? -1 : 1;
  const members = membersOf(plate, catalog).map((security) => ({
    security,
    value: rankOf?.(catalog.quote(security, seconds)) ?? 0,
  }));
  members.sort(
    (one, other) =>
      sign * (one.value - other.value || (one.security.code < other.security.code ? -1 : 1)),
  );
  return { staticInfoList: members.map(({ security }) => staticInfo(security)) };
});
