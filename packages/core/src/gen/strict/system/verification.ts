// Generated from Verification.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Verification.ts";
import type { Protocol } from "../../../protocol.ts";
import type { VerificationType, VerificationOp } from "../../wire/Verification.ts";
export { VerificationType, VerificationOp } from "../../wire/Verification.ts";

export interface C2S {
  /** A value of `VerificationType`: a code in a picture or one sent to a phone. */
  type: number;
  /** A value of `VerificationOp`: asks for a code, or hands one in. */
  op: number;
  /** What the user read; required when a code is handed in, ignored otherwise. */
  code?: string | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Verification.C2S",
  wire: wire.C2S,
  checked: [
    ["type", "required", "int32"],
    ["op", "required", "int32"],
    ["code", "optional", "string"],
  ],
};

export interface S2C {
}

export const S2C: MessageType<S2C> = {
  name: "Verification.S2C",
  wire: wire.S2C,
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Verification.Request",
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
  name: "Verification.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
  ],
};

/** Asks for a login verification code, or hands one in to go on with OpenD's login. Verification, protocol 1006. */
export const Verification: Protocol<C2S, S2C, "change"> = {
  kind: "request",
  id: 1006,
  name: "Verification",
  effect: "change",
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
