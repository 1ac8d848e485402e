/** The official JavaScript client, as far as we touch it; every request has a method more. */
export interface OfficialClient {
  onlogin: ((isGranted: boolean, message: unknown) => void) | null;
  onPush: ((protoId: number, message: object) => void) | null;
  start(host: string, port: number, isTls: boolean, key: string): void;
  stop(): void;
  getConnID(): unknown;
  readonly websock: { close(): void };
}

export type OfficialClass = new () => OfficialClient;

/** Waits until a login is answered; a refused one rejects. */
export function loggedIn(client: OfficialClient): Promise<void> {
  return new Promise((resolve, reject) => {
    client.onlogin = (isGranted, message) => (isGranted ? resolve() : reject(message));
  });
}

/** A client that is logged in at a simulator's WebSocket port. */
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

/** What a method is answered with, whether the reply is a success or not. */
export async function askOfficial(
  client: OfficialClient,
  method: string,
  request: object,
): Promise<object> {
  const methods = client as unknown as Record<string, (request: object) => Promise<object>>;
  try {
    return (await methods[method]?.(request)) ?? {};
  } catch (refused) {
    // It rejects with the reply where OpenD refused, and with a text where none came.
    if (typeof refused === "object" && refused !== null && "retType" in refused) return refused;
    throw refused;
  }
}
