import { readFileSync } from "node:fs";
import type { Protocol } from "@opend/core";
import { protocols } from "@opend/core/protocols";
import { fieldsOf } from "@opend/core/schema";
import { expect, it } from "vitest";
import { Client, tencent } from "../../test/client.ts";
import { handlers } from "../handlers/table.ts";
import { Engine } from "../index.ts";
import { ManualClock } from "../manual-clock.ts";
import { invented, inventRequest } from "./index.ts";

interface Documented {
  readonly pageMax?: number;
  readonly maxItems?: number;
  readonly maxSecurities?: number;
  readonly maxOrders?: number;
  readonly maxSpanDays?: number;
}

const documented = (
  JSON.parse(
    readFileSync(new URL("../../../../tools/schema/limits.json", import.meta.url), "utf8"),
  ) as { protocols: Record<string, Documented> }
).protocols;

const requests = protocols.flatMap((each) =>
  each.kind === "request" && !handlers.has(each.id) ? [each] : [],
);
/** More K-lines than a page are paged, like those of Qot_RequestHistoryKL. */
const cut = "Qot_RequestHistoryEventContractKL";
const sizes = ["num", "count", "maxCount", "max_count", "pageCount", "periodCount"];

const withMost = (mostOf: (of: Documented) => number | undefined) =>
  requests.flatMap((protocol) => {
    const most = mostOf(documented[protocol.name] ?? {});
    return most === undefined || protocol.name === cut
      ? []
      : [[protocol.name, most, protocol] as const];
  });
const rows = withMost(({ pageMax, maxItems }) => pageMax ?? maxItems);
const items = withMost(({ maxSecurities, maxOrders }) => maxSecurities ?? maxOrders);
const spans = withMost(({ maxSpanDays }) => maxSpanDays);

const client = new Client(
  new Engine({ limits: false, unmodelled: invented, clock: new ManualClock() }),
);
const ask = (protocol: Protocol, more: object) =>
  client.ask(protocol, { ...inventRequest(protocol), ...more });

it.each(rows)("%s returns at most %i rows per page", (_, most, protocol) => {
  const size = sizes.find((name) => fieldsOf(protocol.c2s.name).some((each) => each.name === name));
  expect(ask(protocol, { [size ?? ""]: most }).retType).toBe(0);
  const { retType, retMsg } = ask(protocol, { [size ?? ""]: most + 1 });
  expect([retType, retMsg]).toEqual([
    -1,
    `invalid ${size} ${most + 1}: it must be at most ${most}`,
  ]);
});

it.each(items)("%s accepts at most %i items", (_, most, protocol) => {
  const list = fieldsOf(protocol.c2s.name).find(({ label }) => label === "repeated");
  const item = list?.type === "string" ? "1" : tencent;
  const of = (count: number) => ({ [list?.name ?? ""]: Array.from({ length: count }, () => item) });
  expect(ask(protocol, of(most)).retType).toBe(0);
  expect(ask(protocol, of(most + 1)).retMsg).toContain(`at most ${most}`);
});

it.each(spans)("%s covers at most %i days", (_, most, protocol) => {
  const beginTime = "2024-03-01";
  const to = (days: number) => new Date(Date.UTC(2024, 2, 1 + days)).toISOString().slice(0, 10);
  expect(ask(protocol, { beginTime, endTime: to(most) }).retType).toBe(0);
  expect(ask(protocol, { beginTime, endTime: to(most + 1) }).retMsg).toContain(`${most} days`);
});
