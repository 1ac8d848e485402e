// Generated from Notify.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Notify.ts";
import * as Common from "../system/common.ts";
import type { Push } from "../../../protocol.ts";
import type { NotifyType, GtwEventType } from "../../wire/Notify.ts";
export { NotifyType, GtwEventType } from "../../wire/Notify.ts";

export interface GtwEvent {
  eventType: number;
  desc: string;
}

export const GtwEvent: MessageType<GtwEvent> = {
  name: "Notify.GtwEvent",
  wire: wire.GtwEvent,
  checked: [
    ["eventType", "required"],
    ["desc", "required"],
  ],
};

export interface ProgramStatus {
  programStatus: Common.ProgramStatus;
}

export const ProgramStatus: MessageType<ProgramStatus> = {
  name: "Notify.ProgramStatus",
  wire: wire.ProgramStatus,
  checked: [
    ["programStatus", "required", Common.ProgramStatus],
  ],
};

export interface ConnectStatus {
  qotLogined: boolean;
  trdLogined: boolean;
}

export const ConnectStatus: MessageType<ConnectStatus> = {
  name: "Notify.ConnectStatus",
  wire: wire.ConnectStatus,
  checked: [
    ["qotLogined", "required"],
    ["trdLogined", "required"],
  ],
};

export interface QotRight {
  hkQotRight: number;
  usQotRight: number;
  cnQotRight: number;
  hkOptionQotRight?: number | undefined;
  hasUSOptionQotRight?: boolean | undefined;
  hkFutureQotRight?: number | undefined;
  usFutureQotRight?: number | undefined;
  usOptionQotRight?: number | undefined;
  usIndexQotRight?: number | undefined;
  usOtcQotRight?: number | undefined;
  sgFutureQotRight?: number | undefined;
  jpFutureQotRight?: number | undefined;
  usCMEFutureQotRight?: number | undefined;
  usCBOTFutureQotRight?: number | undefined;
  usNYMEXFutureQotRight?: number | undefined;
  usCOMEXFutureQotRight?: number | undefined;
  usCBOEFutureQotRight?: number | undefined;
  shQotRight?: number | undefined;
  szQotRight?: number | undefined;
  ccQotRight?: number | undefined;
  sgStockQotRight?: number | undefined;
  myStockQotRight?: number | undefined;
  jpStockQotRight?: number | undefined;
  ecQotRight?: number | undefined;
}

export const QotRight: MessageType<QotRight> = {
  name: "Notify.QotRight",
  wire: wire.QotRight,
  checked: [
    ["hkQotRight", "required"],
    ["usQotRight", "required"],
    ["cnQotRight", "required"],
  ],
};

export interface APILevel {
  apiLevel: string;
}

export const APILevel: MessageType<APILevel> = {
  name: "Notify.APILevel",
  wire: wire.APILevel,
  checked: [
    ["apiLevel", "required"],
  ],
};

export interface APIQuota {
  subQuota: number;
  historyKLQuota: number;
}

export const APIQuota: MessageType<APIQuota> = {
  name: "Notify.APIQuota",
  wire: wire.APIQuota,
  checked: [
    ["subQuota", "required"],
    ["historyKLQuota", "required"],
  ],
};

export interface UsedQuota {
  usedSubQuota?: number | undefined;
  usedKLineQuota?: number | undefined;
}

export const UsedQuota: MessageType<UsedQuota> = {
  name: "Notify.UsedQuota",
  wire: wire.UsedQuota,
};

export interface S2C {
  type: number;
  event?: GtwEvent | undefined;
  programStatus?: ProgramStatus | undefined;
  connectStatus?: ConnectStatus | undefined;
  qotRight?: QotRight | undefined;
  apiLevel?: APILevel | undefined;
  apiQuota?: APIQuota | undefined;
  usedQuota?: UsedQuota | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "Notify.S2C",
  wire: wire.S2C,
  checked: [
    ["type", "required"],
    ["event", "optional", GtwEvent],
    ["programStatus", "optional", ProgramStatus],
    ["connectStatus", "optional", ConnectStatus],
    ["qotRight", "optional", QotRight],
    ["apiLevel", "optional", APILevel],
    ["apiQuota", "optional", APIQuota],
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
  name: "Notify.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Notify, protocol 1003. */
export const Notify: Push<S2C> = {
  kind: "push",
  id: 1003,
  name: "Notify",
  push: Response,
  s2c: S2C,
};
