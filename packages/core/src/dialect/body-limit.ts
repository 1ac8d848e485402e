import { ArgumentError } from "../errors.ts";

/**
 * The largest accepted body by default. The largest known reply lists every security of a market: 2 MB
 * in protobuf, and a few times that in JSON. A larger body means a broken or hostile peer.
 */
export const defaultMaxBodyBytes: number = 16 * 1024 * 1024;

/** The reply to a login has a few hundred bytes. A peer that sends more before it is not OpenD. */
const maxLoginBytes = 64 * 1024;

/** The largest accepted bodies, in bytes. */
export interface BodyLimit {
  readonly beforeLogin: number;
  readonly afterLogin: number;
}

/** @throws {ArgumentError} `invalid-argument`: the option is not an integer above 0. */
export function bodyLimit(maxBodyBytes: number = defaultMaxBodyBytes): BodyLimit {
  if (!(Number.isSafeInteger(maxBodyBytes) && maxBodyBytes > 0))
    throw new ArgumentError("maxBodyBytes", "an integer above 0", maxBodyBytes);
  return { beforeLogin: Math.min(maxBodyBytes, maxLoginBytes), afterLogin: maxBodyBytes };
}

/** Why a larger body is refused. */
export const overLimit = (bytes: number, limit: number): string =>
  `a body of ${bytes} bytes is over the limit of ${limit}`;
