import { ArgumentError, type Effect, isOpendError, ReadOnlyError } from "@opend/core";
import { json } from "@opend/core/json";
import { fieldsOf } from "@opend/core/schema";
import { servedProtocols } from "@opend/core/served";
import { parseJsonObject } from "../call/parse-argument.ts";
import { jsonText } from "../output/json.ts";

type Served = Extract<(typeof servedProtocols)[number], { kind: "request" }>;
type Sendable = Served & { readonly effect: Exclude<Effect, "trade"> };

/** The connection logs in itself. A second login would end its session. */
const login = 1001;

/**
 * The protocol with this name, with or without its prefix, or with this number.
 *
 * @throws {ReadOnlyError} it unlocks trading or changes orders.
 * @throws {ArgumentError} there is none, or it changes something and `mayChange` is false.
 */
export function findProtocol(name: string, mayChange: boolean): Sendable {
  const found = servedProtocols.find(({ id, name: known }) =>
    [String(id), known, known.slice(known.search(/[_.]/) + 1)].some(
      (each) => each.toLowerCase() === name.toLowerCase(),
    ),
  );
  if (found?.kind !== "request")
    throw new ArgumentError("PROTOCOL", "a request of the schema, by name or number", name);
  if (!isSendable(found)) throw new ReadOnlyError(found);
  if (found.id === login)
    throw new ArgumentError("PROTOCOL", "another one: the connection logs in itself", name);
  if (found.effect === "change" && !mayChange)
    throw new ArgumentError("PROTOCOL", "used with --change, because it changes something", name);
  return found;
}

const isSendable = (protocol: Served): protocol is Sendable => protocol.effect !== "trade";

/**
 * The content of a request from its JSON.
 *
 * @throws {ArgumentError} it is not JSON of this message.
 */
export function requestOf({ c2s }: Sendable, text: string): object {
  const given = parseJsonObject("c2s", text);
  checkNames(c2s.name, given, "c2s");
  try {
    return json.read(c2s, new TextEncoder().encode(text));
  } catch (error) {
    if (!isOpendError(error)) throw error;
    throw new ArgumentError("c2s", `a valid request: ${error.message}`);
  }
}

/** An unknown field is refused, because it would have no effect. */
function checkNames(message: string, given: object, path: string): void {
  const fields = fieldsOf(message);
  for (const [name, value] of Object.entries(given)) {
    const field = fields.find((each) => each.name === name);
    if (field === undefined)
      throw new ArgumentError(
        path,
        `an object with ${fields.map((each) => each.name).join(", ")}`,
        name,
      );
    if (typeof field.type !== "object") continue;
    for (const each of Array.isArray(value) ? value : [value])
      if (typeof each === "object" && each !== null)
        checkNames(field.type.message, each, `${path}.${name}`);
  }
}

/** The content of a reply as JSON. */
export const replyText = ({ s2c }: Sendable, reply: object): string =>
  jsonText(JSON.parse(new TextDecoder().decode(json.write(s2c, reply))));
