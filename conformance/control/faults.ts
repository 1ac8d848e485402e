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
type Settings<Make extends (settings: never) => Fault> = [Parameters<Make>[0]] extends [undefined]
  ? object
  : NonNullable<Parameters<Make>[0]>;

/** A fault of the simulator as JSON: its name beside its settings. */
export type FaultByName = {
  [Name in keyof Faults]: { readonly name: Name } & Settings<Faults[Name]>;
}[keyof Faults];

export function makeFault({ name, ...settings }: FaultByName): Fault {
  return (faults[name] as (settings: object) => Fault)(settings);
}
