// Generated from Common.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, missing } from "../../../protobuf/writer.ts";
import { putUint64, putUint32 } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, lacks } from "../../../protobuf/reader.ts";
import { int32, string } from "../../../protobuf/read-values.ts";

/** How a request ended. */
export const RetType = {
  /** The request was carried out. */
  RetType_Succeed: 0,
  /** OpenD or its servers refused the request. */
  RetType_Failed: -1,
  /** No answer came in time; the request may have been carried out. */
  RetType_TimeOut: -100,
  /** The connection was lost. */
  RetType_DisConnect: -200,
  /** Result unknown; also the default of `retType`. */
  RetType_Unknown: -400,
  /** The request's body could not be read. */
  RetType_Invalid: -500,
} as const;

export type RetType = (typeof RetType)[keyof typeof RetType];

/** How bodies are encrypted after `InitConnect`. */
export const PacketEncAlgo = {
  /** AES-ECB over zero padding, followed by a block that tells the length modulo 16. */
  PacketEncAlgo_FTAES_ECB: 0,
  /** Not encrypted. */
  PacketEncAlgo_None: -1,
  /** AES-ECB with PKCS#7 padding. */
  PacketEncAlgo_AES_ECB: 1,
  /** AES-CBC with PKCS#7 padding; every body starts from `aesCBCiv`. */
  PacketEncAlgo_AES_CBC: 2,
} as const;

export type PacketEncAlgo = (typeof PacketEncAlgo)[keyof typeof PacketEncAlgo];

/** The format of a body. */
export const ProtoFmt = {
  /** Protocol buffers. */
  ProtoFmt_Protobuf: 0,
  /** JSON with the schema's field names; 64-bit integers are strings. */
  ProtoFmt_Json: 1,
} as const;

export type ProtoFmt = (typeof ProtoFmt)[keyof typeof ProtoFmt];

/** Where the user registered. */
export const UserAttribution = {
  UserAttribution_Unknown: 0,
  UserAttribution_NN: 1,
  UserAttribution_MM: 2,
  UserAttribution_SG: 3,
  UserAttribution_AU: 4,
  UserAttribution_JP: 5,
  UserAttribution_HK: 6,
} as const;

export type UserAttribution = (typeof UserAttribution)[keyof typeof UserAttribution];

/** Where OpenD is between starting and being ready. */
export const ProgramStatusType = {
  ProgramStatusType_None: 0,
  /** The necessary modules are loaded. */
  ProgramStatusType_Loaded: 1,
  /** Logging in. */
  ProgramStatusType_Loging: 2,
  /** Waits for the code shown in a picture. */
  ProgramStatusType_NeedPicVerifyCode: 3,
  /** Waits for the code sent to the user's phone. */
  ProgramStatusType_NeedPhoneVerifyCode: 4,
  /** The login failed. */
  ProgramStatusType_LoginFailed: 5,
  /** This version of OpenD must be updated. */
  ProgramStatusType_ForceUpdate: 6,
  /** Getting the data that OpenD needs. */
  ProgramStatusType_NessaryDataPreparing: 7,
  /** Data that OpenD needs could not be obtained. */
  ProgramStatusType_NessaryDataMissing: 8,
  /** The user has not accepted the disclaimer. */
  ProgramStatusType_UnAgreeDisclaimer: 9,
  /** Ready for requests. */
  ProgramStatusType_Ready: 10,
  /** The user was logged out by force. */
  ProgramStatusType_ForceLogout: 11,
  /** The state of the disclaimer could not be obtained. */
  ProgramStatusType_DisclaimerPullFailed: 12,
} as const;

export type ProgramStatusType = (typeof ProgramStatusType)[keyof typeof ProgramStatusType];

/** Which part of the US trading day is meant. */
export const Session = {
  Session_NONE: 0,
  /** Regular trading hours. */
  Session_RTH: 1,
  /** Regular trading hours with pre-market and after-hours. */
  Session_ETH: 2,
  /** The whole 24 hours, the night included. */
  Session_ALL: 3,
  /** The night session alone; for trading only. */
  Session_OVERNIGHT: 4,
} as const;

export type Session = (typeof Session)[keyof typeof Session];

/** The side of an event contract. */
export const PredSide = {
  PredSide_Unknown: 0,
  PredSide_Yes: 1,
  PredSide_No: 2,
} as const;

export type PredSide = (typeof PredSide)[keyof typeof PredSide];

/** Tells one trade request from another, so that a repeated one can be refused. */
export interface PacketID {
  /** The connection's id from `InitConnect`. */
  connID: bigint;
  /** A number that the client raises with every request. */
  serialNo: number;
}

/** @internal */
export function writePacketID(w: Writer, m: Loose<PacketID>): void {
  putUint64(w, 8, "connID", m.connID ?? missing(w, "connID"));
  putUint32(w, 16, "serialNo", m.serialNo ?? missing(w, "serialNo"));
}

/** Where OpenD is between starting and being ready, with its own words about it. */
export interface ProgramStatus {
  /** A value of `ProgramStatusType`: starting, logging in, waiting for a code, or ready. */
  type: ProgramStatusType | (number & {});
  /** More about the status, in OpenD's own words. */
  strExtDesc?: string | undefined;
}

/** @internal */
export function readProgramStatus(r: Reader): ProgramStatus {
  let type: ProgramStatusType | (number & {}) | undefined;
  let strExtDesc: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) type = int32(r);
    if (r.tag === 18) strExtDesc = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 10, { type: type ?? lacks(r, "type"), strExtDesc });
}
