import type { Entitlement } from "@opend/quote";
import { entitlements } from "@opend/quote/account";
import { Command } from "commander";
import type { Column } from "../output/column.ts";
import type { Layout } from "../output/format.ts";
import type { Terminal } from "../terminal.ts";
import { withConnection } from "./connection.ts";
import { formatOf, type PrintFlags, withPrintFlags } from "./print-flags.ts";

const columns: readonly Column<Entitlement>[] = [
  { title: "Right", key: "right", kind: "text" },
  { title: "Market", key: "market", kind: "text" },
  { title: "Kind", key: "kind", kind: "text" },
  { title: "Exchange", key: "exchange", kind: "text" },
  { title: "Level", key: "level", kind: "text" },
];

const layout: Layout<Entitlement, undefined> = {
  columns: () => columns,
  note: () => undefined,
  position: ({ right }) => right,
};

/** `opend rights` */
export function rightsCommand(terminal: Terminal): Command {
  const command = new Command("rights")
    .description("The quote rights of this login: the level of each market and kind of security")
    .addHelpText(
      "after",
      `
"none" means no right. "basic" allows snapshots only. Another device of the account can hold a right that
is missing here.

  opend rights`,
    );
  return withPrintFlags(command).action((flags: PrintFlags) =>
    withConnection(flags, terminal, async (opend) => {
      const { rights } = await entitlements(opend, { signal: terminal.signal });
      terminal.stdout.write(formatOf(flags, layout, terminal).list(rights, undefined));
    }),
  );
}
