import { expect, it } from "vitest";
import { WebSocket } from "ws";
import { startSimulator } from "./listen.ts";

const opens = async (port: number | undefined, origin: string | undefined): Promise<boolean> => {
  const socket = new WebSocket(`ws://127.0.0.1:${port}`, origin === undefined ? {} : { origin });
  const outcome = await new Promise<boolean>((resolve) => {
    socket.once("open", () => resolve(true));
    socket.once("error", ({ message }) => resolve(!message.includes("403")));
  });
  socket.terminate();
  return outcome;
};

it.each([
  [undefined, true],
  ["http://localhost:5173", true],
  ["http://127.0.0.1", true],
  ["https://[::1]:8443", true],
  ["https://example.com", false],
  ["http://127.0.0.1.example.com", false],
  ["http://localhost.example.com", false],
  ["null", false],
])("allows a page of %s: %s", async (origin, isLetIn) => {
  await using simulator = await startSimulator({ port: 0, webSocket: { port: 0 } });
  expect(await opens(simulator.webSocketPort, origin)).toBe(isLetIn);
});

it.each([[["https://example.com"]], ["any"]] as const)(
  "allows other origins with %j",
  async (origins) => {
    await using simulator = await startSimulator({ port: 0, webSocket: { port: 0, origins } });
    expect(await opens(simulator.webSocketPort, "https://example.com")).toBe(true);
    expect(await opens(simulator.webSocketPort, "https://example.org")).toBe(origins === "any");
  },
);
