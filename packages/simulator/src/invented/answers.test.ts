import type { Protocol } from "@opend/core";
import {
  type CursorStyle,
  decodeReply,
  encodeRequest,
  nextKeyCursor,
  nextPageCursor,
  nextReqKeyCursor,
  offsetCursor,
  pageCursor,
  pageFromCursor,
} from "@opend/core/internal";
import { protocols } from "@opend/core/protocols";
import { GetCapitalFlow } from "@opend/core/qot/get-capital-flow";
import { GetCorporateActionsBuybacks } from "@opend/core/qot/get-corporate-actions-buybacks";
import { GetMarketState } from "@opend/core/qot/get-market-state";
import { GetResearchAnalystConsensus } from "@opend/core/qot/get-research-analyst-consensus";
import { GetWarrant } from "@opend/core/qot/get-warrant";
import { type FieldShape, fieldsOf, valuesOf } from "@opend/core/schema";
import { GetAccList } from "@opend/core/trd/get-acc-list";
import { describe, expect, it } from "vitest";
import { apple, Client, tencent } from "../../test/client.ts";
import { handlers } from "../handlers/table.ts";
import { Engine } from "../index.ts";
import { ManualClock } from "../manual-clock.ts";
import { markets } from "../market/markets.ts";
import { midnight } from "../market/zone.ts";
import { invented, inventedWithTrading, inventRequest } from "./index.ts";

type Values = Record<string, unknown>;

const notModelled = protocols.flatMap((each) =>
  each.kind === "request" && !handlers.has(each.id) ? [each] : [],
);
const named = notModelled.map((protocol) => [protocol.name, protocol] as const);
const client = (seed = 1): Client =>
  new Client(new Engine({ limits: false, seed, unmodelled: inventedWithTrading }));

/** All values of a message with their fields, including those of lists. */
function leaves(type: string, message: Values, of: Values[] = []): [FieldShape, unknown, Values][] {
  return fieldsOf(type).flatMap((field): [FieldShape, unknown, Values][] => {
    const value = message[field.name];
    const below = field.type;
    return (Array.isArray(value) ? value : [value]).flatMap(
      (item): [FieldShape, unknown, Values][] =>
        item === undefined
          ? []
          : typeof below === "object"
            ? leaves(below.message, item as Values, of)
            : [[field, item, message]],
    );
  });
}

describe.each(named)("%s, which is not modelled,", (_, protocol) => {
  it.each([1, 2, 3])("is answered by a valid message, with seed %i", (seed) => {
    const s2c = client(seed).get(protocol, inventRequest(protocol, { seed })) as Values;
    for (const [field, value] of leaves(protocol.s2c.name, s2c)) {
      if (typeof value === "number") expect(value, field.name).toSatisfy(Number.isFinite);
      if (/price$/i.test(field.name) && typeof value === "number")
        expect(value, field.name).toBeGreaterThan(0);
      if (field.enum === undefined) continue;
      const numbers = valuesOf(field.enum).map(({ number }) => number);
      expect(numbers, field.name).toContain(value);
    }
  });

  it("has the same bytes for the same seed and request, and usually others for another seed", () => {
    const body = encodeRequest(protocol, inventRequest(protocol));
    const bytes = client().askRaw(protocol.id, body);
    const later = new ManualClock();
    const other = new Client(
      new Engine({ limits: false, clock: later, unmodelled: inventedWithTrading }),
    );
    later.advance(3_600_000);
    expect(other.askRaw(protocol.id, body)).toEqual(bytes);
  });
});

/** The paging style of a protocol, by the field of its request. Every request with `begin` is modelled. */
const styles: Readonly<Record<string, CursorStyle<object, never, unknown>>> = {
  nextKey: nextKeyCursor,
  nextReqKey: nextReqKeyCursor,
  page: pageCursor,
  nextPage: nextPageCursor,
  offset: offsetCursor,
  pageFrom: pageFromCursor,
} as Readonly<Record<string, CursorStyle<object, never, unknown>>>;

const paged = notModelled.flatMap((protocol) => {
  const field = fieldsOf(protocol.c2s.name).find(({ name }) => Object.hasOwn(styles, name));
  return field ? [[protocol.name, field.name, protocol] as const] : [];
});

const rowsOf = (protocol: Protocol, s2c: Values): unknown[] => {
  const lists = fieldsOf(protocol.s2c.name).filter(
    ({ label, type }) => label === "repeated" && typeof type === "object",
  );
  return s2c[(lists[0] as FieldShape).name] as unknown[];
};

/** The rows of all pages, read like a client's paginator. */
function readAll(
  protocol: Protocol,
  cursorField: string,
  c2s: Values,
): { pages: number; rows: unknown[] } {
  const style = styles[cursorField] as CursorStyle<object, unknown, unknown>;
  const asking = client();
  const rows: unknown[] = [];
  let cursor: unknown;
  for (let pages = 1; pages < 100; pages++) {
    const s2c = asking.get(protocol, { ...c2s, ...style.request(cursor) }) as Values;
    const page = rowsOf(protocol, s2c);
    rows.push(...page);
    // 3431 names its next page `page`.
    cursor = style.next({ nextPage: s2c["page"], ...s2c }, cursor, page.length);
    if (cursor !== undefined) continue;
    if (typeof s2c["allCount"] === "number") expect(s2c["allCount"]).toBe(rows.length);
    return { pages, rows };
  }
  throw new Error("the pages do not end");
}

describe("a paged list", () => {
  it("exists for all paging styles", () => {
    expect(new Set(paged.map(([, field]) => field))).toEqual(new Set(Object.keys(styles)));
    expect(paged.length).toBeGreaterThan(40);
  });

  it.each(paged)("%s by %s ends, and has the same rows in smaller pages", (_, field, protocol) => {
    const c2s = inventRequest(protocol) as Values;
    const usual = readAll(protocol, field, c2s);
    expect(usual.pages).toBeGreaterThan(1);
    const size = ["num", "count", "pageCount", "maxAckKLNum"].find((name) =>
      fieldsOf(protocol.c2s.name).some((each) => each.name === name),
    ) as string;
    const small = readAll(protocol, field, { ...c2s, [size]: 3 });
    expect(small.pages).toBeGreaterThan(usual.pages);
    expect(small.rows).toEqual(usual.rows);
  });

  it("refuses a cursor that no reply contained", () => {
    const begin = { ...inventRequest(GetWarrant), begin: -1 };
    expect(client().ask(GetWarrant, begin)).toMatchObject({ retType: -1 });
  });
});

describe("an invented row", () => {
  const zones = { 1: markets.HK.zone, 11: markets.US.zone } as Readonly<
    Record<number, typeof markets.HK.zone>
  >;

  it.each([tencent, apple])("has the same day as text and in seconds (%o)", (security) => {
    const { flowItemList } = client().get(GetCapitalFlow, { security });
    const both = flowItemList.filter(
      ({ time, timestamp }) => time !== undefined && timestamp !== undefined,
    );
    expect(both.length).toBeGreaterThan(0);
    for (const { time = "", timestamp = 0 } of both) {
      const [day = "", hours] = time.split(" ");
      const seconds = midnight(day, zones[security.market] ?? markets.HK.zone);
      expect(new Date((timestamp - seconds) * 1000).toISOString().slice(11, 19)).toBe(hours);
    }
  });

  it("has seconds at midnight of its date", () => {
    const { hkBuyBackList } = client().get(GetCorporateActionsBuybacks, { security: tencent });
    const dated = hkBuyBackList.filter(({ publDate, publDateStr }) => publDate && publDateStr);
    expect(dated.length).toBeGreaterThan(0);
    for (const { publDate, publDateStr = "" } of dated)
      expect(Number(publDate)).toBe(midnight(publDateStr, markets.HK.zone));
  });

  it("has the securities of the request, in their order", () => {
    const securityList = [apple, tencent];
    const { marketInfoList } = client().get(GetMarketState, { securityList });
    expect(marketInfoList.map(({ security }) => security)).toEqual(securityList);
    expect(marketInfoList.map(({ name }) => name)).toEqual(["Apple", "TENCENT"]);
  });

  it("has ids above 2^53", () => {
    const { accList } = client().get(GetAccList, { userID: 0n });
    for (const { accID } of accList) expect(accID).toBeGreaterThan(BigInt(Number.MAX_SAFE_INTEGER));
  });

  it("sometimes lacks an optional field", () => {
    const seen = new Set<boolean>();
    for (let seed = 1; seed < 30; seed++)
      seen.add(
        client(seed).get(GetResearchAnalystConsensus, { security: apple }).highest === undefined,
      );
    expect(seen).toEqual(new Set([true, false]));
  });
});

describe("a protocol that is not modelled", () => {
  it("is refused when a required field is missing, or when it is requested too often", () => {
    const limited = new Client(new Engine({ clock: new ManualClock(), unmodelled: invented }));
    expect(limited.ask(GetWarrant, inventRequest(GetWarrant)).retType).toBe(0);
    const body = limited.askRaw(GetWarrant.id, new Uint8Array([0x0a, 0x00]));
    expect(decodeReply(GetWarrant, body).retType).toBe(-500);
    const retTypes = Array.from(
      { length: 100 },
      () => limited.ask(GetWarrant, inventRequest(GetWarrant)).retType,
    );
    expect(retTypes).toContain(-1);
  });
});

const trading = notModelled.filter(({ effect }) => effect === "trade");

describe("requests that trade", () => {
  it("are four", () => {
    expect(trading.map(({ name }) => name)).toEqual([
      "Trd_UnlockTrade",
      "Trd_PlaceOrder",
      "Trd_ModifyOrder",
      "Trd_PlaceComboOrder",
    ]);
  });

  it.each(trading.map((protocol) => [protocol.name, protocol] as const))(
    "%s is refused",
    (name, protocol) => {
      const engine = new Engine({ limits: false, unmodelled: invented });
      expect(new Client(engine).ask(protocol, inventRequest(protocol))).toMatchObject({
        retType: -1,
        retMsg: `${name} is not supported: the simulator does not trade`,
      });
    },
  );
});
