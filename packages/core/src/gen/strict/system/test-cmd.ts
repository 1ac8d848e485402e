// Generated from TestCmd.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/TestCmd.ts";
import type { Protocol } from "../../../protocol.ts";

export interface C2S {
  /** Which command; the vendor uses them internally and documents none. */
  cmd: string;
  /** The command's parameters, where they are a text. */
  paramStr?: string | undefined;
  /** The command's parameters, where they are bytes. */
  paramBytes?: Uint8Array | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "TestCmd.C2S",
  wire: wire.C2S,
  checked: [
    ["cmd", "required", "string"],
    ["paramStr", "optional", "string"],
    ["paramBytes", "optional", "bytes"],
  ],
};

export interface S2C {
  /** The command that was carried out, by its name. */
  cmd: string;
  /** The result, where it is a text. */
  resultStr?: string | undefined;
  /** The result, where it is bytes. */
  resultBytes?: Uint8Array | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "TestCmd.S2C",
  wire: wire.S2C,
  checked: [
    ["cmd", "required"],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "TestCmd.Request",
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
  name: "TestCmd.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Sends OpenD a test command by name. TestCmd, protocol 1008. */
export const TestCmd: Protocol<C2S, S2C, "change"> = {
  kind: "request",
  id: 1008,
  name: "TestCmd",
  effect: "change",
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
