import { isOpendError } from "@opend/core";
import { printable } from "./output/printable.ts";

export const exitCodes = { ok: 0, failed: 1, usage: 2, unreachable: 3, interrupted: 130 } as const;

export const exitCodesHelp = `  0  done
  1  OpenD refused the request, the connection was lost, or something else failed
  2  the command line is wrong; nothing was sent
  3  no connection to OpenD
  130  interrupted`;

/** One line for the user, and the exit code. The line is made printable, because it may quote a server. */
export function explain(error: unknown): { line: string; exitCode: number } {
  const { line, exitCode } = explanation(error);
  return { line: printable(line), exitCode };
}

function explanation(error: unknown): { line: string; exitCode: number } {
  if (!isOpendError(error)) {
    return {
      line: error instanceof Error ? error.message : String(error),
      exitCode: exitCodes.failed,
    };
  }
  switch (error.code) {
    case "invalid-argument":
      return { line: error.message, exitCode: exitCodes.usage };
    case "connect-failed":
      return {
        line: `${error.message}. If you have no OpenD, try --simulator`,
        exitCode: exitCodes.unreachable,
      };
    default:
      return { line: error.message, exitCode: exitCodes.failed };
  }
}
