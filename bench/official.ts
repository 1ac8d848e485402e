import { createRequire } from "node:module";
import { WebSocket } from "ws";

/** The parts of the official client that are used: its documented interface, and its frame code. */
export interface OfficialClient {
  /** The timeout of a request in milliseconds. */
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
 * The official `futu-api`, unchanged, logged in. It needs a global WebSocket, which Node 20 does not have.
 * Its `stop()` leaves the socket open, and it reconnects without end, so the program must end itself.
 */
export async function officialClient(url: URL): Promise<OfficialClient> {
  Object.assign(globalThis, { WebSocket });
  // It logs there.
  console.debug = () => {};
  const { default: Client } = createRequire(import.meta.url)("futu-api") as {
    default: new () => OfficialClient;
  };
  const client = new Client();
  // Its default of 5 s is too short for large replies on a busy machine.
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
