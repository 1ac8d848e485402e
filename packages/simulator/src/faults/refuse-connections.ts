import { budget } from "../traffic/choice.ts";
import type { Fault } from "../traffic/fault.ts";

/** Accepts new connections and closes them at once, the next `count` of them. Default: all. */
export const refuseConnections = ({ count }: { readonly count?: number } = {}): Fault => ({
  name: "refuseConnections",
  begin() {
    const isRefused = budget(count);
    return { admits: () => !isRefused() };
  },
});
