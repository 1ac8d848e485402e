import { Budget, untilAborted } from "../abort.ts";
import { ReplyError, TimeoutError } from "../errors.ts";
import { copied } from "../given.ts";
import { encodeRequest } from "../protocol.ts";
import type { Session } from "../session/session.ts";
import { ask, type CallContext } from "./call.ts";
import type { RestoringRequest } from "./restore.ts";

/** Runs requests on one session, until that ends or a time limit that does not keep the process running. */
export async function onSession<T>(
  session: Session,
  { clock, limiter, bodyFormat }: Pick<CallContext, "clock" | "limiter" | "bodyFormat">,
  timeoutMs: number,
  work: (request: RestoringRequest) => Promise<T>,
): Promise<T> {
  const budget = new Budget(clock, [session.ended], {
    timeoutMs,
    background: true,
    error: () => new TimeoutError("end of the work after a login", timeoutMs),
  });
  const { signal } = budget;
  budget.start();
  try {
    signal.throwIfAborted();
    const request: RestoringRequest = async (given, c2s) => {
      const protocol = copied(given, "protocol");
      const body = encodeRequest(protocol, c2s, bodyFormat);
      await limiter.acquire(protocol, { signal, background: true });
      try {
        return await ask(session, protocol, body, signal);
      } catch (error) {
        // No retry here, because all calls wait for it. The limiter still learns for later requests.
        if (error instanceof ReplyError) limiter.learn(protocol, error.retMsg);
        throw error;
      }
    };
    return await untilAborted(work(request), signal);
  } finally {
    budget.end();
  }
}
