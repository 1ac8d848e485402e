// Generated from Qot_GetInstitutionProfile.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetInstitutionProfile.ts";
import type { Protocol } from "../../../protocol.ts";

export interface C2S {
  /** A value of `QotMarket`: the market of the holdings. */
  market: number;
  /** Id of the institution, from `Qot_GetInstitutionList`. */
  institutionId: number;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetInstitutionProfile.C2S",
  wire: wire.C2S,
  checked: [
    ["market", "required", "int32"],
    ["institutionId", "required", "int32"],
  ],
};

export interface S2C {
  /** What the institution is called. */
  institutionName?: string | undefined;
  /** About the institution, in words. */
  description?: string | undefined;
  /** Value of the holdings, in `currency`. */
  positionValue?: number | undefined;
  /** Value of the holdings at the disclosure before, in `currency`. */
  lastPositionValue?: number | undefined;
  /** Change of the value of the holdings, in percent (20 means 20 %). */
  positionValueChangePct?: number | undefined;
  /** Stocks held. */
  totalHoldingCount?: bigint | undefined;
  /** Stocks whose holding changed. */
  holdingChangeCount?: bigint | undefined;
  /** Stocks that were bought for the first time. */
  newCount?: number | undefined;
  /** Stocks that were sold entirely. */
  soldOutCount?: number | undefined;
  /** Stocks whose holding was raised. */
  increaseCount?: number | undefined;
  /** Stocks whose holding was lowered. */
  decreaseCount?: number | undefined;
  /** Part of the value that the ten largest holdings make up, in percent (20 means 20 %). */
  top10Pct?: number | undefined;
  /** Change of that part, in percent (20 means 20 %). */
  top10PctChange?: number | undefined;
  /** Day of the disclosure, as `YYYY-MM-DD`. */
  disclosureDate?: string | undefined;
  /** Currency of the amounts. */
  currency?: string | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetInstitutionProfile.S2C",
  wire: wire.S2C,
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetInstitutionProfile.Request",
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
  name: "Qot_GetInstitutionProfile.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
  ],
};

/** Asks for the profile of an institutional investor. Qot_GetInstitutionProfile, protocol 3419. */
export const GetInstitutionProfile: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3419,
  name: "Qot_GetInstitutionProfile",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
