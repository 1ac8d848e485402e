import { type Answer, type Call, type Calls, errorOf } from "./calls.ts";
import { type Arrived, hangUp, type Port } from "./port.ts";

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
}

/** Calls a simulator in another thread, which answers in the order of the calls. */
export class Line {
  readonly port: Port;
  readonly #waiting: Waiting[] = [];
  #ended: Error | undefined;

  constructor(port: Port) {
    this.port = port;
    port.addEventListener("message", ({ data }: Arrived) => this.#settle(data as Answer));
    port.start?.();
  }

  call<Name extends keyof Calls>(
    name: Name,
    ...args: Parameters<Calls[Name]>
  ): Promise<ReturnType<Calls[Name]>> {
    if (this.#ended) return Promise.reject(this.#ended);
    this.port.postMessage({ opendCall: name, args } satisfies Call<Name>);
    return this.next();
  }

  /** The answer to the last call. */
  next<Value>(): Promise<Value> {
    return new Promise((resolve, reject) => this.#waiting.push({ resolve, reject }));
  }

  /** Ends the line. Pending and later calls reject with the error. */
  end(error: Error): void {
    if (this.#ended) return;
    this.#ended = error;
    hangUp(this.port);
    for (const { reject } of this.#waiting.splice(0)) reject(error);
  }

  #settle(answer: Answer): void {
    const waiting = this.#waiting.shift();
    if ("failure" in answer) waiting?.reject(errorOf(answer.failure));
    else waiting?.resolve(answer.value as never);
  }
}
