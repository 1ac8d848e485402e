import { protocols } from "../../packages/core/src/gen/strict/protocols.ts";
import type { AnyProtocol } from "../../packages/core/src/protocol.ts";
import { type CataloguedQuestion, kinds, questions } from "../../packages/quote/src/questions.ts";
import { type Exported, handWritten, streams } from "./hand-written.ts";
import { orders, reasons, trading } from "./reasons.ts";

/** How a user reaches a protocol. */
export type Account = { readonly protocol: AnyProtocol } & (
  | { readonly by: "question"; readonly questions: readonly CataloguedQuestion[] }
  | { readonly by: "function"; readonly exported: Exported }
  | { readonly by: "kind"; readonly kinds: readonly string[] }
  | { readonly by: "reason"; readonly reason: string }
  | { readonly by: "nothing" }
);

function accountOf(protocol: AnyProtocol): Account {
  const { id, name } = protocol;
  const asked = [...questions.values()].filter(({ question }) => question.protocol.id === id);
  if (asked.length > 0) return { protocol, by: "question", questions: asked };
  const pushed = [...kinds.values()].filter(({ push }) => push.id === id);
  if (pushed.length > 0) return { protocol, by: "kind", kinds: pushed.map((kind) => kind.name) };
  const exported = pick(handWritten, name) ?? pick(streams, name);
  if (exported) return { protocol, by: "function", exported };
  const reason = pick(reasons, name) ?? tradingReason(protocol);
  return reason === undefined ? { protocol, by: "nothing" } : { protocol, by: "reason", reason };
}

function tradingReason(protocol: AnyProtocol): string | undefined {
  if (!protocol.name.startsWith("Trd_")) return undefined;
  return protocol.kind === "request" && protocol.effect === "trade" ? orders : trading;
}

const pick = <Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;

/** Every protocol of the schema, in the order of the schema. */
export const accounts: readonly Account[] = protocols.map(accountOf);
