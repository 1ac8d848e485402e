import type { Bundle } from "./bundle.ts";
import { cases } from "./cases/all.ts";
import { farewells } from "./cases/farewells.ts";
import { commands } from "./control/commands.ts";
import type { Plan, Posts } from "./control/posts.ts";
import { Served } from "./control/served.ts";
import type { ControlServer } from "./control/server.ts";
import { until } from "./control/until.ts";
import { rsaKeys } from "./keys.ts";
import type { Cell, ColumnReport } from "./report/table.ts";
import type { Door, Running, Runtime } from "./runtimes/runtime.ts";

/** The row for the process itself, which no case can check. */
export const processRow = "the process prints nothing and ends by itself";

/** After its last case a program must end within this time. */
const goneAfterMs = 2000;
/** A program without messages for this long hangs. */
const hangsAfterMs = 20_000;

type Answers = {
  readonly [V in keyof Posts]: (body: Posts[V]["body"]) => Promise<Posts[V]["answer"]>;
};

/** One runtime through one door: serves its program and records the outcome of each case. */
export class Column {
  readonly title: string;
  readonly #runtime: Runtime;
  readonly #door: Door;
  readonly #only: string | undefined;
  readonly #cells = new Map<string, Cell>();
  #version: string | undefined;
  #served: Served | undefined;
  #lastWordAt = 0;
  #isDone = false;

  constructor(runtime: Runtime, door: Door, only: string | undefined) {
    this.title = `${runtime.name} ${door.title}`;
    this.#runtime = runtime;
    this.#door = door;
    this.#only = only;
  }

  async run(control: ControlServer, { file, text }: Bundle): Promise<ColumnReport> {
    const startedAt = performance.now();
    this.#lastWordAt = startedAt;
    const id = this.title.replace(/\W+/g, "-");
    const page = `<!doctype html><link rel="icon" href="data:,"><script>${text}</script>`;
    const url = control.add(id, page, (verb, body) => this.#onPost(verb, body));
    const running = await this.#runtime.start(file, url);
    const problem = await this.#watch(running);
    await this.#served?.close();
    const said = running.output();
    const problems = [problem, said && `it said: ${said}`].filter(
      (text) => text !== undefined && text !== "",
    );
    this.#cells.set(
      processRow,
      problems.length === 0
        ? { outcome: "passed", ms: 0 }
        : { outcome: "failed", problems: problems as string[] },
    );
    this.#settleFarewells(problem);
    this.#settleOthers();
    const seconds = (performance.now() - startedAt) / 1000;
    return { title: this.title, version: this.#version, seconds, cells: this.#cells };
  }

  /** Waits until the process has ended. The returned text says what was wrong. */
  async #watch(running: Running): Promise<string | undefined> {
    const watching = { isOver: false };
    const hanging = (async (): Promise<string | undefined> => {
      while (!watching.isOver) {
        const silentMs = performance.now() - this.#lastWordAt;
        if (this.#isDone && silentMs > goneAfterMs)
          return `it still runs ${goneAfterMs} ms after its last case`;
        if (silentMs > hangsAfterMs) return `it has hung for ${hangsAfterMs} ms`;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return undefined;
    })();
    const problem = await Promise.race([running.ended, hanging]);
    watching.isOver = true;
    running.kill();
    return problem;
  }

  async #onPost(verb: string, body: unknown): Promise<unknown> {
    this.#lastWordAt = performance.now();
    return this.#answers[verb as keyof Posts](body as never);
  }

  readonly #answers: Answers = {
    hello: async ({ version }) => {
      this.#version = version;
      return this.#plan();
    },
    begin: async ({ name }) => {
      const settings = cases.find((each) => each.name === name)?.simulator;
      this.#served = await Served.start(this.#door, settings);
      return { port: this.#served.port, networkPort: this.#served.network.port };
    },
    call: async ({ name, args }) => {
      const command = commands[name as keyof typeof commands] as (...all: unknown[]) => unknown;
      try {
        return { value: await command(this.#served, ...args) };
      } catch (error) {
        return { error: error instanceof Error ? error.message : String(error) };
      }
    },
    settle: async () => {
      const served = this.#served as Served;
      await until("no connections", () => served.connectionCount === 0, 500).catch(() => {});
      return served.connectionCount;
    },
    end: async ({ name, problems, ms }) => {
      this.#cells.set(
        name,
        problems.length === 0 ? { outcome: "passed", ms } : { outcome: "failed", problems },
      );
      await this.#served?.close();
      this.#served = undefined;
      return null;
    },
    done: async () => {
      this.#isDone = true;
      return null;
    },
  };

  #plan(): Plan {
    const { transport, encryption, rsaBits, webSocketKey, isJson, features } = this.#door;
    return {
      features,
      transport,
      only: this.#only,
      ...(encryption && { encryption }),
      ...(rsaBits && { rsaKeys: rsaKeys[rsaBits] }),
      ...(webSocketKey !== undefined && { webSocketKey }),
      ...(isJson && { isJson }),
    };
  }

  /** The cases about leftovers pass if the process ended well. */
  #settleFarewells(problem: string | undefined): void {
    for (const { name, needs = [] } of farewells)
      if (this.#isDone && needs.every((need) => this.#door.features.includes(need)))
        this.#cells.set(
          name,
          problem === undefined
            ? { outcome: "passed", ms: 0 }
            : { outcome: "failed", problems: [problem] },
        );
  }

  /** A case without a verdict either does not apply to this column or never ran. */
  #settleOthers(): void {
    const { features } = this.#plan();
    for (const { name, needs = [] } of [...cases, ...farewells]) {
      if (this.#cells.has(name) || (this.#only !== undefined && !name.includes(this.#only)))
        continue;
      const lacks = needs.find((need) => !features.includes(need));
      this.#cells.set(
        name,
        lacks ? { outcome: "excused", lacks } : { outcome: "failed", problems: ["it never ran"] },
      );
    }
  }
}
