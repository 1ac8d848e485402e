import { Random } from "../random.ts";
import { makeInput } from "./input.ts";
import type { Input, Target } from "./target.ts";
import { pickTarget } from "./targets/all.ts";

export interface Case {
  readonly target: Target;
  readonly input: Input;
}

/** Case `number` of a seed, independent of the cases before it. */
export function makeCase(among: readonly Target[], seed: number, number: number): Case {
  const random = new Random(seed, number);
  const target = pickTarget(among, random);
  return { target, input: makeInput(target, random) };
}
