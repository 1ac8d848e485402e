import { createRequire } from "node:module";
import { WebSocket } from "ws";

/** What is used of the official client: its documented interface, and the framing under it. */
export interface OfficialClient {
  /** Milliseconds that a request may take. */
  timeout: number;
  onlogin: ((isGranted: boolean, message: unknown) => void) | null;
  start(host: string, port: number, isTls: boolean, key: string): void;
  GetGlobalState(request: object): Promise<{ s2c: object }>;
  GetBasicQot(request: object): Promise<{ s2c: object }>;
  GetSecuritySnapshot(request: object): Promise<{ s2c: { snapshotList: readonly object[] } }>;
  Sub(request: object): Promise<object>;
  readonly websock: {
    packBuff(command: number, section: number, body: Uint8Array): ArrayBuffer;
    unpackBuff(bytes: ArrayBuffer): object;
  };
}

/**
 * The official `futu-api`, unchanged, logged in. It wants a global WebSocket, which Node 20 has not.
 * Its `stop()` leaves the socket open and it reconnects for ever: the program has to end itself.
 */
export async function officialClient(url: URL): Promise<OfficialClient> {
  Object.assign(globalThis, { WebSocket });
  // It reports its doings there.
  console.debug = () => {};
  const { default: Client } = createRequire(import.meta.url)("futu-api") as {
    default: new () => OfficialClient;
  };
  const client = new Client();
  // Its 5 s are too few for large replies on a busy machine.
  client.timeout = 60_000;
  await new Promise<void>((resolve, reject) => {
    client.onlogin = (isGranted, message) => {
      if (isGranted) resolve();
      else reject(new Error(`futu-api was refused: ${String(message)}`));
    };
    client.start(url.hostname, Number(url.port), false, "");
  });
  return client;
}
