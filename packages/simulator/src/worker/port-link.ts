import type { OpenLink } from "@opend/core/internal";
import { dial, hangUp, listen, type Outbox, sendBytes } from "./port.ts";

/**
 * Opens links to an engine in another thread, where {@link servePort} serves it; each has a port of
 * its own. They speak the WebSocket dialect. A thread that was terminated does not say so: its links
 * fall silent, and keep-alive finds out.
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
