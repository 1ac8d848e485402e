import type { Socket as NetSocket } from "node:net";
import { WebSocket } from "ws";
import type { OpenSocket, Socket, TlsOptions } from "./socket.ts";

/**
 * Opens WebSockets with `ws`. Node 20 has no WebSocket of its own. Those of later versions and of Bun
 * inflate and collect messages of up to 128 MiB, and that of Node accepts no CA.
 */
export const openBy = (tls: TlsOptions | undefined, maxMessageBytes: number): OpenSocket => {
  const options = { ...tls, perMessageDeflate: false, maxPayload: maxMessageBytes };
  return (url) => {
    const socket = new WebSocket(url, options);
    let underneath: NetSocket | undefined;
    socket.on("upgrade", (response) => {
      underneath = response.socket;
    });
    return {
      socket: socket as unknown as Socket,
      end() {
        socket.close();
        // `ws` would wait 30 s for the peer's answer and keep the process running.
        socket.terminate();
      },
      hold(isHeld) {
        if (isHeld) underneath?.ref();
        else underneath?.unref();
      },
      pause(isPaused) {
        if (isPaused) socket.pause();
        else socket.resume();
      },
      refusal: (error) =>
        (error as { code?: unknown } | undefined)?.code === "WS_ERR_UNSUPPORTED_MESSAGE_LENGTH"
          ? `a message is over the limit of ${maxMessageBytes} bytes`
          : undefined,
    };
  };
};
