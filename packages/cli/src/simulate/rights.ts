import type { QuoteRight } from "@opend/core";
import { rightNames } from "@opend/core/internal";
import type { HeldLevel, QuoteRightLevels } from "@opend/simulator";
import { InvalidArgumentError } from "commander";
import { oneOf } from "./parameter.ts";

const rights = oneOf<QuoteRight>([...new Set(Object.values(rightNames))]);
const levels = oneOf<HeldLevel>(["none", "basic", "level-1", "level-2", "level-3", "sf"]);

/**
 * Parses quote rights like `HK=basic`, one a word.
 *
 * @throws {InvalidArgumentError} a right or a level is invalid.
 */
export function readRights(words: readonly string[]): QuoteRightLevels {
  if (words.length === 0)
    throw new InvalidArgumentError("The command needs a right and a level, like HK=basic.");
  return Object.fromEntries(
    words.map((word) => {
      const [right = "", level = ""] = word.split("=", 2);
      if (level === "")
        throw new InvalidArgumentError(`"${word}" needs a right and a level, like HK=basic.`);
      return [rights.read(right), levels.read(level)];
    }),
  );
}
