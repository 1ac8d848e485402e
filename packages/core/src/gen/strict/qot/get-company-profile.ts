// Generated from Qot_GetCompanyProfile.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetCompanyProfile.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

/** One entry of the profile. */
export interface CompanyLabItem {
  /** What the entry is about. */
  name?: string | undefined;
  /** What the profile says. */
  value?: string | undefined;
  /** A value of `CompanyProfileFieldType`: the kind of entry. */
  fieldType?: Qot_Common.CompanyProfileFieldType | (number & {}) | undefined;
}

export const CompanyLabItem: MessageType<CompanyLabItem> = {
  name: "Qot_GetCompanyProfile.CompanyLabItem",
  wire: wire.CompanyLabItem,
};

export interface C2S {
  /** The stock that is asked about. */
  security: Qot_Common.Security;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetCompanyProfile.C2S",
  wire: wire.C2S,
  checked: [
    ["security", "required", Qot_Common.Security],
  ],
};

export interface S2C {
  /** The entries of the profile. */
  itemList: CompanyLabItem[];
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetCompanyProfile.S2C",
  wire: wire.S2C,
  checked: [
    ["itemList", "repeated"],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetCompanyProfile.Request",
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
  name: "Qot_GetCompanyProfile.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for the profile of a company. Qot_GetCompanyProfile, protocol 3243. */
export const GetCompanyProfile: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3243,
  name: "Qot_GetCompanyProfile",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
