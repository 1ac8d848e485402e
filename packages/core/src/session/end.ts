/** Why a session ended. */
export interface SessionEnd {
  readonly reason: /** The other side closed the link. */
    | "closed-by-peer"
    /** The network broke the link. */
    | "broken"
    /** A keep-alive request was not answered, and nothing else arrived. */
    | "silent"
    /** The received bytes were not a frame. */
    | "garbage"
    /** The login's reply could not be decrypted. */
    | "undecipherable"
    /** We closed it. */
    | "closed";
  /**
   * Milliseconds since 1970. Messages that OpenD sent after this moment may be missing. It is when the
   * end of the link was noticed. After `silent` it is when the last bytes arrived, because a failed
   * keep-alive notices the loss later.
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
