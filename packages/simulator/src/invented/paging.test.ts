import type { Page } from "@opend/core";
import { type CursorStyle, cursorStyles, fetchPages } from "@opend/core/internal";
import { protocols } from "@opend/core/protocols";
import { fieldsOf } from "@opend/core/schema";
import { expect, it } from "vitest";
import { Client } from "../../test/client.ts";
import { Engine } from "../engine.ts";
import { handlers } from "../handlers/table.ts";
import { ManualClock } from "../manual-clock.ts";
import { invented, inventRequest } from "./index.ts";

type Style = CursorStyle<object, object, unknown>;

/** All invented protocols with pages, and their style according to the request. */
const lists = protocols.flatMap((protocol) => {
  if (protocol.kind === "push" || handlers.has(protocol.id)) return [];
  const names = fieldsOf(protocol.c2s.name).map(({ name }) => name);
  const style = cursorStyles.find(({ field }) => names.includes(field)) as Style | undefined;
  const rows = fieldsOf(protocol.s2c.name).find(({ label }) => label === "repeated");
  return style && rows ? [[protocol.name, { protocol, style, rows: rows.name }] as const] : [];
});

const client = new Client(
  new Engine({ limits: false, unmodelled: invented, clock: new ManualClock() }),
);

it("finds lists of every style, except styles of modelled protocols", () => {
  const fields = new Set(lists.map(([, { style }]) => style.field));
  const modelled = ["nextReqKey", "begin"];
  expect([...fields, ...modelled]).toEqual(
    expect.arrayContaining(cursorStyles.map(({ field }) => field)),
  );
});

it.each(lists)("%s can be paged to its end by a client", async (_, list) => {
  const { protocol, style, rows } = list;
  const asked = inventRequest(protocol);
  const fetch = async (position: object): Promise<object> => {
    const { s2c, retMsg } = client.ask(protocol, { ...asked, ...position });
    if (!s2c) throw new Error(retMsg);
    return s2c;
  };
  const page = (reply: object): Page<unknown> => ({
    rows: (reply as Record<string, unknown[]>)[rows] ?? [],
    summary: undefined,
  });
  const sizes: number[] = [];
  const { signal } = new AbortController();
  for await (const { rows: own } of fetchPages(
    { protocol, cursor: style, fetch, page },
    false,
    signal,
  ))
    sizes.push(own.length);
  expect(sizes.length).toBeGreaterThan(1);
  // All pages are as long as the first, except the last.
  expect(new Set(sizes.slice(0, -1)).size).toBe(1);
});
