import { protocols } from "@opend/core/protocols";
import { type Simulator, startSimulator } from "@opend/simulator/node";
import type { SimulatorSettings } from "../cases/case.ts";
import { rsaKeys } from "../keys.ts";
import type { Door } from "../runtimes/runtime.ts";

export class Counted {
  readonly port: number;
  readonly #simulator: Simulator;
  #connections = 0;
  readonly #counts = new Map<number, number>();

  private constructor(simulator: Simulator, door: Door) {
    this.#simulator = simulator;
    this.port = (door.transport === "tcp" ? simulator.port : simulator.webSocketPort) as number;
    const { engine } = simulator;
    const connect = engine.connect.bind(engine);
    engine.connect = (send, onDropped) => {
      this.#connections++;
      const peer = connect(send, () => onDropped?.());
      let isClosed = false;
      const own = {
        receive: (id: number, no: number, body: Uint8Array) => {
          this.#counts.set(id, (this.#counts.get(id) ?? 0) + 1);
          peer.receive(id, no, body);
        },
        close: () => {
          if (!isClosed) this.#connections--;
          isClosed = true;
          peer.close();
        },
      };
      return new Proxy(peer, {
        get: (_, key) => {
          if (key in own) return own[key as keyof typeof own];
          const value: unknown = Reflect.get(peer, key, peer);
          return typeof value === "function" ? value.bind(peer) : value;
        },
      });
    };
  }
  static async start(door: Door, settings: SimulatorSettings | undefined): Promise<Counted> {
    const { keepAliveIntervalSeconds, pushIntervalMs } = settings ?? {};
    return new Counted(
      await startSimulator({
        port: 0,
        ...(door.rsaBits && { rsaKey: rsaKeys[door.rsaBits].right }),
        ...(keepAliveIntervalSeconds && { keepAliveIntervalSeconds }),
        ...(pushIntervalMs && { pushIntervalMs }),
        ...(door.webSocketKey !== undefined && {
          webSocket: { port: 0, key: door.webSocketKey },
        }),
      }),
      door,
    );
  }
  get connectionCount(): number {
    return this.#connections;
  }
  requestCount(name: string): number {
    return this.#counts.get([...protocols].find((p) => p.name === name)?.id ?? 0) ?? 0;
  }
  get engine(): Simulator["engine"] {
    return this.#simulator.engine;
  }
  disconnectAll(): void {
    this.#simulator.disconnectAll();
  }
  close(): Promise<void> {
    return this.#simulator.close();
  }
}
