import { connect as connectWebSocket } from "@opend/transport-web";
import { runColumn } from "../../program/column.ts";
import { onStrayEvent } from "../../program/stray.ts";
import { startTimer } from "../../program/timer.ts";

declare const location: { readonly href: string };
declare const navigator: { readonly userAgent: string };
declare function endOfProgram(): void;

void runColumn({
  url: location.href,
  version: `Chromium ${/Chrome\/([\d.]+)/.exec(navigator.userAgent)?.[1]}`,
  connectWebSocket,
  startTimer,
  onStray: onStrayEvent,
}).then(endOfProgram);
