// Generated from Qot_GetPlateSet.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetPlateSet.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface C2S {
  /** A value of `QotMarket`: whose plates are wanted. */
  market: number;
  /** A value of `PlateSetType`: which kind of plates is wanted. */
  plateSetType: number;
  /** Parameters that every quote request may carry, such as the securities firm. */
  header?: Qot_Common.QotHeader | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetPlateSet.C2S",
  wire: wire.C2S,
  checked: [
    ["market", "required", "int32"],
    ["plateSetType", "required", "int32"],
    ["header", "optional", Qot_Common.QotHeader],
  ],
};

export interface S2C {
  /** The plates of that kind in the market. */
  plateInfoList: Qot_Common.PlateInfo[];
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetPlateSet.S2C",
  wire: wire.S2C,
  checked: [
    ["plateInfoList", "repeated", Qot_Common.PlateInfo],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetPlateSet.Request",
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
  name: "Qot_GetPlateSet.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for the plates (sectors, regions, themes) of a market. Qot_GetPlateSet, protocol 3204. */
export const GetPlateSet: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3204,
  name: "Qot_GetPlateSet",
  effect: "read",
  limit: { requests: 10, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
