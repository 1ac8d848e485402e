/** Receives messages of another thread: a `MessagePort`, a worker's `self`, Node's `parentPort`. */
export interface Inbox {
  addEventListener(type: "message", listener: Listener): void;
  removeEventListener(type: "message", listener: Listener): void;
  /** A port delivers messages only after it was started. */
  start?(): void;
}

// The runtimes' types disagree on what an event is; in all of them it is an `Arrived`.
export type Listener = ((event: never) => void) | { handleEvent(event: never): void };

/** A message that has arrived. */
export interface Arrived {
  readonly data: unknown;
}

/** Sends messages to another thread: a `Worker` of the web or of Node, a `MessagePort`. */
export interface Outbox {
  postMessage(message: unknown, transfer?: readonly unknown[]): void;
}

/** The port of one link, which exists in every runtime with workers. */
export interface Port extends Inbox, Outbox {
  close(): void;
  /** Of Node's. */
  ref?(): void;
  unref?(): void;
}

/** The message that requests a link, with its port. Other messages belong to other code. */
interface Dial {
  readonly opendLink: Port;
}

/** Creates a link and sends its second end to `outbox`. */
export function dial(outbox: Outbox): Port {
  const { port1, port2 } = new MessageChannel();
  outbox.postMessage({ opendLink: port2 } satisfies Record<keyof Dial, unknown>, [port2]);
  return port1 as unknown as Port;
}

export const dialled = (message: unknown): Port | undefined =>
  (message as Partial<Dial> | null | undefined)?.opendLink;

/** Copies bytes and transfers the copy, so that the sender may reuse its own. */
export function sendBytes(port: Port, bytes: Uint8Array): void {
  const copy = bytes.slice();
  port.postMessage(copy, [copy.buffer]);
}

/** Sent before closing, because not every runtime notifies the other end of a closed port. */
export function hangUp(port: Port): void {
  port.postMessage(null);
  port.close();
}

/** Calls back for each message of the other end, and once when that has closed. */
export function listen(port: Port, onBytes: (bytes: Uint8Array) => void, onEnd: () => void): void {
  port.addEventListener("message", ({ data }: Arrived) => {
    if (data instanceof Uint8Array) onBytes(data);
    else onEnd();
  });
  port.start?.();
}
