import { budget } from "../traffic/choice.ts";
import type { Fault } from "../traffic/fault.ts";

/** New connections are accepted and closed at once, as many as `count` says. Default: all. */
export const refuseConnections = ({ count }: { readonly count?: number } = {}): Fault => ({
  name: "refuseConnections",
  begin() {
    const isRefused = budget(count);
    return { admits: () => !isRefused() };
  },
});
