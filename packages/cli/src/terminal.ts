/** What a command may write to and read from; tests bring their own. */
export interface Terminal {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What is typed, line by line, until the signal is aborted; nothing is read before it is called. */
  lines?(signal: AbortSignal): AsyncIterable<string>;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
}

export interface Output {
  readonly isTTY?: boolean;
  /** Lines that a terminal shows; one that does not tell its size says 0. */
  readonly rows?: number;
  /** Letters that fit on a line, likewise. */
  readonly columns?: number;
  /** Where the size may change. */
  on?(event: "resize", listener: () => void): unknown;
  off?(event: "resize", listener: () => void): unknown;
  write(text: string): unknown;
}
