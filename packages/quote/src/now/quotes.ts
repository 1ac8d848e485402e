import { ArgumentError, type CallOptions } from "@opend/core";
import { GetBasicQot } from "@opend/core/qot/get-basic-qot";
import { parseCode, security } from "../codes.ts";
import { type BasicQuote, basicQuote } from "../gen/rows/basic-quote.ts";
import { type PullSource, pull } from "./pull.ts";

export async function quotes(
  source: PullSource,
  codes: readonly string[],
  options: CallOptions = {},
): Promise<BasicQuote[]> {
  if (!Array.isArray(codes)) throw new ArgumentError("codes", "a list of codes", codes);
  const securityList = codes.map((code) => security(parseCode(code)));
  if (codes.length === 0) return [];
  const needed = { codes, kind: "quote" } as const;
  const { basicQotList } = await pull(source, needed, GetBasicQot, { securityList }, options);
  return basicQotList.map(basicQuote);
}
