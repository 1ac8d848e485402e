import type { Security } from "../data/security.ts";
import { codeText } from "../market/markets.ts";
import { schemaSecurity } from "../market/schema-names.ts";
import { Refusal } from "../refusal.ts";

/** @throws {Refusal} its flow of capital is not told: only that of stocks, warrants and funds is. */
export function withCapital(security: Security): Security {
  if (!["stock", "warrant", "fund"].includes(security.kind))
    throw new Refusal(
      `unsupported security type: ${codeText(schemaSecurity(security))} has no flow of capital`,
    );
  return security;
}
