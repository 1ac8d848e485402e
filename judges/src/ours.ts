import { type Connection, type Protocol, type Reply, ReplyError } from "@opend/core";

/** What our client gives its user, told as a reply: it hands out content and throws refusals. */
export async function askOurs(opend: Connection, protocol: Protocol, c2s: object): Promise<Reply> {
  // Our client neither trades nor asks more often than OpenD allows; here it has to.
  const free = { ...protocol, effect: "read", limit: "none" } as const;
  try {
    return { retType: 0, s2c: await opend.request(free, c2s) };
  } catch (error) {
    if (!(error instanceof ReplyError)) throw error;
    const { retType, retMsg, errCode } = error;
    return { retType, retMsg, errCode };
  }
}
