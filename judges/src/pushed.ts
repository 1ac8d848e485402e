import type { Push } from "@opend/core";
import { protocols } from "@opend/core/protocols";
import { inventRequest } from "@opend/simulator/invented";

export const pushProtocols: readonly Push[] = protocols.flatMap((each) =>
  each.kind === "push" ? [each] : [],
);

/** Invents the content of a push that the simulator's market does not make, the same for the same seed. */
export const pushOf = ({ name, s2c }: Push, seed: number): object =>
  // It uses only the names of the message's fields, so it works for pushes too.
  inventRequest({ name, c2s: s2c } as unknown as Parameters<typeof inventRequest>[0], { seed });
