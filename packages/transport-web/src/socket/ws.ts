import type { Socket as NetSocket } from "node:net";
import { WebSocket } from "ws";
import type { OpenSocket, Socket, TlsOptions } from "./socket.ts";

/** Opens WebSockets with `ws`. Node 20 has no WebSocket, and that of later versions accepts no CA. */
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
    };
  };
};
