import { ArgumentError } from "@opend/core";
import type { Choice } from "../traffic/choice.ts";
import type { Fault } from "../traffic/fault.ts";
import { type Corruption, corrupt } from "./corrupt.ts";
import { cutMidFrame } from "./cut-mid-frame.ts";
import { type Delay, delayReplies } from "./delay-replies.ts";
import { disconnectAfter } from "./disconnect-after.ts";
import { goSilent } from "./go-silent.ts";
import { interleavePushes } from "./interleave-pushes.ts";
import { loseReplies } from "./lose-replies.ts";
import { type Merging, mergeSegments } from "./merge-segments.ts";
import { refuseConnections } from "./refuse-connections.ts";
import { type LoginRefusal, refuseLogins } from "./refuse-logins.ts";
import { type RequestRefusal, refuseRequests } from "./refuse-requests.ts";
import { type Reordering, reorderReplies } from "./reorder-replies.ts";
import { repeatReplies } from "./repeat-replies.ts";
import { splitSegments } from "./split-segments.ts";

type None = Readonly<Record<never, never>>;

/** The settings of every fault, by the name of the function that creates it. */
export interface FaultSettings {
  readonly corrupt: Corruption;
  readonly cutMidFrame: Choice;
  readonly delayReplies: Delay;
  readonly disconnectAfter: { readonly frames: number };
  readonly goSilent: None;
  readonly interleavePushes: None;
  readonly loseReplies: Choice;
  readonly mergeSegments: Merging;
  readonly refuseConnections: { readonly count?: number };
  readonly refuseLogins: LoginRefusal;
  readonly refuseRequests: RequestRefusal;
  readonly reorderReplies: Reordering;
  readonly repeatReplies: Choice;
  readonly splitSegments: { readonly bytes: number };
}

export type FaultName = keyof FaultSettings;

/** A fault as JSON: its name beside its settings, `{ name: "delayReplies", ms: 50 }`. */
export type FaultByName = {
  [Name in FaultName]: { readonly name: Name } & FaultSettings[Name];
}[FaultName];

const makers: { readonly [Name in FaultName]: (settings: FaultSettings[Name]) => Fault } = {
  corrupt,
  cutMidFrame,
  delayReplies,
  disconnectAfter,
  goSilent,
  interleavePushes,
  loseReplies,
  mergeSegments,
  refuseConnections,
  refuseLogins,
  refuseRequests,
  reorderReplies,
  repeatReplies,
  splitSegments,
};

/** All faults. */
export const faultNames: readonly FaultName[] = Object.keys(makers) as FaultName[];

/**
 * Creates a fault from its name and settings, which may come from a file or another process.
 *
 * @throws {ArgumentError} when no fault has this name, or a setting is out of its range.
 */
export function makeFault({ name, ...settings }: FaultByName): Fault {
  if (!Object.hasOwn(makers, name)) throw new ArgumentError("name", "the name of a fault", name);
  return (makers[name] as (settings: object) => Fault)(settings);
}
