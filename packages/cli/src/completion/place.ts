import type { Command } from "commander";

/** What may be completed: a command, the words after it, and the values that it knows. */
export interface Place {
  readonly command: Command;
  /** The words after the command. The last one is being written. */
  readonly words: readonly string[];
  /** The values of a flag or an argument by its name without hyphens in front. */
  values(name: string): readonly string[];
}
