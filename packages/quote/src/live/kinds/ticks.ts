import type { Tick } from "../../gen/rows/tick.ts";
import { tickKind } from "../../rows/tick.ts";
import { ordered } from "../gaps/series.ts";
import { TickOrder } from "../gaps/tick-order.ts";
import type { Kind } from "./kind.ts";

/** The single trades of a security, without duplicates by sequence. A row is a `Tick`. */
export const ticks: Kind<Tick, "ticks"> = {
  ...tickKind,
  series: /* @__PURE__ */ ordered(() => new TickOrder()),
  receivedAt: ({ source, receivedAt }) => (source === "live" ? receivedAt : undefined),
};
