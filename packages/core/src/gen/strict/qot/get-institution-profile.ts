// Generated from Qot_GetInstitutionProfile.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, missing } from "../../../protobuf/writer.ts";
import { putInt32 } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip } from "../../../protobuf/reader.ts";
import { string, double, int64, int32 } from "../../../protobuf/read-values.ts";
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

export interface S2C {
  /** What the institution is called. */
  institutionName?: string | undefined;
  /** About the institution, in words. */
  description?: string | undefined;
  /** Value of the holdings, in `currency`. */
  positionValue?: number | undefined;
  /** Value of the holdings at the disclosure before, in `currency`. */
  lastPositionValue?: number | undefined;
  /** Change of the value of the holdings, in percent (20 means 20 %). */
  positionValueChangePct?: number | undefined;
  /** Stocks held. */
  totalHoldingCount?: bigint | undefined;
  /** Stocks whose holding changed. */
  holdingChangeCount?: bigint | undefined;
  /** Stocks that were bought for the first time. */
  newCount?: number | undefined;
  /** Stocks that were sold entirely. */
  soldOutCount?: number | undefined;
  /** Stocks whose holding was raised. */
  increaseCount?: number | undefined;
  /** Stocks whose holding was lowered. */
  decreaseCount?: number | undefined;
  /** Part of the value that the ten largest holdings make up, in percent (20 means 20 %). */
  top10Pct?: number | undefined;
  /** Change of that part, in percent (20 means 20 %). */
  top10PctChange?: number | undefined;
  /** Day of the disclosure, as `YYYY-MM-DD`. */
  disclosureDate?: string | undefined;
  /** Currency of the amounts. */
  currency?: string | undefined;
}

/** @internal */
export function readS2C(r: Reader): S2C {
  let institutionName: string | undefined;
  let description: string | undefined;
  let positionValue: number | undefined;
  let lastPositionValue: number | undefined;
  let positionValueChangePct: number | undefined;
  let totalHoldingCount: bigint | undefined;
  let holdingChangeCount: bigint | undefined;
  let newCount: number | undefined;
  let soldOutCount: number | undefined;
  let increaseCount: number | undefined;
  let decreaseCount: number | undefined;
  let top10Pct: number | undefined;
  let top10PctChange: number | undefined;
  let disclosureDate: string | undefined;
  let currency: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) institutionName = string(r);
    if (r.tag === 18) description = string(r);
    if (r.tag === 25) positionValue = double(r);
    if (r.tag === 33) lastPositionValue = double(r);
    if (r.tag === 41) positionValueChangePct = double(r);
    if (r.tag === 48) totalHoldingCount = int64(r);
    if (r.tag === 56) holdingChangeCount = int64(r);
    if (r.tag === 64) newCount = int32(r);
    if (r.tag === 72) soldOutCount = int32(r);
    if (r.tag === 80) increaseCount = int32(r);
    if (r.tag === 88) decreaseCount = int32(r);
    if (r.tag === 97) top10Pct = double(r);
    if (r.tag === 105) top10PctChange = double(r);
    if (r.tag === 114) disclosureDate = string(r);
    if (r.tag === 122) currency = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 48, { institutionName, description, positionValue, lastPositionValue, positionValueChangePct, totalHoldingCount, holdingChangeCount, newCount, soldOutCount, increaseCount, decreaseCount, top10Pct, top10PctChange, disclosureDate, currency });
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

/** Asks for the profile of an institutional investor. Qot_GetInstitutionProfile, protocol 3419. */
export const GetInstitutionProfile: Protocol<C2S, S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3419,
  name: "Qot_GetInstitutionProfile",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  request: { name: "Qot_GetInstitutionProfile.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetInstitutionProfile.C2S", write: writeC2S },
  reply: { name: "Qot_GetInstitutionProfile.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetInstitutionProfile.S2C", read: readS2C },
});
