/** One way to do something, at least `times` times. Returns how many times it did. */
export type Side = (times: number) => number | Promise<number>;

/** Everything that one side can do, by the name of the case. */
export type Cases = Readonly<Record<string, Side>>;

/** The body of a message, as the simulator sent it or our client would send it. */
export interface Sample {
  readonly name: string;
  /** Full name of the message in the schema. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** What a side is given to start. */
export interface Given {
  /** The simulator's TCP port. */
  readonly port: number;
  /** The simulator's WebSocket address. */
  readonly url: string;
  readonly samples: readonly Sample[];
  /** The `.proto` files. */
  readonly schemaFolder: string;
  /** A file with the whole schema, as `buf build` writes it. */
  readonly descriptorSet: string;
}

export type MakeCases = (given: Given) => Promise<Cases>;
