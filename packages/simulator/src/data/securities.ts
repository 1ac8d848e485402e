import { funds } from "./funds.ts";
import { futures } from "./futures.ts";
import { indices } from "./indices.ts";
import { options } from "./options.ts";
import { plates } from "./plates.ts";
import type { Security } from "./security.ts";
import { stocks } from "./stocks.ts";
import { warrants } from "./warrants.ts";

/** Everything that is listed. */
export const securities: readonly Security[] = [
  ...stocks,
  ...funds,
  ...indices,
  ...plates,
  ...warrants,
  ...futures,
  ...options,
];
