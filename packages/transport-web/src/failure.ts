import { ArgumentError, ConnectError } from "@opend/core";
import { meaningOf } from "#socket";
import { publicUrl, withoutSecrets } from "./public-url.ts";

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
  const seen = message === "" ? "the runtime does not say why" : message;
  const { reason, text } = meaningOf(code) ?? {
    reason: "unreachable",
    text: `${seen}. Likely ${likely[schemeOf(url)]}`,
  };
  return new ConnectError(reason, `no connection to OpenD at ${publicUrl(url)}: ${text}`, {
    cause,
  });
}

/** What a runtime throws at once: the address is none, or a page may not go there. */
export function openingError(url: string, thrown: unknown): ArgumentError | ConnectError {
  return (thrown as { name?: unknown }).name === "SyntaxError"
    ? new ArgumentError("url", "a ws: or wss: address")
    : connectError(url, thrown);
}

const schemeOf = (url: string): string => url.slice(0, url.indexOf(":") + 1).toLowerCase();
