import { channel } from "node:diagnostics_channel";
import type { Diagnostics } from "@opend/core/internal";
import type { Socket, SocketOpener } from "./socket.ts";
import { checkTls } from "./tls-options.ts";

interface BunSocket extends Socket {
  terminate(): void;
  pause(): void;
  resume(): void;
}
declare const WebSocket: new (
  url: string,
  options?: { tls: { ca?: string; serverName?: string } },
) => BunSocket;

/** The WebSocket of Bun accepts TLS settings. It keeps the process running until it is closed. */
export const socketOpener: SocketOpener = async (tls) => {
  checkTls(tls);
  const { ca, servername } = tls ?? {};
  const options = tls && {
    tls: {
      ...(ca !== undefined && { ca }),
      ...(servername !== undefined && { serverName: servername }),
    },
  };
  return (url) => {
    const socket = new WebSocket(url, options);
    return {
      socket,
      end() {
        socket.close();
        socket.terminate();
      },
      pause(isPaused) {
        if (isPaused) socket.pause();
        else socket.resume();
      },
    };
  };
};

export const diagnostics: Diagnostics | undefined = channel("opend");

export { meaningOf } from "./error-codes.ts";
