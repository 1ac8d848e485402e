import { enumName, type NameIn } from "../enum-name.ts";

/**
 * The keys are the numbers of the schema's `GtwEventType`. An event that is also a program status has
 * the same name there.
 */
const events = {
  0: "none",
  1: "configurationUnreadable",
  2: "serviceFailed",
  3: "updateForced",
  4: "loginFailed",
  5: "disclaimerNotAccepted",
  6: "networkConfigurationMissing",
  7: "loggedOutByForce",
  8: "loginPasswordChanged",
  9: "loginBanned",
  10: "pictureCodeNeeded",
  11: "phoneCodeNeeded",
  12: "appDataMissing",
  13: "dataMissing",
  14: "tradePasswordChanged",
  15: "deviceLockEnabled",
} as const;

/** An event of OpenD, usually about its login. */
export type GatewayEvent = NameIn<typeof events>;

export const gatewayEvent = (number: number): GatewayEvent => enumName(events, number);
