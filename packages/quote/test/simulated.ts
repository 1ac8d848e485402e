import type { Connection } from "@opend/core";
import { openConnection, webSocketDialect } from "@opend/core/internal";
import { Engine, memoryLink } from "@opend/simulator";

/** A connection to a simulator in the same process. */
export function simulated(): Promise<Connection> {
  return openConnection({ openLink: memoryLink(new Engine()), dialect: webSocketDialect() });
}
