/* The program of a worker, bundled by the test for a browser. */
import { Engine } from "@opend/simulator";
import { servePort } from "@opend/simulator/worker";

type Scope = Parameters<typeof servePort>[1];

const self = globalThis as unknown as Scope;
const engine = new Engine();
servePort(engine, self);
// The commands of the test.
self.addEventListener("message", ({ data }: { data: unknown }) => {
  if (data === "cut") engine.disconnectAll();
});
