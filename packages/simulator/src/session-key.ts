import type { SessionKey } from "./connection.ts";
import { type Random, random } from "./market/random.ts";

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const keyLength = 16;

/** The key and the IV of the connection with this number: the same for the same seed. */
export function sessionKey(seed: number, connection: bigint): SessionKey {
  const draw = random(seed, `session key ${connection}`);
  return { aesKey: characters(draw), iv: characters(draw) };
}

const characters = (draw: Random): string =>
  Array.from({ length: keyLength }, () => alphabet[Math.floor(draw() * alphabet.length)]).join("");
