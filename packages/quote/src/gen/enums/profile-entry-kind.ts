// Generated from Qot_Common.CompanyProfileFieldType by tools/rows. Do not edit.
import type { NameIn } from "../../enum-name.ts";

/** Texts by the numbers of the schema's `CompanyProfileFieldType`. */
export const profileEntryKinds = {
  0: "text",
  1: "link",
  2: "title",
} as const;

/** What an entry of a company profile is. */
export type ProfileEntryKind = NameIn<typeof profileEntryKinds>;
