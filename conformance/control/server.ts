import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Post } from "./posts.ts";

/** Serves the programs in the runtimes: a page for browsers, and posts of JSON for all. */
export class ControlServer {
  readonly #server: Server;
  readonly #columns = new Map<string, { readonly page: string; readonly onPost: Post }>();

  constructor() {
    this.#server = createServer((request, response) => {
      this.#serve(request, response).catch((error: unknown) => {
        response.writeHead(500).end(JSON.stringify(String(error)));
      });
    });
  }

  async listen(): Promise<void> {
    this.#server.listen(0, "127.0.0.1");
    await once(this.#server, "listening");
  }

  /** Returns the address for a column's program. */
  add(id: string, page: string, onPost: Post): string {
    this.#columns.set(id, { page, onPost });
    const { port } = this.#server.address() as { port: number };
    return `http://127.0.0.1:${port}/${id}/`;
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, id = "", verb = ""] = new URL(request.url ?? "", "http://x").pathname.split("/");
    const column = this.#columns.get(id);
    if (!column) return void response.writeHead(404).end();
    if (request.method !== "POST") {
      response.setHeader("content-type", "text/html; charset=utf-8");
      return void response.end(column.page);
    }
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const answer = await column.onPost(verb, JSON.parse(Buffer.concat(chunks).toString()));
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(answer ?? null));
  }
}
