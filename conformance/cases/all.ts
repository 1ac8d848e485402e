import { basics } from "./basics.ts";
import type { Case } from "./case.ts";

/** Every case, by subject. */
export const cases: readonly Case[] = [...basics];
