// Generated from Qot_GetArkStockDynamic.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetArkStockDynamic.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";
import type { DynamicType } from "../../wire/Qot_GetArkStockDynamic.ts";
export { DynamicType } from "../../wire/Qot_GetArkStockDynamic.ts";

export interface C2S {
  /** The stock that is asked about. */
  security: Qot_Common.Security;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetArkStockDynamic.C2S",
  wire: wire.C2S,
  checked: [
    ["security", "required", Qot_Common.Security],
  ],
};

export interface S2C {
  /** A value of `DynamicType`: what the funds did with the stock. */
  dynamicType?: number | undefined;
  /** Trades in the stock. */
  transactionCount?: number | undefined;
  /** Shares bought less shares sold. */
  netShares?: bigint | undefined;
  /** Day of the latest trade, as `YYYY-MM-DD`. */
  lastTransactionTime?: string | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetArkStockDynamic.S2C",
  wire: wire.S2C,
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetArkStockDynamic.Request",
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
  name: "Qot_GetArkStockDynamic.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
  ],
};

/** Asks for what ARK's funds did lately with one stock. Qot_GetArkStockDynamic, protocol 3424. */
export const GetArkStockDynamic: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3424,
  name: "Qot_GetArkStockDynamic",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
