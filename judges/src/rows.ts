import type { Protocol } from "@opend/core";
import { fieldsOf } from "@opend/core/schema";

type Values = { readonly [field: string]: unknown };

/** Protocols whose successful reply has no content in the schema. */
export const withoutContent: readonly string[] = [
  "Verification",
  "Trd_UnlockTrade",
  "Trd_SubAccPush",
  "Qot_Sub",
  "Qot_RegQotPush",
  "Qot_ModifyUserSecurity",
  "Qot_SetOptionEventAlert",
  "Qot_SubEventContract",
];

/**
 * Whether the content of a reply is worth comparing: its lists must have rows. Without lists, any
 * value is enough.
 */
export function hasRows(protocol: Protocol, s2c: object | undefined): boolean {
  const there = (name: string): boolean => {
    const value = (s2c as Values | undefined)?.[name];
    return value !== undefined && !(Array.isArray(value) && value.length === 0);
  };
  const fields = fieldsOf(protocol.s2c.name);
  const lists = fields.filter(({ label }) => label === "repeated");
  return (lists.length > 0 ? lists : fields).some(({ name }) => there(name));
}
