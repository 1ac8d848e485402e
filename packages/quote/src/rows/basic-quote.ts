import { SubType } from "@opend/core/qot/common";
import { type S2C, UpdateBasicQot } from "@opend/core/qot/update-basic-qot";
import { type BasicQuote, basicQuote } from "../gen/rows/basic-quote.ts";
import type { RowKind } from "./kind.ts";

/** The kind of quotes: `"quote"`. */
export const quoteKind: RowKind<BasicQuote, "quote", S2C> = {
  name: "quote",
  subType: SubType.SubType_Basic,
  push: UpdateBasicQot,
  rows: ({ basicQotList }) => basicQotList.map(basicQuote),
  keep: "latest",
};
