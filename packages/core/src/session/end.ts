/** Why a session ended. */
export interface SessionEnd {
  readonly reason: "closed-by-peer" | "broken" | "silent" | "garbage" | "undecipherable" | "closed";
  readonly cause?: unknown;
}

/** Every reason for which a session can end, and whether a new one should be tried. */
export const endings: Readonly<Record<SessionEnd["reason"], "retry" | "final">> = {
  /** The other side closed the link. */
  "closed-by-peer": "retry",
  /** The network broke the link. */
  broken: "retry",
  /** Nothing came in although keep-alive asked. */
  silent: "retry",
  /** What came in was no frame; a fresh link begins with a fresh stream. */
  garbage: "retry",
  /** The login's reply could not be decrypted: the next session would fail the same way. */
  undecipherable: "final",
  /** We closed it. */
  closed: "final",
};

const explanations: Readonly<Record<SessionEnd["reason"], string>> = {
  "closed-by-peer": "OpenD closed the link",
  broken: "the network broke the link",
  silent: "OpenD has fallen silent",
  garbage: "what came in was not OpenD's protocol",
  undecipherable: "what came in could not be decrypted",
  closed: "the connection was closed",
};

export const explainEnd = ({ reason }: SessionEnd): string => explanations[reason];
