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
  onStray: (report) => {
    process.on("unhandledRejection", report);
    process.on("uncaughtException", report);
  },
});
