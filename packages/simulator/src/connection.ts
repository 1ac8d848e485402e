/** The options of a client's login. */
export interface LoginTerms {
  /** Whether Notify is pushed to it. */
  readonly wantsNotify: boolean;
  /** A value of `PacketEncAlgo`. Ignored if the port has no key. */
  readonly packetEncAlgo: number;
  /** A value of `ProtoFmt`: the format of pushes on TCP. */
  readonly pushProtoFmt: number;
}

/** The key and IV for encrypting bodies: 16 ASCII characters each, different for each connection. */
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
  /** Logs in. From now on all requests are answered. */
  login(terms: LoginTerms): void;
  /** Pushes a message with its own serial number. */
  push(protoId: number, body: Uint8Array): void;
}
