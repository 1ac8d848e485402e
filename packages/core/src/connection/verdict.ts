import {
  ArgumentError,
  CipherError,
  ConnectError,
  type ConnectFailure,
  MessageError,
} from "../errors.ts";
import type { SessionEnd } from "../session/end.ts";

/** Whether another attempt is worth it; a refused login is the dialect's to judge. */
export type Verdict = "retry" | "final" | "as the dialect says";

/** Every reason for which a link can end, or not come about. */
export const verdicts: Readonly<Record<SessionEnd["reason"] | ConnectFailure, Verdict>> = {
  // A link that was there:
  "closed-by-peer": "retry",
  broken: "retry",
  silent: "retry",
  // A fresh link begins with a fresh stream.
  garbage: "retry",
  // The next session would fail the same way.
  undecipherable: "final",
  closed: "final",
  // One that did not come about:
  refused: "retry",
  unreachable: "retry",
  timeout: "retry",
  // Something may sit on the port for a while: a proxy's error page, another program.
  "not-opend": "retry",
  "ended-at-login": "retry",
  // It may find its OpenD again.
  "opend-lost": "retry",
  "login-refused": "as the dialect says",
  key: "final",
};

/** What to do after an attempt that failed. */
export function verdictOf(
  error: unknown,
  { afterRefusal }: { readonly afterRefusal: "retry" | "final" },
): "retry" | "final" {
  // What our own options do wrong, the next attempt does wrong; a login that cannot be written too.
  if (
    error instanceof ArgumentError ||
    error instanceof CipherError ||
    error instanceof MessageError
  )
    return "final";
  if (!(error instanceof ConnectError)) return "retry";
  const verdict = verdicts[error.reason];
  return verdict === "as the dialect says" ? afterRefusal : verdict;
}
