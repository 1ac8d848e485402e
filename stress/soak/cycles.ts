import { eventsOf } from "@opend/core";
import { GetGlobalState } from "@opend/core/system/get-global-state";
import type { OpenD } from "../opend.ts";
import { connect, type Transport, transports } from "./clients.ts";
import type { Ledger } from "./ledger.ts";

const transportOf = (round: number): Transport => transports[round % 2] as Transport;

/** Opens a connection, sends one request and closes it, repeatedly. */
export async function openAndClose(opend: OpenD, rounds: number, ledger: Ledger): Promise<void> {
  for (let round = 0; round < rounds; round++) {
    const transport = transportOf(round);
    await ledger.time(`${transport}: open, request, close`, async () => {
      const connection = await connect(opend, transport);
      await connection.request(GetGlobalState, { userID: 0n });
      await connection.close();
      return "ok";
    });
  }
}

/** Cuts the links of one client on each transport, and waits until both are back and answer. */
export async function reconnectOverAndOver(
  opend: OpenD,
  rounds: number,
  ledger: Ledger,
): Promise<void> {
  const clients = await Promise.all(
    transports.map(async (transport) => ({
      transport,
      connection: await connect(opend, transport),
    })),
  );
  const before = clients.map(({ connection }) => connection.state.generation);
  for (let round = 0; round < rounds / clients.length; round++) {
    const events = clients.map(({ connection }) => eventsOf(connection));
    await opend.disconnectAll();
    await Promise.all(
      clients.map(({ transport, connection }, index) =>
        ledger.time(`${transport}: lost, back, requested`, async () => {
          for await (const { type } of events[index] ?? []) if (type === "ready") break;
          await connection.request(GetGlobalState, { userID: 0n });
          return "ok";
        }),
      ),
    );
  }
  for (const [index, { connection, transport }] of clients.entries()) {
    const sessions = connection.state.generation - (before[index] ?? 0);
    if (sessions < rounds / clients.length)
      ledger.violation(`${transport}: ${sessions} sessions after ${rounds / 2} losses`);
    await connection.close();
  }
}
