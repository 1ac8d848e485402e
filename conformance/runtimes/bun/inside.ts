import { subscribe } from "node:diagnostics_channel";
import { inspect } from "node:util";
import { connect as connectTcp } from "@opend/transport-node";
import { connect as connectWebSocket } from "@opend/transport-web";
import { runColumn } from "../../program/column.ts";
import { startTimer } from "../../program/timer.ts";

void runColumn({
  url: process.argv[2] ?? "",
  version: `Bun ${process.versions["bun"]}`,
  connectTcp,
  connectWebSocket,
  startTimer,
  onDiagnostic: (report) => subscribe("opend", report),
  inspect: (value) => inspect(value, { depth: 9, showHidden: true }),
  onStray: (report) => {
    process.on("unhandledRejection", report);
    process.on("uncaughtException", report);
  },
});
