import { type OpendError, ReplyError } from "@opend/core";
import { readRefusal } from "@opend/core/internal";

/** Whether OpenD refused the content of the request, and not its time or frequency. */
export const isRefusal = (error: unknown): error is ReplyError =>
  error instanceof ReplyError && error.retType === -1 && readRefusal(error.retMsg) === undefined;

/** Time-out, disconnected, unknown: states of OpenD that do not depend on the request. */
const passing: ReadonlySet<number> = /* @__PURE__ */ new Set([-100, -200, -400]);

/** Whether there was no answer, or only a temporary error, so that a retry may succeed. */
export const isPassing = (error: OpendError): boolean =>
  error.code === "timeout" ||
  error.code === "service-failed" ||
  error.code === "rate-limited" ||
  (error.code === "reply-failed" &&
    (passing.has(error.retType) || readRefusal(error.retMsg) !== undefined));
