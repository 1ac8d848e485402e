// Generated from Qot_GetInstitutionDistribution.proto by tools/protoc-gen-opend. Do not edit.
import { writeC2S, readIndustryDistributionItem, readS2C } from "../../strict/qot/get-institution-distribution.ts";
import { done, type Reader, skip, lacks } from "../../../protobuf/reader.ts";
import { int32 } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, putMessages } from "../../../protobuf/writer.ts";
import { putUint64, putString, putDouble } from "../../../protobuf/write-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedProtocol } from "../../../protocol.ts";
import type * as types from "../../strict/qot/get-institution-distribution.ts";

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let market: number | undefined;
  let institutionId: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) market = int32(r);
    if (r.tag === 16) institutionId = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 7, { market: market ?? lacks(r, "market"), institutionId: institutionId ?? lacks(r, "institutionId") });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetInstitutionDistribution.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeIndustryDistributionItem(w: Writer, m: Loose<types.IndustryDistributionItem>): void {
  putUint64(w, 8, "industryId", m.industryId);
  putString(w, 18, "industryName", m.industryName);
  putDouble(w, 25, "positionValue", m.positionValue);
  putDouble(w, 33, "portfolioPct", m.portfolioPct);
}

export const IndustryDistributionItem: MessageType<types.IndustryDistributionItem> = { name: "Qot_GetInstitutionDistribution.IndustryDistributionItem", read: readIndustryDistributionItem, write: writeIndustryDistributionItem };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "dataList", m.dataList, writeIndustryDistributionItem);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetInstitutionDistribution.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetInstitutionDistribution.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetInstitutionDistribution.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks how an institutional investor's holdings divide by industry. Qot_GetInstitutionDistribution, protocol 3420. */
export const GetInstitutionDistribution: ServedProtocol<types.C2S, types.S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3420,
  name: "Qot_GetInstitutionDistribution",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
