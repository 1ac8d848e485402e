/** What a client asked for when it logged in. */
export interface LoginTerms {
  /** Whether Notify is pushed to it. */
  readonly wantsNotify: boolean;
  /** A value of `PacketEncAlgo`; it means something only where the port has a key. */
  readonly packetEncAlgo: number;
  /** A value of `ProtoFmt`: how pushes are written, on TCP. */
  readonly pushProtoFmt: number;
}

/** What a login grants for encrypting bodies: 16 ASCII characters each, other ones per connection. */
export interface SessionKey {
  readonly aesKey: string;
  readonly iv: string;
}

/** A connection as the account and the handlers see it. */
export interface Connection {
  readonly id: bigint;
  readonly sessionKey: SessionKey;
  /** Absent before the login. */
  readonly terms: LoginTerms | undefined;
  readonly isLoggedIn: boolean;
  /** From here on everything is answered. */
  login(terms: LoginTerms): void;
  /** Sends an unasked message under a serial number of its own. */
  push(protoId: number, body: Uint8Array): void;
}
