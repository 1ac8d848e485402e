/** A connection as the account and the handlers see it. */
export interface Connection {
  readonly id: bigint;
  isLoggedIn: boolean;
  /** Sends an unasked message under a serial number of its own. */
  push(protoId: number, body: Uint8Array): void;
}
