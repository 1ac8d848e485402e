import { joined } from "./mutations.ts";
import { Broken, type Input, type Target } from "./target.ts";

/** Why a target fails on an input; `undefined` if it does not. */
export async function failure(target: Target, input: Input): Promise<string | undefined> {
  try {
    await target.check(input);
    return undefined;
  } catch (thrown) {
    if (thrown instanceof Broken) return thrown.message;
    return thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  }
}

const mostTries = 5_000;

/**
 * Finds a smaller input that also fails. It removes halves, then quarters and so on, as long as the
 * input fails.
 */
export async function shrink(target: Target, input: Input): Promise<Input> {
  let best = input;
  let tries = 0;
  const keep = async (segments: readonly Uint8Array[]): Promise<boolean> => {
    if (++tries > mostTries) return false;
    const smaller = { ...best, segments };
    if ((await failure(target, smaller)) === undefined) return false;
    best = smaller;
    return true;
  };
  if (target.carrier === "stream") await keep([joined(...best.segments)]);
  await withoutParts(best.segments, keep);
  for (let index = 0; index < best.segments.length; index++) {
    const rest = best.segments;
    const bytes = [...(rest[index] as Uint8Array)];
    await withoutParts(bytes, (fewer) => keep(rest.with(index, Uint8Array.from(fewer))));
  }
  return best;
}

async function withoutParts<T>(
  list: readonly T[],
  keep: (fewer: readonly T[]) => Promise<boolean>,
): Promise<void> {
  let rest = list;
  for (let size = Math.ceil(rest.length / 2); size >= 1; size = Math.floor(size / 2)) {
    for (let at = 0; at < rest.length; ) {
      const fewer = [...rest.slice(0, at), ...rest.slice(at + size)];
      if (await keep(fewer)) rest = fewer;
      else at += size;
    }
  }
}
