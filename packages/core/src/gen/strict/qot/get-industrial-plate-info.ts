// Generated from Qot_GetIndustrialPlateInfo.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetIndustrialPlateInfo.ts";
import type { Protocol } from "../../../protocol.ts";

export interface C2S {
  /** Id of the plate in the industrial chains. */
  plateId: bigint;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetIndustrialPlateInfo.C2S",
  wire: wire.C2S,
  checked: [
    ["plateId", "required", "int64"],
  ],
};

export interface S2C {
  /** Id of the plate that was asked about. */
  plateId?: bigint | undefined;
  /** About the plate, in words. */
  summary?: string | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetIndustrialPlateInfo.S2C",
  wire: wire.S2C,
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetIndustrialPlateInfo.Request",
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
  name: "Qot_GetIndustrialPlateInfo.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
  ],
};

/** Asks for a summary of a plate of an industrial chain. Qot_GetIndustrialPlateInfo, protocol 3430. */
export const GetIndustrialPlateInfo: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3430,
  name: "Qot_GetIndustrialPlateInfo",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
