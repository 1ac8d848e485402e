import { between, random } from "../random.ts";

/** An invented number between two, which depends only on the name. */
export const drawn = (name: string, low: number, high: number): number =>
  between(random(0, name), low, high);
