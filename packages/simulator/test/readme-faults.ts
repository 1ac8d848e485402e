import { delayReplies, loseReplies } from "@opend/simulator";
import { startSimulator } from "@opend/simulator/node";

const simulator = await startSimulator({ port: 0 });
const remove = simulator.faults.add(loseReplies({ count: 1 }));
simulator.faults.add(delayReplies({ ms: 200, jitterMs: 50 }));
// … see how your program reacts …
remove();
simulator.engine.setUpstream(false);
await simulator.close();
