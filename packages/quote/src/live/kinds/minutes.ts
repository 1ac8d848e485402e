import type { Minute } from "../../gen/rows/minute.ts";
import { minuteKind } from "../../rows/minute.ts";
import type { Kind } from "./kind.ts";

/**
 * The price of a security minute by minute. The newest minute changes until it ends. A row is a
 * `Minute`.
 */
export const minutes: Kind<Minute, "minutes"> = minuteKind;
