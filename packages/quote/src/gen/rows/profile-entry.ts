// Generated from Qot_GetCompanyProfile.CompanyLabItem by tools/rows. Do not edit.
import type { CompanyLabItem as Message } from "@opend/core/qot/get-company-profile";
import { enumName } from "../../enum-name.ts";
import { type ProfileEntryKind, profileEntryKinds } from "../enums/profile-entry-kind.ts";

/** One entry of the profile. */
export interface ProfileEntry {
  /** What the entry is about. */
  readonly name: string | undefined;
  /** What the profile says. */
  readonly value: string | undefined;
  /** The kind of entry. OpenD calls it `fieldType`. */
  readonly kind: ProfileEntryKind | undefined;
}

export function profileEntry(message: Message): ProfileEntry {
  return {
    name: message.name || undefined,
    value: message.value || undefined,
    kind: enumName(profileEntryKinds, message.fieldType),
  };
}
