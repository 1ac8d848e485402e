// Generated from Qot_GetOwnerPlate.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetOwnerPlate.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";

export interface C2S {
  /** Stocks and indices whose plates are wanted, at most 200. */
  securityList: Qot_Common.Security[];
  /** Parameters that every quote request may carry, such as the securities firm. */
  header?: Qot_Common.QotHeader | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetOwnerPlate.C2S",
  wire: wire.C2S,
  checked: [
    ["securityList", "repeated", Qot_Common.Security],
    ["header", "optional", Qot_Common.QotHeader],
  ],
};

/** The plates of one security. */
export interface SecurityOwnerPlate {
  /** The security that belongs to the plates. */
  security: Qot_Common.Security;
  /** Name in the language that OpenD is set to. */
  name?: string | undefined;
  /** The plates that the security belongs to. */
  plateInfoList: Qot_Common.PlateInfo[];
}

export const SecurityOwnerPlate: MessageType<SecurityOwnerPlate> = {
  name: "Qot_GetOwnerPlate.SecurityOwnerPlate",
  wire: wire.SecurityOwnerPlate,
  checked: [
    ["security", "required", Qot_Common.Security],
    ["plateInfoList", "repeated", Qot_Common.PlateInfo],
  ],
};

export interface S2C {
  /** One entry per security asked for. */
  ownerPlateList: SecurityOwnerPlate[];
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetOwnerPlate.S2C",
  wire: wire.S2C,
  checked: [
    ["ownerPlateList", "repeated", SecurityOwnerPlate],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetOwnerPlate.Request",
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
  name: "Qot_GetOwnerPlate.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks which plates securities belong to. Qot_GetOwnerPlate, protocol 3207. */
export const GetOwnerPlate: Protocol<C2S, S2C, "read"> & Bounded<"maxSecurities"> = {
  kind: "request",
  id: 3207,
  name: "Qot_GetOwnerPlate",
  effect: "read",
  limit: { requests: 10, windowMs: 30000 },
  bounds: { maxSecurities: 200 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
