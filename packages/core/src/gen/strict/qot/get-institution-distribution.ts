// Generated from Qot_GetInstitutionDistribution.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, missing } from "../../../protobuf/writer.ts";
import { putInt32 } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, below } from "../../../protobuf/reader.ts";
import { uint64, string, double } from "../../../protobuf/read-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";

export interface C2S {
  /** A value of `QotMarket`: the market of the holdings. */
  market: number;
  /** Id of the institution, from `Qot_GetInstitutionList`. */
  institutionId: number;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putInt32(w, 8, "market", m.market ?? missing(w, "market"));
  putInt32(w, 16, "institutionId", m.institutionId ?? missing(w, "institutionId"));
}

/** The holdings in one industry. */
export interface IndustryDistributionItem {
  /** The vendor's number for the industry. */
  industryId?: bigint | undefined;
  /** What the industry is called. */
  industryName?: string | undefined;
  /** Value of the holdings in the industry; the vendor does not document the currency. */
  positionValue?: number | undefined;
  /** Part of the institution's holdings that is in the industry, in percent (20 means 20 %). */
  portfolioPct?: number | undefined;
}

/** @internal */
export function readIndustryDistributionItem(r: Reader): IndustryDistributionItem {
  let industryId: bigint | undefined;
  let industryName: string | undefined;
  let positionValue: number | undefined;
  let portfolioPct: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) industryId = uint64(r);
    if (r.tag === 18) industryName = string(r);
    if (r.tag === 25) positionValue = double(r);
    if (r.tag === 33) portfolioPct = double(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 19, { industryId, industryName, positionValue, portfolioPct });
}

export interface S2C {
  /** One entry per industry. */
  dataList: IndustryDistributionItem[];
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const dataList: IndustryDistributionItem[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) dataList.push(readIndustryDistributionItem(below(r, "dataList", dataList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 10, { dataList });
}

export interface Request {
  /** The content of the request. */
  c2s: C2S;
}

export interface Response {
  /** A value of `RetType`: 0 is success, anything else a failure. */
  retType: number;
  /** OpenD's message about a failure, in OpenD's language. */
  retMsg?: string | undefined;
  /** OpenD's number of a failure, if there is one. */
  errCode?: number | undefined;
  /** The content of the reply or push; absent if `retType` is a failure. */
  s2c?: S2C | undefined;
}

/** Asks how an institutional investor's holdings divide by industry. Qot_GetInstitutionDistribution, protocol 3420. */
export const GetInstitutionDistribution: Protocol<C2S, S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3420,
  name: "Qot_GetInstitutionDistribution",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  request: { name: "Qot_GetInstitutionDistribution.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetInstitutionDistribution.C2S", write: writeC2S },
  reply: { name: "Qot_GetInstitutionDistribution.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetInstitutionDistribution.S2C", read: readS2C },
});
