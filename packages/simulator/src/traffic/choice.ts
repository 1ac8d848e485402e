import type { Message } from "./fault.ts";

/** Which messages a fault affects. */
export interface Choice {
  /** Only those of this protocol: its constant, or anything with its id. Default: any. */
  readonly protocol?: { readonly id: number };
  /** How many, over all connections. Default: all. */
  readonly count?: number;
}

/** Decides for each message whether the fault affects it, and counts the affected ones. */
export function chooser({ protocol, count }: Choice): (message: Message) => boolean {
  const isLeft = budget(count);
  return ({ protoId }) => (protocol === undefined || protocol.id === protoId) && isLeft();
}

/** Returns `true` this many times, then `false`; without a number always `true`. */
export function budget(count: number = Number.POSITIVE_INFINITY): () => boolean {
  let left = count;
  return () => left > 0 && left-- > 0;
}
