import type { Snapshot as Message } from "@opend/core/qot/get-security-snapshot";
import { type SnapshotBase, snapshotBase } from "../gen/rows/snapshot-base.ts";
import { type SnapshotParts, snapshotParts } from "./parts.ts";

/** A snapshot of one kind: with the part of that kind, under its name. */
export type SnapshotOf<Kind extends keyof SnapshotParts> = SnapshotBase & {
  readonly kind: Kind;
} & Pick<SnapshotParts, Kind>;

/**
 * A snapshot, told apart by `kind`: `if (snapshot.kind === "option") snapshot.option.delta`. What comes
 * without a part of its own (a bond, a currency pair) is `other`; `securityType` says what it is.
 */
export type Snapshot =
  | { readonly [Kind in keyof SnapshotParts]: SnapshotOf<Kind> }[keyof SnapshotParts]
  | (SnapshotBase & { readonly kind: "other" });

/** What OpenD calls no longer kept up (margin and short-selling fields) is left out. */
export function snapshot(message: Message): Snapshot {
  const base = snapshotBase(message.basic);
  for (const [kind, read] of Object.entries(snapshotParts)) {
    const part = read(message);
    // The part was read by its kind's own function.
    if (part) return { ...base, kind, [kind]: part } as unknown as Snapshot;
  }
  return { ...base, kind: "other" };
}
