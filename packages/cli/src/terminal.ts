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
  /** Lines that a terminal shows. */
  readonly rows?: number;
  write(text: string): unknown;
}
