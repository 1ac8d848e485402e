import { funds } from "./funds.ts";
import { indices } from "./indices.ts";
import { plates } from "./plates.ts";
import type { Security } from "./security.ts";
import { stocks } from "./stocks.ts";

/** Everything that stays listed; contracts come and go by the clock. */
export const securities: readonly Security[] = [...stocks, ...funds, ...indices, ...plates];
