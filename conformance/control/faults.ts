import {
  corrupt,
  cutMidFrame,
  delayReplies,
  disconnectAfter,
  type Fault,
  goSilent,
  interleavePushes,
  loseReplies,
  mergeSegments,
  refuseConnections,
  refuseLogins,
  reorderReplies,
  repeatReplies,
  splitSegments,
} from "@opend/simulator";

const faults = {
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
  reorderReplies,
  repeatReplies,
  splitSegments,
} as const;

type Faults = typeof faults;
type Settings<Make> = Make extends () => Fault
  ? object
  : Make extends (settings: infer S) => Fault
    ? S
    : Make extends (settings?: infer S) => Fault
      ? NonNullable<S>
      : never;

/** A fault of the simulator as JSON: its name beside its settings. */
export type FaultByName = {
  [Name in keyof Faults]: { readonly name: Name } & Settings<Faults[Name]>;
}[keyof Faults];

export function makeFault({ name, ...settings }: FaultByName): Fault {
  return (faults[name] as (settings: object) => Fault)(settings);
}
