import type { Connection, NamedLimitState } from "@opend/core";

/** What telling limits needs of a connection. */
export type LimitedConnection = Pick<Connection, "limiter">;

export function limits({ limiter }: LimitedConnection, name?: string): NamedLimitState[] {
  const states = limiter.states();
  return name === undefined ? states : states.filter((state) => state.name === name);
}
