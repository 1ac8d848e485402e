import { protocols } from "@opend/core/protocols";
import type { Place } from "./place.ts";

/** The place within `opend raw`, which knows the protocols that it may request. */
export function protocolPlace(place: Place): Place {
  const names = protocols.flatMap((each) =>
    each.kind === "request" && each.effect !== "trade" ? [each.name] : [],
  );
  return { ...place, values: (name) => (name === "protocol" ? names : []) };
}
