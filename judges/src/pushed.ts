import type { Push } from "@opend/core";
import { protocols } from "@opend/core/protocols";
import { inventRequest } from "@opend/simulator/invented";

export const pushProtocols: readonly Push[] = protocols.flatMap((each) =>
  each.kind === "push" ? [each] : [],
);

/** The content of a push that nobody's market makes, the same for the same seed. */
export const pushOf = ({ name, s2c }: Push, seed: number): object =>
  // It goes by the names of a message's fields, whoever sends it.
  inventRequest({ name, c2s: s2c } as unknown as Parameters<typeof inventRequest>[0], { seed });
