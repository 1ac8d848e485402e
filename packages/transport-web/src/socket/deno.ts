import { channel } from "node:diagnostics_channel";
import { ArgumentError } from "@opend/core";
import type { Diagnostics } from "@opend/core/internal";
import type { Socket, SocketOpener } from "./socket.ts";
import { checkTls } from "./tls-options.ts";

interface HttpClient {
  close(): void;
}
declare const Deno: {
  createHttpClient(options: { caCerts: string[]; http2: boolean }): HttpClient;
};
declare const WebSocket: new (url: string, options?: { client: HttpClient }) => Socket;

/**
 * The WebSocket of Deno accepts an authority through an HTTP client. It keeps the process running
 * until the peer has answered the closing frame, or the link is lost.
 */
export const socketOpener: SocketOpener = async (tls) => {
  checkTls(tls);
  const { ca, servername } = tls ?? {};
  if (servername !== undefined)
    throw new ArgumentError(
      "tls.servername",
      "left out: Deno checks the name in `url`, so put the certificate's name there",
      servername,
    );
  return (url) => {
    if (ca === undefined) {
      const socket = new WebSocket(url);
      return { socket, end: () => socket.close() };
    }
    const client = Deno.createHttpClient({ caCerts: [ca], http2: false });
    const socket = new WebSocket(url, { client });
    socket.addEventListener("close", () => client.close());
    return { socket, end: () => socket.close() };
  };
};

export const diagnostics: Diagnostics | undefined = channel("opend");

export { meaningOf } from "./error-codes.ts";
