/** The input and outputs of a command. Tests use their own. */
export interface Terminal {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The lines of the input, until the signal is aborted. Nothing is read before the call. */
  lines?(signal: AbortSignal): AsyncIterable<string>;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
}

export interface Output {
  readonly isTTY?: boolean;
  /** The height of a terminal in lines; 0 if it is unknown. */
  readonly rows?: number;
  /** The width of a terminal in characters; 0 if it is unknown. */
  readonly columns?: number;
  /** Present when the size may change. */
  on?(event: "resize", listener: () => void): unknown;
  off?(event: "resize", listener: () => void): unknown;
  write(text: string): unknown;
}
