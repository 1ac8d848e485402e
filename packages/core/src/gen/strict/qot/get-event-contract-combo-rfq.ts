// Generated from Qot_GetEventContractComboRfq.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, putMessages, missing } from "../../../protobuf/writer.ts";
import { writeComboLeg as writeQot_Common_ComboLeg, readComboLeg as readQot_Common_ComboLeg } from "../qot/common.ts";
import { putString } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, below } from "../../../protobuf/reader.ts";
import { double, string, bool } from "../../../protobuf/read-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";

export interface C2S {
  /** The contracts of the combination, each with its side. */
  comboLegList: Qot_Common.ComboLeg[];
  /** The `mvc` of `Qot_GetEventContractComboList`, as it is. */
  mvc: string;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putMessages(w, 10, "comboLegList", m.comboLegList, writeQot_Common_ComboLeg);
  putString(w, 18, "mvc", m.mvc ?? missing(w, "mvc"));
}

export interface S2C {
  /** The legs, as the request had them. */
  comboLegList: Qot_Common.ComboLeg[];
  /** Bid for the side "yes" of the combination, in the currency of the market. */
  bidPrice?: number | undefined;
  /** Ask for the side "yes" of the combination, in the currency of the market. */
  askPrice?: number | undefined;
  /** Id of the quote, as text; an order needs it. */
  quoteId?: string | undefined;
  /** Whether it makes sense to ask again. */
  shouldRetry?: boolean | undefined;
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const comboLegList: Qot_Common.ComboLeg[] = [];
  let bidPrice: number | undefined;
  let askPrice: number | undefined;
  let quoteId: string | undefined;
  let shouldRetry: boolean | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) comboLegList.push(readQot_Common_ComboLeg(below(r, "comboLegList", comboLegList.length)));
    if (r.tag === 17) bidPrice = double(r);
    if (r.tag === 25) askPrice = double(r);
    if (r.tag === 34) quoteId = string(r);
    if (r.tag === 40) shouldRetry = bool(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 21, { comboLegList, bidPrice, askPrice, quoteId, shouldRetry });
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

/** Asks for a price for a combination of event contracts. Qot_GetEventContractComboRfq, protocol 3454. */
export const GetEventContractComboRfq: Protocol<C2S, S2C, "change"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3454,
  name: "Qot_GetEventContractComboRfq",
  effect: "change",
  request: { name: "Qot_GetEventContractComboRfq.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetEventContractComboRfq.C2S", write: writeC2S },
  reply: { name: "Qot_GetEventContractComboRfq.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetEventContractComboRfq.S2C", read: readS2C },
});
