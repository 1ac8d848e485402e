/** Where messages of another thread arrive: a `MessagePort`, a worker's own `self`, Node's `parentPort`. */
export interface Inbox {
  addEventListener(type: "message", listener: Listener): void;
  removeEventListener(type: "message", listener: Listener): void;
  /** Ports hold messages back until they are started. */
  start?(): void;
}

// The runtimes' types disagree on what an event is; in all of them it is an `Arrived`.
export type Listener = ((event: never) => void) | { handleEvent(event: never): void };

/** A message that has arrived. */
export interface Arrived {
  readonly data: unknown;
}

/** What takes messages to another thread: a `Worker` of the web or of Node, a `MessagePort`. */
export interface Outbox {
  postMessage(message: unknown, transfer?: readonly unknown[]): void;
}

/** A port of its own per link, as every runtime with workers has it. */
export interface Port extends Inbox, Outbox {
  close(): void;
  /** Of Node's. */
  ref?(): void;
  unref?(): void;
}

/** What asks for a link: the port that it shall use. Other messages are somebody else's. */
interface Dial {
  readonly opendLink: Port;
}

/** Two ends of a link; the second one is on its way to `outbox`. */
export function dial(outbox: Outbox): Port {
  const { port1, port2 } = new MessageChannel();
  outbox.postMessage({ opendLink: port2 } satisfies Record<keyof Dial, unknown>, [port2]);
  return port1 as unknown as Port;
}

export const dialled = (message: unknown): Port | undefined =>
  (message as Partial<Dial> | null | undefined)?.opendLink;

/** Bytes on their way: copied once, then handed over, and the sender may use its own again. */
export function sendBytes(port: Port, bytes: Uint8Array): void {
  const copy = bytes.slice();
  port.postMessage(copy, [copy.buffer]);
}

/** Not every runtime tells the other end that a port was closed. */
export function hangUp(port: Port): void {
  port.postMessage(null);
  port.close();
}

/** Calls back with what the other end sends, and once when it has hung up. */
export function listen(port: Port, onBytes: (bytes: Uint8Array) => void, onEnd: () => void): void {
  port.addEventListener("message", ({ data }: Arrived) => {
    if (data instanceof Uint8Array) onBytes(data);
    else onEnd();
  });
  port.start?.();
}
