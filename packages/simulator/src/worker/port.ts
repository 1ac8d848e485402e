/** Receives messages of another thread: a `MessagePort`, a worker's `self`, Node's `parentPort`. */
export interface Inbox {
  addEventListener(type: "message", listener: Listener): void;
  removeEventListener(type: "message", listener: Listener): void;
  /** A port delivers messages only after `start()`. */
  start?(): void;
}

// The runtimes have different types for the event. In all of them it has the fields of `Arrived`.
export type Listener = ((event: never) => void) | { handleEvent(event: never): void };

/** A message that has arrived. */
export interface Arrived {
  readonly data: unknown;
}

/** Sends messages to another thread: a `Worker` of the web or Node, or a `MessagePort`. */
export interface Outbox {
  postMessage(message: unknown, transfer?: readonly unknown[]): void;
}

/** The port of one link. Every runtime with workers has it. */
export interface Port extends Inbox, Outbox {
  close(): void;
  /** In Node only. */
  ref?(): void;
  unref?(): void;
}

/** The message that requests a link, with its port. Other messages are for other code. */
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

/** Calls `onMessage` for each message of the other end, and `onClose` once when that has closed. */
export function listen(port: Port, onBytes: (bytes: Uint8Array) => void, onEnd: () => void): void {
  port.addEventListener("message", ({ data }: Arrived) => {
    if (data instanceof Uint8Array) onBytes(data);
    else onEnd();
  });
  port.start?.();
}
