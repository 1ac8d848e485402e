/* The script of a Web Worker that runs simulators: see `startInWorker`. */
import type { Inbox } from "./port.ts";
import { serveSimulators } from "./serve-simulators.ts";

const scope = globalThis as unknown as Inbox | Record<keyof Inbox, undefined>;
// Node's threads have no messages of their own: who loads it there is no worker's page.
if (scope.addEventListener) serveSimulators(scope);
