import type { Posts } from "../control/posts.ts";
import type { Remote } from "../control/remote.ts";

/** The parent process, by HTTP. */
export class Control {
  readonly #url: string;

  constructor(url: string) {
    this.#url = url;
  }

  async post<Verb extends keyof Posts>(
    verb: Verb,
    body: Posts[Verb]["body"],
  ): Promise<Posts[Verb]["answer"]> {
    const response = await fetch(new URL(verb, this.#url), {
      method: "POST",
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${verb}: ${await response.text()}`);
    return (await response.json()) as Posts[Verb]["answer"];
  }

  /** Any property is a command that is sent. */
  get remote(): Remote {
    return new Proxy({} as Remote, {
      get:
        (_, name: string) =>
        async (...args: unknown[]) => {
          const { value, error } = await this.post("call", { name, args });
          if (error !== undefined) throw new Error(`server.${name}: ${error}`);
          return value;
        },
    });
  }
}
