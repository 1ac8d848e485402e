import { ArgumentError, ConnectError } from "@opend/core";
import { meaningOf } from "#socket";
import { publicUrl, withoutSecrets } from "./public-url.ts";

/** Likely causes by scheme, for runtimes that report none: every browser is one. */
const likely: Readonly<Record<string, string>> = {
  "ws:":
    "nothing listens there; it is OpenD's TCP port; it has a certificate and requires `wss:`; or, in a browser, a page on https may not open `ws:`, or the page may not reach the local network",
  "wss:":
    "nothing listens there; its certificate is not trusted (open the address as https: to see); OpenD has no certificate and requires `ws:`; or, in a browser, the page may not reach the local network",
};

/** The error of a WebSocket that did not open, with the cause if the runtime reports it. */
export function connectError(url: string, thrown: unknown): ConnectError {
  const cause = withoutSecrets(thrown, url);
  const { code, message = "" } = (cause ?? {}) as { code?: unknown; message?: unknown };
  const seen = message === "" ? "the runtime reports no cause" : message;
  const { reason, text } = meaningOf(code) ?? {
    reason: "unreachable",
    text: `${seen}. Likely causes: ${likely[schemeOf(url)]}`,
  };
  return new ConnectError(reason, `no connection to OpenD at ${publicUrl(url)}: ${text}`, {
    cause,
  });
}

/** The error when a runtime throws at once: the address is invalid or forbidden to a page. */
export function openingError(url: string, thrown: unknown): ArgumentError | ConnectError {
  return (thrown as { name?: unknown }).name === "SyntaxError"
    ? new ArgumentError("url", "a ws: or wss: address")
    : connectError(url, thrown);
}

const schemeOf = (url: string): string => url.slice(0, url.indexOf(":") + 1).toLowerCase();
