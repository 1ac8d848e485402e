// Generated from Qot_RequestHistoryKLQuota.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_RequestHistoryKLQuota.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

/** A security that counts against the history K-line quota. */
export interface DetailItem {
  /** The security whose history K-lines were asked for. */
  security: Qot_Common.Security;
  /** Name in the language that OpenD is set to. */
  name?: string | undefined;
  /** When they were last asked for, as text. */
  requestTime: string;
  /** When they were last asked for, in Unix seconds. */
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
  /** Whether the securities that count against the quota are listed. */
  bGetDetail?: boolean | undefined;
  /** Parameters that every quote request may carry, such as the securities firm. */
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
  /** Securities whose history K-lines were asked for in the current period of 30 days. */
  usedQuota: number;
  /** Securities that may still be asked for. */
  remainQuota: number;
  /** The securities that count against the quota; empty unless `bGetDetail` is true. */
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
  /** What is asked for. */
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
  /** What was asked for, or what is pushed; absent when `retType` tells of a failure. */
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
