import { type Connection, type Protocol, type Reply, ReplyError } from "@opend/core";

/** The result of our client as a reply. Our client returns only the content, and throws refusals. */
export async function askOurs(opend: Connection, protocol: Protocol, c2s: object): Promise<Reply> {
  // Our client keeps to the limits, and its types take only requests that do not trade.
  const free = { ...protocol, effect: "read", limit: "none" } as const;
  try {
    return { retType: 0, s2c: await opend.request(free, c2s) };
  } catch (error) {
    if (!(error instanceof ReplyError)) throw error;
    const { retType, retMsg, errCode } = error;
    return { retType, retMsg, errCode };
  }
}
