/** A simulator in its own process. */
import { startSimulator } from "@opend/simulator/node";
import { serve } from "./serve.ts";

export interface Address {
  readonly port: number;
  readonly url: string;
}

serve({
  async start(): Promise<Address> {
    const { port, webSocketPort } = await startSimulator({
      seed: 1,
      at: "2026-05-08T10:00:00+08:00",
      limits: false,
      subscriptionQuota: 1000,
      port: 0,
      webSocket: { port: 0 },
    });
    return { port, url: `ws://127.0.0.1:${webSocketPort}` };
  },
});
