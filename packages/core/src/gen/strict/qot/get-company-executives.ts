// Generated from Qot_GetCompanyExecutives.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetCompanyExecutives.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface DirectorInfo {
  displayLeaderName?: string | undefined;
  leaderName?: string | undefined;
  positionName?: string | undefined;
  beginDate?: bigint | undefined;
  beginDateStr?: string | undefined;
  leaderGender?: string | undefined;
  leaderAge?: string | undefined;
  highestEducation?: string | undefined;
  annualSalary?: bigint | undefined;
  issueDate?: bigint | undefined;
  issueDateStr?: string | undefined;
}

export const DirectorInfo: MessageType<DirectorInfo> = {
  name: "Qot_GetCompanyExecutives.DirectorInfo",
  wire: wire.DirectorInfo,
};

export interface C2S {
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
  /** What was asked for; absent when `retType` tells of a failure. */
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
