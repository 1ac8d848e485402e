// Generated from Qot_RequestHistoryKLQuota.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_RequestHistoryKLQuota.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface DetailItem {
  security: Qot_Common.Security;
  name?: string | undefined;
  requestTime: string;
  requestTimeStamp?: bigint | undefined;
}

export const DetailItem: MessageType<DetailItem> = {
  name: "Qot_RequestHistoryKLQuota.DetailItem",
  wire: wire.DetailItem,
  checked: [
    ["security", "required", Qot_Common.Security],
    ["requestTime", "required"],
  ],
};

export interface C2S {
  bGetDetail?: boolean | undefined;
  header?: Qot_Common.QotHeader | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_RequestHistoryKLQuota.C2S",
  wire: wire.C2S,
  checked: [
    ["bGetDetail", "optional", "bool"],
    ["header", "optional", Qot_Common.QotHeader],
  ],
};

export interface S2C {
  usedQuota: number;
  remainQuota: number;
  detailList: DetailItem[];
}

export const S2C: MessageType<S2C> = {
  name: "Qot_RequestHistoryKLQuota.S2C",
  wire: wire.S2C,
  checked: [
    ["usedQuota", "required"],
    ["remainQuota", "required"],
    ["detailList", "repeated", DetailItem],
  ],
};

export interface Request {
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_RequestHistoryKLQuota.Request",
  wire: wire.Request,
  checked: [
    ["c2s", "required", C2S],
  ],
};

export interface Response {
  /** A value of `RetType`: 0 is success, anything else a failure. */
  retType: number;
  /** OpenD's own words about a failure, in the language OpenD is set to. */
  retMsg?: string | undefined;
  /** OpenD's number for a failure, where it has one. */
  errCode?: number | undefined;
  /** What was asked for; absent when `retType` tells of a failure. */
  s2c?: S2C | undefined;
}

export const Response: MessageType<Response> = {
  name: "Qot_RequestHistoryKLQuota.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks how much of the history K-line quota is used, and by which securities. Qot_RequestHistoryKLQuota, protocol 3104. */
export const RequestHistoryKLQuota: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3104,
  name: "Qot_RequestHistoryKLQuota",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
