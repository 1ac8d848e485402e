import type { Protocol } from "@opend/core";
import { inventMessage } from "./message.ts";
import { isPosition } from "./paging.ts";
import { openingScene } from "./scene.ts";

/** The time zone of invented requests. */
const nowSeconds = Date.parse("2026-05-08T10:00:00+08:00") / 1000;

/**
 * Invents a valid request by the names of its fields, the same for the same seed, to try out every
 * protocol. It requests a list from its beginning.
 */
export function inventRequest<C2S extends object>(
  protocol: Protocol<C2S>,
  { seed = 1 }: { readonly seed?: number } = {},
): C2S {
  const scene = openingScene({ seed, path: `${protocol.name}/request`, nowSeconds });
  return inventMessage(protocol.c2s.name, scene, ({ name, label }) => {
    if (!isPosition(name)) return undefined;
    return { value: label === "required" ? (/num/i.test(name) ? 10 : 0) : undefined };
  }) as C2S;
}
