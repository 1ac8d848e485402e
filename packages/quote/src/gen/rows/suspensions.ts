// Generated from Qot_GetSuspend.SecuritySuspend by tools/rows. Do not edit.
import type { SecuritySuspend as Message } from "@opend/core/qot/get-suspend";
import type { FieldKinds } from "../../ask/columns.ts";
import { type Subject, subjectOf } from "../../rows/subject.ts";
import { type Suspension, suspension } from "./suspension.ts";

/** The suspensions of one security. */
export interface Suspensions extends Subject {
  /** The days on which trading was suspended. OpenD calls it `suspendList`. */
  readonly suspensions: readonly Suspension[];
}

export function suspensions(message: Message): Suspensions {
  const about = subjectOf(message.security, undefined);
  const { subject } = about;
  return {
    code: subject.code,
    market: subject.market,
    name: subject.name,
    suspensions: message.suspendList.map(suspension),
  };
}

/** The columns of {@link Suspensions}. */
export const suspensionsColumns: FieldKinds<Suspensions> = {
  code: "plain",
  market: "plain",
  name: "plain",
  suspensions: "plain",
};
