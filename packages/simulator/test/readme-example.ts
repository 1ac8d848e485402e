import { startSimulator } from "@opend/simulator/node";

const simulator = await startSimulator({ port: 0 });
console.log(`An OpenD listens on ${simulator.host}:${simulator.port}`);
// … connect with @opend/transport-node, or with an official client …
await simulator.close();
