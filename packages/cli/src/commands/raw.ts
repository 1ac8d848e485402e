import { Command } from "commander";
import type { Terminal } from "../terminal.ts";
import { type ConnectionFlags, withConnectionFlags, withLateConnection } from "./connection.ts";

interface RawFlags extends ConnectionFlags {
  readonly change?: true;
}

/** `opend raw PROTOCOL [JSON]` */
export function rawCommand(terminal: Terminal): Command {
  const command = new Command("raw")
    .description("Request any protocol of the schema, in JSON")
    .argument("<protocol>", "its name or number: Qot_GetShortInterest, 3249")
    .argument("[c2s]", "the content of the request as JSON", "{}")
    .option("--change", "allow a request that changes something, like a watch list")
    .addHelpText(
      "after",
      `
Fields have the names of the schema. Enums are numbers, 64-bit numbers are text, and bytes are base64. It
prints the content of the reply in the same form. Requests that unlock trading or change orders are refused.

  opend raw Qot_GetMarketState '{"securityList":[{"market":1,"code":"00700"}]}'
  opend raw GetGlobalState '{"userID":"0"}'`,
    );
  return withConnectionFlags(command).action(async (name: string, c2s: string, flags: RawFlags) => {
    // Imported late, because it imports every message.
    const { findProtocol, replyText, requestOf } = await import("../raw/raw.ts");
    const protocol = findProtocol(name, flags.change === true);
    const request = requestOf(protocol, c2s);
    await withLateConnection(flags, terminal, async (opend) => {
      const reply = await opend.request(protocol, request, { signal: terminal.signal });
      terminal.stdout.write(replyText(protocol, reply));
    });
  });
}
