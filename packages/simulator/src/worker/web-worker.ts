/* The script of a Web Worker that runs simulators: see `startInWorker`. */
import type { Inbox } from "./port.ts";
import { serveSimulators } from "./serve-simulators.ts";

const scope = globalThis as unknown as Inbox | Record<keyof Inbox, undefined>;
// In Node's threads the global scope has no messages, so loading this module there does nothing.
if (scope.addEventListener) serveSimulators(scope);
