// Generated from Qot_GetResearchAnalystConsensus.proto by tools/protoc-gen-opend. Do not edit.
import { writeC2S, readS2C } from "../../strict/qot/get-research-analyst-consensus.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { readSecurity as readQot_Common_Security } from "../../strict/qot/common.ts";
import type { Loose, Writer } from "../../../protobuf/writer.ts";
import { putDouble, putInt32, putInt64, putString } from "../../../protobuf/write-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/get-research-analyst-consensus.ts";

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let security: Qot_Common.Security | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) security = readQot_Common_Security(below(r, "security"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 6, { security: security ?? lacks(r, "security") });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetResearchAnalystConsensus.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putDouble(w, 9, "highest", m.highest);
  putDouble(w, 17, "average", m.average);
  putDouble(w, 25, "lowest", m.lowest);
  putInt32(w, 32, "rating", m.rating);
  putInt32(w, 40, "total", m.total);
  putInt64(w, 48, "updateTime", m.updateTime);
  putString(w, 58, "updateTimeStr", m.updateTimeStr);
  putDouble(w, 65, "buy", m.buy);
  putDouble(w, 73, "hold", m.hold);
  putDouble(w, 81, "sell", m.sell);
  putDouble(w, 89, "strongBuy", m.strongBuy);
  putDouble(w, 97, "underperform", m.underperform);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetResearchAnalystConsensus.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetResearchAnalystConsensus.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetResearchAnalystConsensus.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for the analysts' price targets and ratings of a stock, summed up. Qot_GetResearchAnalystConsensus, protocol 3229. */
export const GetResearchAnalystConsensus: ServedProtocol<types.C2S, types.S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3229,
  name: "Qot_GetResearchAnalystConsensus",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
