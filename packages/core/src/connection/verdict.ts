import {
  ArgumentError,
  CipherError,
  ConnectError,
  type ConnectFailure,
  MessageError,
} from "../errors.ts";
import type { SessionEnd } from "../session/end.ts";

/** Whether to retry. For a refused login the dialect decides. */
export type Verdict = "retry" | "final" | "as the dialect says";

/** A verdict for every reason why a link ends or cannot be opened. */
export const verdicts: Readonly<Record<SessionEnd["reason"] | ConnectFailure, Verdict>> = {
  // For a link that was open:
  "closed-by-peer": "retry",
  broken: "retry",
  silent: "retry",
  // A new link begins with a new stream.
  garbage: "retry",
  // The next session would fail the same way.
  undecipherable: "final",
  closed: "final",
  // For a link that could not be opened:
  refused: "retry",
  unreachable: "retry",
  timeout: "retry",
  // Something else may use the port temporarily: a proxy's error page, another program.
  "not-opend": "retry",
  "ended-at-login": "retry",
  // It may find its OpenD again.
  "opend-lost": "retry",
  "login-refused": "as the dialect says",
  key: "final",
};

/** Whether to retry after a failed attempt. */
export function verdictOf(
  error: unknown,
  { afterRefusal }: { readonly afterRefusal: "retry" | "final" },
): "retry" | "final" {
  // Wrong options, or a login that cannot be encoded, would fail the next attempt too.
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
