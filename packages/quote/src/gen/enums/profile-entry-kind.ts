// Generated from Qot_Common.CompanyProfileFieldType by tools/rows. Do not edit.
import type { NameIn } from "../../enum-name.ts";

/** Texts by the numbers of the schema's `CompanyProfileFieldType`. */
export const profileEntryKinds = {
  0: "text",
  1: "link",
  2: "title",
} as const;

/** The type of an entry in a company profile. */
export type ProfileEntryKind = NameIn<typeof profileEntryKinds>;
