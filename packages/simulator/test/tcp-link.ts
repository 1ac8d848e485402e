import { connect } from "node:net";
import type { OpenLink } from "@opend/core/internal";

/** Links over `node:net`, with only what these tests need. */
export const tcpLink =
  (port: number): OpenLink =>
  (receiver) =>
    new Promise((resolve, reject) => {
      const socket = connect(port, "127.0.0.1");
      let isClosed = false;
      socket.on("error", reject);
      socket.on("data", (bytes) => receiver.onBytes(bytes));
      socket.on("drain", () => receiver.onDrain());
      socket.on("close", () => {
        if (!isClosed) receiver.onEnd({ reason: "closed-by-peer" });
      });
      socket.once("connect", () =>
        resolve({
          send: (bytes) => socket.write(bytes),
          close() {
            isClosed = true;
            socket.destroy();
          },
        }),
      );
    });
