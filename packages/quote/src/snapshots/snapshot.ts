import type { Snapshot as Message } from "@opend/core/qot/get-security-snapshot";
import { type SnapshotBase, snapshotBase } from "../gen/rows/snapshot-base.ts";
import { type SnapshotParts, snapshotParts } from "./parts.ts";

/** A snapshot of one kind, with the part of that kind under its name. */
export type SnapshotOf<Kind extends keyof SnapshotParts> = SnapshotBase & {
  readonly kind: Kind;
} & Pick<SnapshotParts, Kind>;

/**
 * A snapshot. `kind` distinguishes the members: `if (snapshot.kind === "option")
 * snapshot.option.delta`. A snapshot without a part of its own (a bond, a currency pair) is `other`;
 * `securityType` names its type.
 */
export type Snapshot =
  | { readonly [Kind in keyof SnapshotParts]: SnapshotOf<Kind> }[keyof SnapshotParts]
  | (SnapshotBase & { readonly kind: "other" });

/** Fields that OpenD does not maintain any more (margin and short selling) are left out. */
export function snapshot(message: Message): Snapshot {
  const base = snapshotBase(message.basic);
  for (const [kind, read] of Object.entries(snapshotParts)) {
    const part = read(message);
    // The cast is safe: the part was read by the function of its kind.
    if (part) return { ...base, kind, [kind]: part } as unknown as Snapshot;
  }
  return { ...base, kind: "other" };
}
