/** Runs one case at least `times` times. Returns the number of runs. */
export type Side = (times: number) => number | Promise<number>;

/** The cases of one side, by name. */
export type Cases = Readonly<Record<string, Side>>;

/** The body of a message, as the simulator sent it or our client would send it. */
export interface Sample {
  readonly name: string;
  /** Full name of the message in the schema. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** The arguments of a side. */
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
