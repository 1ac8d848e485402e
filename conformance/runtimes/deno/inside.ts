import { subscribe } from "node:diagnostics_channel";
import { connect as connectTcp } from "@opend/transport-deno";
import { connect as connectWebSocket } from "@opend/transport-web";
import { runColumn } from "../../program/column.ts";
import { onStrayEvent } from "../../program/stray.ts";

void runColumn({
  url: Deno.args[0] ?? "",
  version: `Deno ${Deno.version.deno}`,
  connectTcp,
  connectWebSocket,
  startTimer(delayMs, callback, isBackground) {
    const timer = setTimeout(callback, delayMs) as unknown as number;
    if (isBackground) Deno.unrefTimer(timer);
    return () => clearTimeout(timer);
  },
  onStray: onStrayEvent,
  onDiagnostic: (report) => subscribe("opend", report),
  inspect: (value) => Deno.inspect(value, { depth: 9, showHidden: true }),
});
