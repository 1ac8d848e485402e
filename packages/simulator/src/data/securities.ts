import { funds } from "./funds.ts";
import { indices } from "./indices.ts";
import { plates } from "./plates.ts";
import type { Security } from "./security.ts";
import { stocks } from "./stocks.ts";

/** All securities that are listed permanently. Derivatives are listed and expire with the clock. */
export const securities: readonly Security[] = [...stocks, ...funds, ...indices, ...plates];
