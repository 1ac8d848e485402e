import { randomUUID } from "node:crypto";
import type { BodyEncryption } from "@opend/core";
import type { BuildOptions } from "esbuild";
import type { Feature } from "../cases/feature.ts";

/** One way to connect to OpenD: a port and its keys. */
export interface Door {
  readonly title: string;
  readonly transport: "tcp" | "websocket";
  readonly encryption?: BodyEncryption;
  /** Bits of the RSA key; no key, no encryption. */
  readonly rsaBits?: 1024 | 2048;
  readonly webSocketKey?: string;
  /** TCP: bodies in JSON instead of protobuf. */
  readonly isJson?: boolean;
  readonly features: readonly Feature[];
}

/** A started runtime. */
export interface Running {
  /** Its output on stdout, stderr or its console. */
  readonly output: () => string;
  /** Settles when it has ended, with a description of what was wrong, if anything. */
  readonly ended: Promise<string | undefined>;
  kill(): void;
}

/** A JavaScript runtime: its name, its features, and how to bundle and start its program. */
export interface Runtime {
  readonly name: string;
  readonly doors: readonly Door[];
  /** How the program is bundled; `entryPoints` is the runtime's own `inside.ts`. */
  readonly bundle: BuildOptions;
  /** One line that says what to install; undefined if the runtime is installed. */
  readonly missing: () => Promise<string | undefined>;
  /** Starts the bundle with the address of its column. */
  readonly start: (bundle: string, url: string) => Promise<Running>;
}

const tcp = ["tcp", "sees-refusal", "lets-go", "drops-zombies"] as const;
const encrypted = [...tcp, "cipher", "key"] as const;

/** OpenD's TCP port: plain, and with every way to encrypt bodies; one of them with a long key. */
export const tcpDoors: readonly Door[] = [
  { title: "TCP", transport: "tcp", features: [...tcp, "plain"] },
  ...(["FTAES_ECB", "AES_ECB", "AES_CBC"] as const).map((encryption): Door => {
    const rsaBits = encryption === "AES_ECB" ? 2048 : 1024;
    const title = `TCP, ${encryption}, ${rsaBits} bits`;
    return { title, transport: "tcp", encryption, rsaBits, features: encrypted };
  }),
];

/** OpenD's TCP port, with bodies in JSON. */
export const jsonDoor: Door = {
  title: "TCP, JSON",
  transport: "tcp",
  isJson: true,
  features: [...tcp, "plain"],
};

/** OpenD's WebSocket port, with a key. */
export const webSocketDoor: Door = {
  title: "WebSocket",
  transport: "websocket",
  // Another for each run, so that no text contains it by chance.
  webSocketKey: randomUUID(),
  features: ["websocket", "key"],
};
