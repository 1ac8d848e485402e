/* A page's program with the official client: the test calls it in a browser. */
import Client from "futu-api";
import { type Plain, plain } from "../plain.ts";
import { askOfficial, startOfficial } from "./client.ts";

export interface Call {
  readonly method: string;
  readonly request: object;
}

/** Logs in, makes the calls one after another, and returns the replies. */
export async function visit(port: number, key: string, calls: readonly Call[]): Promise<Plain[]> {
  const official = await startOfficial(Client, port, key);
  const replies: Plain[] = [];
  for (const { method, request } of calls)
    replies.push(plain(await askOfficial(official, method, request)));
  official.websock.close();
  return replies;
}
