// Generated from Qot_GetFedWatchDotPlot.proto by tools/protoc-gen-opend. Do not edit.
import { readDotGroup, readDotPlotYear, writeC2S, readS2C } from "../../strict/qot/get-fed-watch-dot-plot.ts";
import { type Loose, type Writer, missing, putMessages } from "../../../protobuf/writer.ts";
import { putDouble, putInt32, putBool } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, below } from "../../../protobuf/reader.ts";
import { readQotHeader as readQot_Common_QotHeader } from "../qot/common.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/get-fed-watch-dot-plot.ts";

/** @internal */
export function writeDotGroup(w: Writer, m: Loose<types.DotGroup>): void {
  putDouble(w, 9, "rate", m.rate ?? missing(w, "rate"));
  putInt32(w, 16, "voteCount", m.voteCount ?? missing(w, "voteCount"));
  putBool(w, 24, "isMedian", m.isMedian);
}

export const DotGroup: MessageType<types.DotGroup> = { name: "Qot_GetFedWatchDotPlot.DotGroup", read: readDotGroup, write: writeDotGroup };

/** @internal */
export function writeDotPlotYear(w: Writer, m: Loose<types.DotPlotYear>): void {
  putInt32(w, 8, "year", m.year ?? missing(w, "year"));
  putMessages(w, 18, "dotList", m.dotList, writeDotGroup);
  putDouble(w, 25, "medianRate", m.medianRate);
}

export const DotPlotYear: MessageType<types.DotPlotYear> = { name: "Qot_GetFedWatchDotPlot.DotPlotYear", read: readDotPlotYear, write: writeDotPlotYear };

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let header: Qot_Common.QotHeader | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 802) header = readQot_Common_QotHeader(below(r, "header"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 6, { header });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetFedWatchDotPlot.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "yearList", m.yearList, writeDotPlotYear);
  putDouble(w, 17, "currentRate", m.currentRate);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetFedWatchDotPlot.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetFedWatchDotPlot.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetFedWatchDotPlot.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for the Fed's dot plot: where its members see the rate in coming years. Qot_GetFedWatchDotPlot, protocol 3405. */
export const GetFedWatchDotPlot: ServedProtocol<types.C2S, types.S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3405,
  name: "Qot_GetFedWatchDotPlot",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
