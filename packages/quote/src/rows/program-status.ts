import { enumName, type NameIn } from "../enum-name.ts";

/** The keys are the numbers of the schema's `ProgramStatusType`. */
const programs = {
  0: "none",
  1: "loaded",
  2: "loggingIn",
  3: "pictureCodeNeeded",
  4: "phoneCodeNeeded",
  5: "loginFailed",
  6: "updateForced",
  7: "preparing",
  8: "dataMissing",
  9: "disclaimerNotAccepted",
  10: "ready",
  11: "loggedOutByForce",
  12: "disclaimerUnknown",
} as const;

/** The state of OpenD between starting and `ready`. */
export type ProgramStatus = NameIn<typeof programs>;

export const programStatus = (type: number): ProgramStatus => enumName(programs, type);
