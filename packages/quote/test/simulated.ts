import type { Connection, ConnectionOptions } from "@opend/core";
import { decodeRequestFrame, openConnection, webSocketDialect } from "@opend/core/internal";
import { Engine, type EngineOptions, memoryLink } from "@opend/simulator";
import { invented } from "@opend/simulator/invented";

/** A connection to a simulator in the same process. */
export async function simulated(): Promise<Connection> {
  return (await simulatedWith()).opend;
}

/** The same with its engine, and the ids of all requests that it got. */
export async function simulatedWith(
  options: EngineOptions = {},
  connection: ConnectionOptions = {},
): Promise<{ opend: Connection; engine: Engine; asked: number[] }> {
  const engine = new Engine({ unmodelled: invented, ...options });
  const open = memoryLink(engine);
  const asked: number[] = [];
  const opend = await openConnection(
    {
      dialect: webSocketDialect(),
      openLink: async (receiver, signal) => {
        const link = await open(receiver, signal);
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
  return { opend, engine, asked };
}
