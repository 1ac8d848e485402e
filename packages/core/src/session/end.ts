/** Why a session ended. */
export interface SessionEnd {
  readonly reason: /** The other side closed the link. */
    | "closed-by-peer"
    /** The network broke the link. */
    | "broken"
    /** Nothing came in although keep-alive asked. */
    | "silent"
    /** What came in was no frame. */
    | "garbage"
    /** The login's reply could not be decrypted. */
    | "undecipherable"
    /** We closed it. */
    | "closed";
  /**
   * Milliseconds since 1970: what OpenD sent after it may not have come in. That is when the link's
   * end was seen. After `silent` it is when anything last came in, because a failed keep-alive tells
   * of the loss that much later.
   */
  readonly sinceMs: number;
  readonly cause?: unknown;
}

const explanations: Readonly<Record<SessionEnd["reason"], string>> = {
  "closed-by-peer": "OpenD closed the link",
  broken: "the network broke the link",
  silent: "OpenD has fallen silent",
  garbage: "what came in was not OpenD's protocol",
  undecipherable: "what came in could not be decrypted",
  closed: "the connection was closed",
};

export const explainEnd = ({ reason }: Pick<SessionEnd, "reason">): string => explanations[reason];
