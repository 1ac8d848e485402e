import type { Socket as NetSocket } from "node:net";
import { WebSocket } from "ws";
import type { OpenSocket, Socket, TlsOptions } from "./socket.ts";

/** `ws`: Node 20 has no WebSocket of its own, and no version's own takes a CA. */
export const openBy = (tls: TlsOptions | undefined): OpenSocket => {
  return (url) => {
    const socket = new WebSocket(url, { ...tls, perMessageDeflate: false });
    let underneath: NetSocket | undefined;
    socket.on("upgrade", (response) => {
      underneath = response.socket;
    });
    return {
      socket: socket as unknown as Socket,
      end() {
        socket.close();
        // It would wait 30 s for the peer's answer, and hold the process meanwhile.
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
    };
  };
};
