import type { MeaningOf } from "./socket.ts";

const noHost = "no host has that name, or the name cannot be looked up now";
const hangsUp =
  "the peer closed the connection: probably it is OpenD's TCP port (another number), or it has a certificate and requires `wss:`";
const noTls =
  "the peer does not use TLS: probably OpenD has no certificate: use `ws:`; or it is OpenD's TCP port";
const distrusted =
  "its certificate is not trusted: pass the authority that signed it as `tls.ca`, or add it to the authorities that the system trusts";

const unreachable: Readonly<Record<string, string>> = {
  ENOTFOUND: noHost,
  EAI_AGAIN: noHost,
  ECONNRESET: hangsUp,
  UND_ERR_SOCKET: hangsUp,
  EPROTO: noTls,
  ERR_SSL_WRONG_VERSION_NUMBER: noTls,
  DEPTH_ZERO_SELF_SIGNED_CERT: distrusted,
  SELF_SIGNED_CERT_IN_CHAIN: distrusted,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: distrusted,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: distrusted,
  ERR_TLS_CERT_ALTNAME_INVALID:
    "its certificate is for another name: put that name into `url`, or pass it as `tls.servername`",
};

/** Translates the error codes of Node.js, Bun and Deno. */
export const meaningOf: MeaningOf = (code) => {
  if (code === "ECONNREFUSED")
    return {
      reason: "refused",
      text: "nothing listens there. Start OpenD with its WebSocket service, or check the port (its setting `websocket_port`)",
    };
  const text = typeof code === "string" ? unreachable[code] : undefined;
  return text === undefined ? undefined : { reason: "unreachable", text };
};
