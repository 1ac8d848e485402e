import type { Market } from "../codes.ts";

/** The market of a group of options: options on indices (`US_INDEX`) trade in the US too. */
export const marketOfOptions = (options: string): Market =>
  options.startsWith("HK") ? "HK" : "US";
