// Generated from Qot_GetInstitutionProfile.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetInstitutionProfile.ts";
import type { Protocol } from "../../../protocol.ts";

export interface C2S {
  market: number;
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
  institutionName?: string | undefined;
  description?: string | undefined;
  positionValue?: number | undefined;
  lastPositionValue?: number | undefined;
  positionValueChangePct?: number | undefined;
  totalHoldingCount?: bigint | undefined;
  holdingChangeCount?: bigint | undefined;
  newCount?: number | undefined;
  soldOutCount?: number | undefined;
  increaseCount?: number | undefined;
  decreaseCount?: number | undefined;
  top10Pct?: number | undefined;
  top10PctChange?: number | undefined;
  disclosureDate?: string | undefined;
  currency?: string | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetInstitutionProfile.S2C",
  wire: wire.S2C,
};

export interface Request {
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
  /** What was asked for; absent when `retType` tells of a failure. */
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
