// Generated from GetGlobalState.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, missing } from "../../../protobuf/writer.ts";
import { putUint64 } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { int32, bool, int64, double, string, uint64 } from "../../../protobuf/read-values.ts";
import { readProgramStatus as readCommon_ProgramStatus } from "../system/common.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Common from "../system/common.ts";

export interface C2S {
  /** The logged-in user's id from `InitConnect`; 0 where the login reply carries none. */
  userID: bigint;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putUint64(w, 8, "userID", m.userID ?? missing(w, "userID"));
}

export interface S2C {
  /** A value of `QotMarketState`: Hong Kong stocks. */
  marketHK: number;
  /** A value of `QotMarketState`: US stocks. */
  marketUS: number;
  /** A value of `QotMarketState`: Shanghai stocks. */
  marketSH: number;
  /** A value of `QotMarketState`: Shenzhen stocks. */
  marketSZ: number;
  /** A value of `QotMarketState`: Hong Kong futures. */
  marketHKFuture: number;
  /** A value of `QotMarketState`: US futures. */
  marketUSFuture?: number | undefined;
  /** A value of `QotMarketState`: Singapore futures. */
  marketSGFuture?: number | undefined;
  /** A value of `QotMarketState`: Japanese futures. */
  marketJPFuture?: number | undefined;
  /** A value of `QotMarketState`: Singapore stocks. */
  marketSG?: number | undefined;
  /** A value of `QotMarketState`: Malaysian stocks. */
  marketMY?: number | undefined;
  /** A value of `QotMarketState`: Japanese stocks. */
  marketJP?: number | undefined;
  /** Whether OpenD is logged in to its quote servers. */
  qotLogined: boolean;
  /** Whether OpenD is logged in to its trade servers. */
  trdLogined: boolean;
  /** OpenD's version, as one number. */
  serverVer: number;
  /** OpenD's build number. */
  serverBuildNo: number;
  /** Clock of the servers behind OpenD, in Unix seconds. */
  time: bigint;
  /** OpenD's own local clock, in Unix seconds. */
  localTime?: number | undefined;
  /** Where OpenD is between starting and being ready. */
  programStatus?: Common.ProgramStatus | undefined;
  /** Address of the quote server that OpenD is connected to. */
  qotSvrIpAddr?: string | undefined;
  /** Address of the trade server that OpenD is connected to. */
  trdSvrIpAddr?: string | undefined;
  /** Id of the connection that asked. */
  connID?: bigint | undefined;
}

/** @internal */
export function readS2C(r: Reader): S2C {
  let marketHK: number | undefined;
  let marketUS: number | undefined;
  let marketSH: number | undefined;
  let marketSZ: number | undefined;
  let marketHKFuture: number | undefined;
  let marketUSFuture: number | undefined;
  let marketSGFuture: number | undefined;
  let marketJPFuture: number | undefined;
  let marketSG: number | undefined;
  let marketMY: number | undefined;
  let marketJP: number | undefined;
  let qotLogined: boolean | undefined;
  let trdLogined: boolean | undefined;
  let serverVer: number | undefined;
  let serverBuildNo: number | undefined;
  let time: bigint | undefined;
  let localTime: number | undefined;
  let programStatus: Common.ProgramStatus | undefined;
  let qotSvrIpAddr: string | undefined;
  let trdSvrIpAddr: string | undefined;
  let connID: bigint | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) marketHK = int32(r);
    if (r.tag === 16) marketUS = int32(r);
    if (r.tag === 24) marketSH = int32(r);
    if (r.tag === 32) marketSZ = int32(r);
    if (r.tag === 40) marketHKFuture = int32(r);
    if (r.tag === 48) qotLogined = bool(r);
    if (r.tag === 56) trdLogined = bool(r);
    if (r.tag === 64) serverVer = int32(r);
    if (r.tag === 72) serverBuildNo = int32(r);
    if (r.tag === 80) time = int64(r);
    if (r.tag === 89) localTime = double(r);
    if (r.tag === 98) programStatus = readCommon_ProgramStatus(below(r, "programStatus"));
    if (r.tag === 106) qotSvrIpAddr = string(r);
    if (r.tag === 114) trdSvrIpAddr = string(r);
    if (r.tag === 120) marketUSFuture = int32(r);
    if (r.tag === 128) connID = uint64(r);
    if (r.tag === 136) marketSGFuture = int32(r);
    if (r.tag === 144) marketJPFuture = int32(r);
    if (r.tag === 152) marketSG = int32(r);
    if (r.tag === 160) marketMY = int32(r);
    if (r.tag === 168) marketJP = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 40, { marketHK: marketHK ?? lacks(r, "marketHK"), marketUS: marketUS ?? lacks(r, "marketUS"), marketSH: marketSH ?? lacks(r, "marketSH"), marketSZ: marketSZ ?? lacks(r, "marketSZ"), marketHKFuture: marketHKFuture ?? lacks(r, "marketHKFuture"), marketUSFuture, marketSGFuture, marketJPFuture, marketSG, marketMY, marketJP, qotLogined: qotLogined ?? lacks(r, "qotLogined"), trdLogined: trdLogined ?? lacks(r, "trdLogined"), serverVer: serverVer ?? lacks(r, "serverVer"), serverBuildNo: serverBuildNo ?? lacks(r, "serverBuildNo"), time: time ?? lacks(r, "time"), localTime, programStatus, qotSvrIpAddr, trdSvrIpAddr, connID });
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

/** Asks for the state of the markets and of OpenD's own links and login. GetGlobalState, protocol 1002. */
export const GetGlobalState: Protocol<C2S, S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 1002,
  name: "GetGlobalState",
  effect: "read",
  request: { name: "GetGlobalState.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "GetGlobalState.C2S", write: writeC2S },
  reply: { name: "GetGlobalState.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "GetGlobalState.S2C", read: readS2C },
});
