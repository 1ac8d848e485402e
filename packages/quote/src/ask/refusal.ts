import { type OpendError, ReplyError } from "@opend/core";
import { readRefusal } from "@opend/core/internal";

/** That OpenD says no to what was asked, and not to when or how often. */
export const isRefusal = (error: unknown): error is ReplyError =>
  error instanceof ReplyError && error.retType === -1 && readRefusal(error.retMsg) === undefined;

/** Time-out, disconnected, unknown: what OpenD says of itself and not of what was asked. */
const passing: ReadonlySet<number> = /* @__PURE__ */ new Set([-100, -200, -400]);

/** That there was no answer, or none to the point: the same may well be taken the next time. */
export const isPassing = (error: OpendError): boolean =>
  error.code === "timeout" ||
  error.code === "service-failed" ||
  error.code === "rate-limited" ||
  (error.code === "reply-failed" &&
    (passing.has(error.retType) || readRefusal(error.retMsg) !== undefined));
