/** The features of columns. A case that needs a missing feature shows – in that column. */
export type Feature =
  /** OpenD's TCP port. */
  | "tcp"
  /** OpenD's WebSocket port. */
  | "websocket"
  /** Bodies are encrypted. */
  | "cipher"
  /** The login needs a key: an RSA key, or the key of the WebSocket service. */
  | "key"
  /** TCP without encryption. */
  | "plain"
  /** The runtime distinguishes a port where nothing listens from a host that does not exist. */
  | "sees-refusal"
  /** The runtime hides why a link did not open. */
  | "hides-refusal"
  /** An idle connection lets the process end. */
  | "lets-go"
  /** The runtime ends a link, and then the process, without waiting for the peer. */
  | "drops-zombies";

/** Why a column without a feature skips the cases that need it. */
export const excuses: Readonly<Record<Feature, string>> = {
  tcp: "about OpenD's TCP port",
  websocket: "about OpenD's WebSocket port",
  cipher: "about encrypted bodies",
  key: "about a key, and this column logs in without one",
  plain: "about TCP without encryption",
  "sees-refusal": "the runtime does not report why a WebSocket did not open",
  "hides-refusal": "about runtimes that do not report why a WebSocket did not open",
  "drops-zombies": "the process runs until the peer has answered the closing of a WebSocket",
  "lets-go": "this WebSocket keeps its process running, or there is no process",
};
