import type { Security } from "../data/security.ts";
import { codeText } from "../market/markets.ts";
import { schemaSecurity } from "../market/schema-names.ts";
import { Refusal } from "../refusal.ts";

/** @throws {Refusal} when there is no capital flow: only stocks, warrants and funds have one. */
export function withCapital(security: Security): Security {
  if (!["stock", "warrant", "fund"].includes(security.kind))
    throw new Refusal(
      `unsupported security type: ${codeText(schemaSecurity(security))} has no capital flow`,
    );
  return security;
}
