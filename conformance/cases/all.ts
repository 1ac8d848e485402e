import { abort } from "./abort.ts";
import { basics } from "./basics.ts";
import type { Case } from "./case.ts";
import { closing } from "./closing.ts";
import { cuts } from "./cuts.ts";
import { frames } from "./frames.ts";
import { login } from "./login.ts";
import { network } from "./network.ts";
import { outages } from "./outages.ts";
import { refusals } from "./refusals.ts";
import { requests } from "./requests.ts";
import { upstream } from "./upstream.ts";
import { wake } from "./wake.ts";

/** Every case, by subject. */
export const cases: readonly Case[] = [
  ...basics,
  ...login,
  ...refusals,
  ...requests,
  ...frames,
  ...outages,
  ...network,
  ...cuts,
  ...closing,
  ...abort,
  ...upstream,
  ...wake,
];
