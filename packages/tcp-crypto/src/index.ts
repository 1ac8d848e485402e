import { hash as digest } from "node:crypto";
import type { Hash } from "@opend/core/internal";

/**
 * SHA-1 for the header of every TCP frame. It uses one call without a hash object, because for frames
 * of ordinary size the object costs more than the hashing.
 */
export const hash: Hash = {
  sha1: (bytes) => digest("sha1", bytes, "buffer"),
};
