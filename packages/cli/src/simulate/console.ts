import type { Fault, Market, MarketDoor, QuoteMarket } from "@opend/simulator";
import type { Simulator } from "@opend/simulator/node";
import { InvalidArgumentError } from "commander";
import { readFault } from "./faults.ts";
import { oneOf, whole } from "./parameter.ts";
import { readRights } from "./rights.ts";

interface Added {
  readonly fault: Fault;
  readonly remove: () => void;
}

/** Runs a command with the words after its name. */
type Run = (words: readonly string[], line: string) => string | Promise<string>;

const usages = {
  fault: {
    usage: "fault add <fault> | remove <number> | clear | list",
    effect: "add or remove faults",
  },
  upstream: {
    usage: "upstream down | up",
    effect: "lose or restore OpenD's link to the broker",
  },
  rights: {
    usage: "rights take | return [HK US SH SZ SG JP MY] | set HK=basic US=none …",
    effect: "another device takes or returns quote rights; set changes their levels",
  },
  market: {
    usage: "market close | open | by-clock [HK US SH SZ]",
    effect: "close or open markets, or follow their trading hours again",
  },
  quota: {
    usage: "quota <subscriptions> [<securities with historical candles>]",
    effect: "change the quotas; 0 means that a quota is used up",
  },
  kick: {
    usage: "kick",
    effect: "another login ends OpenD's link to the broker",
  },
  opend: {
    usage: "opend lose | return",
    effect: "the WebSocket service loses its OpenD, or finds it again",
  },
  disconnect: {
    usage: "disconnect",
    effect: "end all connections",
  },
  listen: {
    usage: "listen off | on",
    effect: "refuse new connections, or accept them again",
  },
  restart: {
    usage: "restart [<milliseconds>]",
    effect: "end all connections, and listen again after this time",
  },
  after: {
    usage: "after <milliseconds> <command>",
    effect: "run a command after this time",
  },
  status: {
    usage: "status",
    effect: "print the state of the simulator",
  },
  help: {
    usage: "help",
    effect: "print this list",
  },
} as const;

type Name = keyof typeof usages;

/** Each command with its effect. */
export const commandsHelp: string = Object.values(usages)
  .map(({ usage, effect }) => `  ${usage}\n      ${effect}`)
  .join("\n");

const markets = oneOf<Market>(["HK", "US", "SH", "SZ"]);
const rightMarkets = oneOf<QuoteMarket>(["HK", "US", "SH", "SZ", "SG", "JP", "MY"]);
const doors: Readonly<Record<string, MarketDoor>> = {
  close: "closed",
  open: "open",
  "by-clock": "by-clock",
};

/** The commands of a running simulator, a line each. */
export class Console {
  readonly #simulator: Simulator;
  readonly #faults = new Map<number, Added>();
  #faultCount = 0;
  #isUp = true;

  readonly #tell: (answer: string) => void;

  /** `faults` are added at once. `tell` gets the answers of delayed commands. */
  constructor(
    simulator: Simulator,
    faults: readonly Fault[] = [],
    tell: (answer: string) => void = () => {},
  ) {
    this.#simulator = simulator;
    this.#tell = tell;
    for (const fault of faults) this.#add(fault);
  }

  /** The answer to a command, in one line (`help` has more lines). Never throws. */
  async answer(line: string): Promise<string> {
    try {
      return await this.run(line);
    } catch (error) {
      return `error: ${error instanceof Error ? error.message : String(error)}`;
    }
  }

  /**
   * Like `answer`, but throws errors.
   *
   * @throws {InvalidArgumentError} the command is invalid.
   */
  async run(line: string): Promise<string> {
    const [name = "", ...words] = line.trim().split(/\s+/);
    return this.#commands[known(name)](words, line);
  }

  readonly #commands: Readonly<Record<Name, Run>> = {
    fault: ([verb = "", which = ""], line) => {
      if (verb === "add") return this.#add(readFault(line.slice(line.indexOf("add") + 3)));
      if (verb === "remove") return this.#remove(whole(1).read(which));
      if (verb === "clear") return this.#clear();
      if (verb === "list") return this.#list();
      return this.#misused("fault");
    },
    upstream: ([to = ""]) => {
      const isUp = oneOf(["down", "up"]).read(to) === "up";
      this.#simulator.engine.setUpstream(isUp);
      this.#isUp = isUp;
      return `upstream ${to}`;
    },
    rights: ([verb = "", ...names]) => {
      const { engine } = this.#simulator;
      if (verb === "set") {
        engine.setQuoteRights(readRights(names));
        return `quote rights set: ${names.join(" ")}`;
      }
      const chosen = names.length > 0 ? names.map((name) => rightMarkets.read(name)) : undefined;
      const isTaken = oneOf(["take", "return", "set"]).read(verb) === "take";
      if (isTaken) engine.takeQuoteRights(chosen);
      else engine.returnQuoteRights(chosen);
      return `quote rights ${isTaken ? "taken" : "returned"}: ${chosen?.join(" ") ?? "all"}`;
    },
    market: ([verb = "", ...names]) => {
      const door = Object.hasOwn(doors, verb) ? doors[verb] : undefined;
      if (!door) return this.#misused("market");
      const chosen = names.length > 0 ? names.map((name) => markets.read(name)) : undefined;
      this.#simulator.engine.setMarkets(door, chosen);
      return `markets ${door}: ${chosen?.join(" ") ?? "all"}`;
    },
    quota: ([subscription = "", history]) => {
      const quotas = {
        subscription: whole(0).read(subscription),
        ...(history !== undefined && { historyKLine: whole(0).read(history) }),
      };
      this.#simulator.engine.setQuotas(quotas);
      return `quota ${Object.values(quotas).join(" ")}`;
    },
    kick: () => {
      this.#simulator.engine.kickOut();
      this.#isUp = false;
      return 'kicked out; the command "upstream up" logs in again';
    },
    opend: ([verb = ""]) => {
      const isLost = oneOf(["lose", "return"]).read(verb) === "lose";
      this.#simulator.loseOpenD(isLost);
      return `the WebSocket service ${isLost ? "has lost its OpenD" : "has its OpenD again"}`;
    },
    listen: async ([to = ""]) => {
      const isOn = oneOf(["off", "on"]).read(to) === "on";
      if (isOn) await this.#simulator.listenAgain();
      else this.#simulator.stopListening();
      return `listening ${to}`;
    },
    disconnect: () => {
      const { connectionCount } = this.#simulator;
      this.#simulator.disconnectAll();
      return `connections ended: ${connectionCount}`;
    },
    restart: async ([downMs = "0"]) => {
      await this.#simulator.restart(whole(0).read(downMs));
      return `restarted on port ${this.#simulator.port}`;
    },
    after: ([ms = "", name = ""], line) => {
      const delayMs = whole(0).read(ms);
      known(name);
      const command = line.slice(line.indexOf(ms) + ms.length).trim();
      const { clock } = this.#simulator.engine.faults;
      clock.after(delayMs, () => void this.answer(command).then(this.#tell), { background: true });
      return `in ${delayMs} ms: ${command}`;
    },
    status: () => this.#status(),
    help: () => commandsHelp,
  };

  #add(fault: Fault): string {
    this.#faultCount += 1;
    this.#faults.set(this.#faultCount, { fault, remove: this.#simulator.faults.add(fault) });
    return `fault ${this.#faultCount}: ${fault.name}`;
  }

  #remove(number: number): string {
    const added = this.#faults.get(number);
    if (!added) return refuse(`there is no fault ${number}`);
    added.remove();
    this.#faults.delete(number);
    return `fault ${number} removed: ${added.fault.name}`;
  }

  #clear(): string {
    const { size } = this.#faults;
    this.#simulator.faults.clear();
    this.#faults.clear();
    return `faults removed: ${size}`;
  }

  #list(): string {
    const names = [...this.#faults].map(([number, { fault }]) => `${number} ${fault.name}`);
    return `faults: ${names.join(", ") || "none"}`;
  }

  #status(): string {
    const { engine, connectionCount, requestCounts } = this.#simulator;
    const counts = Object.entries(requestCounts).map(([name, count]) => `${name} ${count}`);
    return [
      `market time ${engine.time.toISOString()}`,
      `connections: ${connectionCount}`,
      `upstream ${this.#isUp ? "up" : "down"}`,
      this.#list(),
      `requests: ${counts.join(", ") || "none"}`,
    ].join("; ");
  }

  #misused(name: Name): never {
    return refuse(`usage: ${usages[name].usage}`);
  }
}

const known = (name: string): Name =>
  Object.hasOwn(usages, name)
    ? (name as Name)
    : refuse(`there is no command "${name}"; help lists the commands`);

const refuse = (what: string): never => {
  throw new InvalidArgumentError(what);
};
