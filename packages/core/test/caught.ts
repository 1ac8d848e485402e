/** Returns what `act` throws. Fails if it throws nothing. */
export function caught<T extends Error>(
  type: abstract new (...args: never[]) => T,
  act: () => unknown,
): T {
  try {
    act();
  } catch (thrown) {
    if (thrown instanceof type) return thrown;
    throw new Error(`expected ${type.name}, got ${thrown}`, { cause: thrown });
  }
  throw new Error(`expected ${type.name}, nothing was thrown`);
}
