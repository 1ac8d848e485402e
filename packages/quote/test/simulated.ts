import { type Connection, type ConnectionOptions, eventsOf } from "@opend/core";
import { decodeRequestFrame, openConnection, webSocketDialect } from "@opend/core/internal";
import { Engine, type EngineOptions, memoryLink } from "@opend/simulator";
import { invented } from "@opend/simulator/invented";
import { startSimulator } from "@opend/simulator/node";
import { connect } from "@opend/transport-node";

/** A connection over TCP to its own simulator. Closing the connection closes the simulator. */
export async function simulated(options: EngineOptions = {}): Promise<Connection> {
  const simulator = await startSimulator({ port: 0, ...options });
  const opend = await connect({ port: simulator.port });
  void (async () => {
    for await (const { type } of eventsOf(opend)) if (type === "closed") await simulator.close();
  })();
  return opend;
}

/**
 * A connection to an engine without a network. Returns both, the ids of all requests, and a function
 * that delivers bytes to the connection.
 */
export async function simulatedWith(
  options: EngineOptions = {},
  connection: ConnectionOptions = {},
): Promise<{
  opend: Connection;
  engine: Engine;
  asked: number[];
  receive: (bytes: Uint8Array) => void;
}> {
  const engine = new Engine({ unmodelled: invented, ...options });
  const open = memoryLink(engine);
  const asked: number[] = [];
  let receive: (bytes: Uint8Array) => void = () => {};
  const opend = await openConnection(
    {
      dialect: webSocketDialect(),
      openLink: async (receiver, signal) => {
        const link = await open(receiver, signal);
        receive = (bytes) => receiver.onBytes(bytes);
        return {
          close: () => link.close(),
          send: (bytes) => {
            asked.push(decodeRequestFrame(bytes, 0).command);
            return link.send(bytes);
          },
        };
      },
    },
    connection,
  );
  return { opend, engine, asked, receive: (bytes) => receive(bytes) };
}
