import type { OpenLink } from "@opend/core/internal";
import { dial, hangUp, listen, type Outbox, sendBytes } from "./port.ts";

/**
 * Opens links to an engine in another thread, where {@link servePort} serves it. Each link has its own
 * port and uses the WebSocket dialect. A terminated thread sends no event: its links become silent, and
 * keep-alive notices it.
 */
export function portLink(outbox: Outbox): OpenLink {
  return async (receiver, signal) => {
    signal.throwIfAborted();
    const port = dial(outbox);
    let isClosed = false;
    listen(
      port,
      (bytes) => {
        if (!isClosed) receiver.onBytes(bytes);
      },
      () => {
        if (isClosed) return;
        isClosed = true;
        port.close();
        receiver.onEnd({ reason: "closed-by-peer" });
      },
    );
    return {
      send(bytes) {
        if (!isClosed) sendBytes(port, bytes);
        return true;
      },
      close() {
        if (isClosed) return;
        isClosed = true;
        hangUp(port);
      },
      hold: (isHeld) => (isHeld ? port.ref?.() : port.unref?.()),
    };
  };
}
