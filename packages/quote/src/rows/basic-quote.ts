import { SubType } from "@opend/core/qot/common";
import { type S2C, UpdateBasicQot } from "@opend/core/qot/update-basic-qot";
import { type BasicQuote, basicQuote } from "../gen/rows/basic-quote.ts";
import type { RowKind } from "../live/kinds/kind.ts";

/** Subscribing to quotes: `"quote"`. */
export const quoteKind: RowKind<"quote", S2C, BasicQuote> = {
  name: "quote",
  subType: SubType.SubType_Basic,
  push: UpdateBasicQot,
  rows: ({ basicQotList }) => basicQotList.map(basicQuote),
  keep: "latest",
};
