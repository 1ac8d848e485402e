import { abort } from "./abort.ts";
import { basics } from "./basics.ts";
import type { Case } from "./case.ts";
import { closing } from "./closing.ts";
import { login } from "./login.ts";
import { network } from "./network.ts";
import { outages } from "./outages.ts";
import { requests } from "./requests.ts";
import { upstream } from "./upstream.ts";
import { wake } from "./wake.ts";

/** Every case, by subject. */
export const cases: readonly Case[] = [
  ...basics,
  ...login,
  ...requests,
  ...outages,
  ...network,
  ...closing,
  ...abort,
  ...upstream,
  ...wake,
];
