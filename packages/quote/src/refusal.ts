import { ReplyError } from "@opend/core";
import { readRefusal } from "@opend/core/internal";

/** That OpenD says no to what was asked, and not to when or how often. */
export const isRefusal = (error: unknown): error is ReplyError =>
  error instanceof ReplyError && error.retType === -1 && readRefusal(error.retMsg) === undefined;
