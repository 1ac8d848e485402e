// Generated from Qot_GetCompanyExecutives.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetCompanyExecutives.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

/** One director or executive. */
export interface DirectorInfo {
  /** The name to show; do not ask with it. */
  displayLeaderName?: string | undefined;
  /** The name to ask `Qot_GetCompanyExecutiveBackground` with. */
  leaderName?: string | undefined;
  /** Position in the company. */
  positionName?: string | undefined;
  /** First day in the position, in Unix seconds. */
  beginDate?: bigint | undefined;
  /** First day in the position, as `YYYY-MM-DD` in the market's own time zone. */
  beginDateStr?: string | undefined;
  /** Male or female, in words. */
  leaderGender?: string | undefined;
  /** Age in years, as text. */
  leaderAge?: string | undefined;
  /** Highest degree, in words. */
  highestEducation?: string | undefined;
  /** Pay per year; the vendor does not document the currency. */
  annualSalary?: bigint | undefined;
  /** Day of the publication, in Unix seconds. */
  issueDate?: bigint | undefined;
  /** Day of the publication, as `YYYY-MM-DD` in the market's own time zone. */
  issueDateStr?: string | undefined;
}

export const DirectorInfo: MessageType<DirectorInfo> = {
  name: "Qot_GetCompanyExecutives.DirectorInfo",
  wire: wire.DirectorInfo,
};

export interface C2S {
  /** The stock that is asked about. */
  security: Qot_Common.Security;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetCompanyExecutives.C2S",
  wire: wire.C2S,
  checked: [
    ["security", "required", Qot_Common.Security],
  ],
};

export interface S2C {
  /** One entry per director or executive. */
  directorList: DirectorInfo[];
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetCompanyExecutives.S2C",
  wire: wire.S2C,
  checked: [
    ["directorList", "repeated"],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetCompanyExecutives.Request",
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
  name: "Qot_GetCompanyExecutives.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for the directors and executives of a company. Qot_GetCompanyExecutives, protocol 3244. */
export const GetCompanyExecutives: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3244,
  name: "Qot_GetCompanyExecutives",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
