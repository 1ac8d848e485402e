/** What a column may or may not have; a case that needs something else is a – there. */
export type Feature =
  /** OpenD's TCP port. */
  | "tcp"
  /** OpenD's WebSocket port. */
  | "websocket"
  /** Bodies are encrypted. */
  | "cipher"
  /** Something must be known to log in: an RSA key, or the key of the WebSocket service. */
  | "key"
  /** TCP without encryption. */
  | "plain"
  /** The runtime tells a port that nobody listens on from a host that is not there. */
  | "sees-refusal"
  /** The runtime keeps to itself why a link did not open. */
  | "hides-refusal"
  /** An idle connection lets the process end. */
  | "lets-go"
  /** Ends a link without waiting for the peer, and the process with it. */
  | "drops-zombies";

/** Why a column without a feature is excused from the cases that need it. */
export const excuses: Readonly<Record<Feature, string>> = {
  tcp: "about OpenD's TCP port",
  websocket: "about OpenD's WebSocket port",
  cipher: "about encrypted bodies",
  key: "about a key, and this column logs in without one",
  plain: "about TCP without encryption",
  "sees-refusal": "the runtime does not tell why a WebSocket did not open",
  "hides-refusal": "about runtimes that do not tell why a WebSocket did not open",
  "drops-zombies": "the runtime holds its process until the peer has answered a WebSocket's end",
  "lets-go": "this WebSocket holds its process, and a page has none",
};
