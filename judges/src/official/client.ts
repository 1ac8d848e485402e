/**
 * The parts of the official JavaScript client that are used. Every request also has a method of its
 * own.
 */
export interface OfficialClient {
  onlogin: ((isGranted: boolean, message: unknown) => void) | null;
  onPush: ((protoId: number, message: object) => void) | null;
  start(host: string, port: number, isTls: boolean, key: string): void;
  stop(): void;
  getConnID(): unknown;
  readonly websock: { close(): void };
}

export type OfficialClass = new () => OfficialClient;

/** Waits until the login is answered. Rejects when it is refused. */
export function loggedIn(client: OfficialClient): Promise<void> {
  return new Promise((resolve, reject) => {
    client.onlogin = (isGranted, message) => (isGranted ? resolve() : reject(message));
  });
}

/** Logs a client in at a simulator's WebSocket port. */
export async function startOfficial(
  Client: OfficialClass,
  port: number | undefined,
  key: string,
): Promise<OfficialClient> {
  const client = new Client();
  const login = loggedIn(client);
  client.start("127.0.0.1", port ?? 0, false, key);
  login.catch(() => {});
  await login;
  return client;
}

/** The reply to a method, for success and for failure. */
export async function askOfficial(
  client: OfficialClient,
  method: string,
  request: object,
): Promise<object> {
  const methods = client as unknown as Record<string, (request: object) => Promise<object>>;
  try {
    return (await methods[method]?.(request)) ?? {};
  } catch (refused) {
    // The client rejects with the reply when OpenD refused, and with a text without a reply.
    if (typeof refused === "object" && refused !== null && "retType" in refused) return refused;
    throw refused;
  }
}
