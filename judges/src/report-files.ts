/*
 * The files that a test run writes for the summary of `pnpm test`. This module imports nothing,
 * because `tools/test` imports it.
 */

/** The folder in the package of the judges where each comparison writes a {@link Compared}. */
export const comparedFolder = "compared-report";

/** The subject and the amount of a comparison, as text. */
export interface Compared {
  readonly who: string;
  readonly what: string;
  readonly messages: number;
  readonly values: number;
  readonly differences: readonly string[];
}

/**
 * The folder where each process with a second reader writes a {@link Tally}: absolute, or relative to
 * its working folder.
 */
export const secondReaderVariable = "OPEND_SECOND_READER_FOLDER";

/** The counts of a comparison so far. */
export interface Tally {
  messages: number;
  /** Values below messages and lists. */
  fields: number;
  /** One line each: the place, the value of one side, the value of the other. */
  readonly differences: string[];
}
