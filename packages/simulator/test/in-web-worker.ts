/* A worker's program: the test bundles it for a browser. */
import { Engine } from "@opend/simulator";
import { servePort } from "@opend/simulator/worker";

type Scope = Parameters<typeof servePort>[1];

const self = globalThis as unknown as Scope;
const engine = new Engine();
servePort(engine, self);
// What a test may tell it, beside.
self.addEventListener("message", ({ data }: { data: unknown }) => {
  if (data === "cut") engine.disconnectAll();
});
