// Generated from Qot_GetInstitutionDistribution.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetInstitutionDistribution.ts";
import type { Protocol } from "../../../protocol.ts";

export interface C2S {
  /** A value of `QotMarket`: the market of the holdings. */
  market: number;
  /** Id of the institution, from `Qot_GetInstitutionList`. */
  institutionId: number;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetInstitutionDistribution.C2S",
  wire: wire.C2S,
  checked: [
    ["market", "required", "int32"],
    ["institutionId", "required", "int32"],
  ],
};

/** The holdings in one industry. */
export interface IndustryDistributionItem {
  /** The vendor's number for the industry. */
  industryId?: bigint | undefined;
  /** What the industry is called. */
  industryName?: string | undefined;
  /** Value of the holdings in the industry; the vendor does not document the currency. */
  positionValue?: number | undefined;
  /** Part of the institution's holdings that is in the industry, in percent (20 means 20 %). */
  portfolioPct?: number | undefined;
}

export const IndustryDistributionItem: MessageType<IndustryDistributionItem> = {
  name: "Qot_GetInstitutionDistribution.IndustryDistributionItem",
  wire: wire.IndustryDistributionItem,
};

export interface S2C {
  /** One entry per industry. */
  dataList: IndustryDistributionItem[];
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetInstitutionDistribution.S2C",
  wire: wire.S2C,
  checked: [
    ["dataList", "repeated"],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetInstitutionDistribution.Request",
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
  name: "Qot_GetInstitutionDistribution.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks how an institutional investor's holdings divide by industry. Qot_GetInstitutionDistribution, protocol 3420. */
export const GetInstitutionDistribution: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3420,
  name: "Qot_GetInstitutionDistribution",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
