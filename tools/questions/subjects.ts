import type { Subject } from "./spec.ts";
import { rankings } from "./subjects/rankings/index.ts";

/** The subjects, each an entry of `@opend/quote`. */
export const subjects: readonly Subject[] = [rankings];
