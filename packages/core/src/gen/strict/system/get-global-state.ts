// Generated from GetGlobalState.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, missing } from "../../../protobuf/writer.ts";
import { putUint64 } from "../../../protobuf/write-values.ts";
import type { Read } from "../../../protobuf/reader.ts";
import { byTable } from "../../../protobuf/read-table.ts";
import { int32, bool, int64, double, string, uint64 } from "../../../protobuf/read-values.ts";
import { readProgramStatus as readCommon_ProgramStatus } from "../system/common.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol, Reply } from "../../../protocol.ts";
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
export const readS2C: Read<S2C> = /* @__PURE__ */ byTable<S2C>(40, [
  [8, "marketHK", int32],
  [16, "marketUS", int32],
  [24, "marketSH", int32],
  [32, "marketSZ", int32],
  [40, "marketHKFuture", int32],
  [120, "marketUSFuture", int32],
  [136, "marketSGFuture", int32],
  [144, "marketJPFuture", int32],
  [152, "marketSG", int32],
  [160, "marketMY", int32],
  [168, "marketJP", int32],
  [48, "qotLogined", bool],
  [56, "trdLogined", bool],
  [64, "serverVer", int32],
  [72, "serverBuildNo", int32],
  [80, "time", int64],
  [89, "localTime", double],
  [98, "programStatus", readCommon_ProgramStatus, true],
  [106, "qotSvrIpAddr", string],
  [114, "trdSvrIpAddr", string],
  [128, "connID", uint64],
], ["marketHK", "marketUS", "marketSH", "marketSZ", "marketHKFuture", "qotLogined", "trdLogined", "serverVer", "serverBuildNo", "time"]);

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

/** The fields that the SDK itself reads. */
export type S2CPart = Pick<S2C, "qotLogined" | "programStatus">;

/** @internal */
export const readS2CPart: Read<S2CPart> = /* @__PURE__ */ byTable<S2CPart>(40, [
  [48, "qotLogined", bool],
  [98, "programStatus", readCommon_ProgramStatus, true],
], ["qotLogined"]);

/** GetGlobalState, protocol 1002. */
export const GetGlobalStatePart: Protocol<C2S, S2CPart, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 1002,
  name: "GetGlobalState",
  effect: "read",
  request: { name: "GetGlobalState.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "GetGlobalState.C2S", write: writeC2S },
  reply: { name: "GetGlobalState.Response", read: (r) => readReply(r, readS2CPart) },
  s2c: { name: "GetGlobalState.S2C", read: readS2CPart },
});
