import { ArgumentError, ConnectError } from "@opend/core";
import { publicUrl, withoutSecrets } from "./public-url.ts";

const noHost = "there is no host of that name, or it cannot be looked up now";
const hangsUp =
  "something listens there and hangs up: probably it is OpenD's TCP port (another number), or it has a certificate and wants `wss:`";
const noTls =
  "what listens there speaks no TLS: probably OpenD has no certificate, then use `ws:`; or it is OpenD's TCP port";
const distrusted =
  "its certificate is not trusted: give the authority that signed it as `tls.ca`, or have the system trust it";

/** What the runtimes' error codes mean here. */
const causes: Readonly<Record<string, string>> = {
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
    "its certificate is for another name: put that name into `url`, or give it as `tls.servername`",
};

/** Where the runtime does not tell, which is every browser. */
const likely: Readonly<Record<string, string>> = {
  "ws:":
    "nobody listens there; it is OpenD's TCP port; it has a certificate and wants `wss:`; or, in a browser, a page on https may not open `ws:`, or asks for leave to reach the local network",
  "wss:":
    "nobody listens there; its certificate is not trusted (in a browser, open the address as https: once to see); OpenD has none and wants `ws:`; or, in a browser, a page asks for leave to reach the local network",
};

/** Why a WebSocket did not open, as far as the runtime says. */
export function connectError(url: string, thrown: unknown): ConnectError {
  const cause = withoutSecrets(thrown, url);
  const { code, message = "" } = (cause ?? {}) as { code?: unknown; message?: unknown };
  const failed = `no connection to OpenD at ${publicUrl(url)}`;
  if (code === "ECONNREFUSED") {
    const advice =
      "nobody listens there. Start OpenD with its WebSocket service, or check the port (its setting `websocket_port`)";
    return new ConnectError("refused", `${failed}: ${advice}`, { cause });
  }
  const known = typeof code === "string" ? causes[code] : undefined;
  const seen = message === "" ? "the runtime does not say why" : message;
  const why = known ?? `${seen}. Likely ${likely[schemeOf(url)]}`;
  return new ConnectError("unreachable", `${failed}: ${why}`, { cause });
}

/** What a runtime throws at once: the address is none, or a page may not go there. */
export function openingError(url: string, thrown: unknown): ArgumentError | ConnectError {
  return (thrown as { name?: unknown }).name === "SyntaxError"
    ? new ArgumentError("url", "a ws: or wss: address")
    : connectError(url, thrown);
}

const schemeOf = (url: string): string => url.slice(0, url.indexOf(":") + 1).toLowerCase();
