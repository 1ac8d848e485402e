import type { Connection, Paginator } from "@opend/core";
import { ArgumentError, Limiter } from "@opend/core";
import { json } from "@opend/core/json";
import { ManualClock } from "@opend/simulator";
import { type Simulator, startSimulator } from "@opend/simulator/node";
import { connect } from "@opend/transport-node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { begin } from "../test/over-tcp/world.ts";
import type { JsonSchema } from "./ask/argument-kinds.ts";
import { anyAnswer, anyList, type CataloguedQuestion, questions } from "./questions.ts";

const all = [...questions.values()];

let simulator: Simulator;
const connections: Record<string, Connection> = {};
beforeAll(async () => {
  simulator = await startSimulator({
    port: 0,
    clock: new ManualClock(),
    at: begin,
    limits: false,
  });
  const { port } = simulator;
  const overrides = Object.fromEntries(
    all.map(({ question }) => [question.protocol.name, "none"] as const),
  );
  const limiter = new Limiter({ overrides });
  connections["protobuf"] = await connect({ port, limiter });
  // Without it there are no reminders to list.
  const setReminder = questions.get("setReminder");
  if (setReminder) await ask(connections["protobuf"], setReminder, setReminder.sample);
  connections["JSON"] = await connect({ port, limiter, bodyFormat: json });
}, 60_000);
afterAll(async () => {
  for (const opend of Object.values(connections)) await opend.close();
  await simulator?.close();
});

/** The answer to a question. Rows of a list are collected into one array. */
async function ask(
  opend: Pick<Connection, "request">,
  { question }: CataloguedQuestion,
  values: object,
  pageSize?: number,
): Promise<unknown> {
  if (!("cursor" in question)) return anyAnswer(opend, question, values, {});
  const rows: Paginator<unknown, unknown> = anyList(opend, question, values, {
    ...(pageSize !== undefined && { pageSize }),
  });
  return rows.all();
}

/** Values that a kind must refuse, according to its schema. */
function wrong(schema: JsonSchema): unknown[] {
  switch (schema.type) {
    case "string":
      return [5, null, "", ["HK"]];
    case "integer":
      return [schema.minimum - 1, schema.maximum + 1, 0.5, Number.NaN, "1"];
    case "number":
      return [Number.NaN, Number.POSITIVE_INFINITY, "1"];
    case "boolean":
      return [1, "true", null];
    case "array":
      return ["HK.00700", 5, null, [Symbol("no item")]];
    case "object":
      return ["text", 5, null, { noSuchField: 1 }];
  }
}

describe.each(all)("$name", (catalogued) => {
  const { question, sample, argumentDocs } = catalogued;

  test.each(["protobuf", "JSON"])("has rows over TCP in %s", async (format) => {
    const opend = connections[format];
    if (opend === undefined) throw new Error(`there is no connection for ${format}`);
    const answer = await ask(opend, catalogued, sample);
    if (question.protocol.effect === "read") expect(answer).toBeDefined();
    if (Array.isArray(answer)) expect(answer.length).toBeGreaterThan(0);
  });

  test("has the same rows with another page size", async () => {
    const opend = connections["protobuf"];
    if (opend === undefined || !("cursor" in question) || question.cursor.size === undefined)
      return;
    const whole = await ask(opend, catalogued, sample);
    if (!Array.isArray(whole)) throw new Error("the answer is not a list");
    expect(await ask(opend, catalogued, sample, Math.ceil(whole.length / 3))).toEqual(whole);
  });

  test("refuses wrong arguments by their names, before anything is sent", async () => {
    let sent = 0;
    const opend = {
      request: (): Promise<never> => {
        sent += 1;
        return Promise.reject(new Error("the request was sent"));
      },
    };
    for (const [name, { kind, isRequired }] of Object.entries(question.arguments)) {
      const values = wrong(kind.schema);
      for (const value of isRequired ? [...values, undefined] : values) {
        const error = await (async () =>
          ask(opend, catalogued, { ...sample, [name]: value }))().catch(
          (reason: unknown) => reason,
        );
        expect(error, name).toBeInstanceOf(ArgumentError);
        expect((error as ArgumentError).argument.split(".")[0]).toBe(name);
      }
    }
    expect(sent).toBe(0);
  });

  test("has a sentence for each argument", () => {
    expect(Object.keys(argumentDocs)).toEqual(Object.keys(question.arguments));
    for (const doc of Object.values(argumentDocs)) expect(doc).toMatch(/^[A-Z`].*\.$/);
  });
});
