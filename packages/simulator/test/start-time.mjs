/* How long a simulator takes to be there; of the built package. */
const loading = performance.now();
const { startSimulator } = await import("@opend/simulator/node");
const loaded = performance.now();

const times = [];
for (let count = 0; count < 20; count++) {
  const begin = performance.now();
  const simulator = await startSimulator({ port: 0 });
  times.push(performance.now() - begin);
  await simulator.close();
}
const first = times[0].toFixed(1);
const median = times.sort((a, b) => a - b)[10].toFixed(1);
const load = (loaded - loading).toFixed(0);
console.log(`startSimulator: ${first} ms at first, ${median} ms then; modules: ${load} ms, once`);
