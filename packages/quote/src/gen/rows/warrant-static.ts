// Generated from Qot_Common.WarrantStaticExData by tools/rows. Do not edit.
import type { WarrantStaticExData as Message } from "@opend/core/qot/common";
import { codeText } from "../../codes.ts";
import { enumName } from "../../enum-name.ts";
import { type WarrantType, warrantTypes } from "../enums/warrant-type.ts";

/** The fields of a warrant or bull/bear contract. */
export interface WarrantStatic {
  /** Call, put, bull, bear or inline. */
  readonly type: WarrantType;
  /** The underlying security. OpenD calls it `owner`. */
  readonly underlying: string;
}

export function warrantStatic(message: Message): WarrantStatic {
  return {
    type: enumName(warrantTypes, message.type),
    underlying: codeText(message.owner),
  };
}
