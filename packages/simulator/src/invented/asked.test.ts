import type { Protocol } from "@opend/core";
import { protocols } from "@opend/core/protocols";
import { QotMarket } from "@opend/core/qot/common";
import { GetIndustrialPlateStock } from "@opend/core/qot/get-industrial-plate-stock";
import { GetIpoList } from "@opend/core/qot/get-ipo-list";
import { GetShortSellingRank } from "@opend/core/qot/get-short-selling-rank";
import { GetUSPreMarketRank } from "@opend/core/qot/get-us-pre-market-rank";
import { OptionMarket } from "@opend/core/qot/option-common";
import { type FieldShape, fieldsOf } from "@opend/core/schema";
import { describe, expect, it } from "vitest";
import { Client } from "../../test/client.ts";
import { handlers } from "../handlers/table.ts";
import { Engine } from "../index.ts";
import { Catalog, type SecurityRef } from "../market/catalog.ts";
import { securityTypes } from "../market/snapshot.ts";
import { invented, inventRequest } from "./index.ts";

type Values = Record<string, unknown>;

const client = new Client(new Engine({ limits: false, unmodelled: invented }));
const catalog = new Catalog(1);

const requests = protocols.flatMap((each) =>
  // Requests that trade are refused.
  each.kind === "request" && each.effect !== "trade" && !handlers.has(each.id) ? [each] : [],
);
const { QotMarket_HK_Security: hk, QotMarket_US_Security: us } = QotMarket;
const { QotMarket_CNSH_Security: sh, QotMarket_CNSZ_Security: sz } = QotMarket;

/** Every message of these types inside a message, with the message's own fields. */
function messagesIn(type: string, message: Values): [type: string, message: Values][] {
  return [
    [type, message],
    ...fieldsOf(type).flatMap(({ name, type: below }): [string, Values][] =>
      typeof below === "object"
        ? [message[name] ?? []].flat().flatMap((item) => messagesIn(below.message, item as Values))
        : [],
    ),
  ];
}

const securitiesIn = (protocol: Protocol, s2c: Values): SecurityRef[] =>
  messagesIn(protocol.s2c.name, s2c).flatMap(([type, message]) =>
    type === "Qot_Common.Security" ? [message as unknown as SecurityRef] : [],
  );

const withField = (isIt: (field: FieldShape) => boolean) =>
  requests.flatMap((protocol) => {
    const field = fieldsOf(protocol.c2s.name).find(isIt);
    return field ? [[protocol.name, protocol, field] as const] : [];
  });

const hasOwnSecurity = ({ c2s }: Protocol): boolean =>
  fieldsOf(c2s.name).some(
    ({ type, label }) =>
      typeof type === "object" && type.message === "Qot_Common.Security" && label === "required",
  );

const byMarket = withField((field) => field.enum === "Qot_Common.QotMarket").filter(
  ([, protocol]) => !hasOwnSecurity(protocol),
);

/** The request with this market and without optional securities. */
function requestFor(protocol: Protocol, field: FieldShape, market: number): Values {
  const securities = fieldsOf(protocol.c2s.name).filter(
    ({ type }) => typeof type === "object" && type.message === "Qot_Common.Security",
  );
  return {
    ...(inventRequest(protocol) as Values),
    ...Object.fromEntries(
      securities.map(({ name, label }) => [name, label === "repeated" ? [] : undefined]),
    ),
    [field.name]: field.label === "repeated" ? [market] : market,
  };
}

describe.each(byMarket)("%s", (_, protocol, field) => {
  it.each([hk, us, sh, sz])("answers with securities of market %i only", (market) => {
    const s2c = client.get(protocol, requestFor(protocol, field, market)) as Values;
    for (const security of securitiesIn(protocol, s2c)) expect(security.market).toBe(market);
    for (const [type, message] of messagesIn(protocol.s2c.name, s2c))
      for (const each of fieldsOf(type))
        if (each.enum === "Qot_Common.QotMarket" && message[each.name] !== undefined)
          expect([message[each.name]].flat(), each.name).toEqual(
            [message[each.name]].flat().map(() => market),
          );
  });

  it("refuses a market without securities", () => {
    const { retType, retMsg } = client.ask(
      protocol,
      requestFor(protocol, field, QotMarket.QotMarket_SG_Security),
    );
    expect([retType, retMsg]).toEqual([-1, expect.stringContaining("unsupported market 31")]);
  });
});

it("checks many protocols by their market", () => {
  expect(byMarket.length).toBeGreaterThan(15);
});

const byOptionMarket = withField((field) => field.enum === "Qot_OptionCommon.OptionMarket");

it.each(byOptionMarket)(
  "%s answers with securities of its option market only",
  (_, protocol, field) => {
    for (const [asked, market] of [
      [OptionMarket.OptionMarket_HK_Index, hk],
      [OptionMarket.OptionMarket_US_Security, us],
    ]) {
      const c2s = { ...(inventRequest(protocol) as Values), [field.name]: asked };
      const found = securitiesIn(protocol, client.get(protocol, c2s) as Values);
      expect(new Set(found.map((security) => security.market))).toEqual(
        new Set(found.map(() => market)),
      );
    }
  },
);

it("answers a request for several markets with securities of both", () => {
  const c2s = { ...inventRequest(GetIndustrialPlateStock), marketList: [hk, us], count: 30 };
  const { stockList } = client.get(GetIndustrialPlateStock, c2s);
  expect(new Set(stockList.flatMap(({ security }) => security?.market ?? []))).toEqual(
    new Set([hk, us]),
  );
});

it("answers a ranking of US sessions with US securities", () => {
  const { dataList } = client.get(GetUSPreMarketRank, {});
  for (const { security } of dataList) expect(security.market).toBe(us);
});

const bySecurity = withField(
  ({ type }) => typeof type === "object" && type.message === "Qot_Common.Security",
);

it.each(bySecurity)("%s refuses an unknown code", (_, protocol, { name, label }) => {
  const unknown = { market: hk, code: "99999" };
  const c2s = {
    ...(inventRequest(protocol) as Values),
    [name]: label === "repeated" ? [unknown] : unknown,
  };
  const { retType, retMsg } = client.ask(protocol, c2s);
  expect([retType, retMsg]).toEqual([-1, expect.stringContaining("HK.99999")]);
});

it("answers a ranking of plates with their members", () => {
  const plateList = ["LIST9003", "LIST9004"].map((code) => ({ market: hk, code }));
  const { dataList } = client.get(GetShortSellingRank, { market: hk, plateList });
  expect(new Set(dataList.map(({ security }) => security.code))).toEqual(
    new Set(["07003", "07004", "07010", "07022", "07023"]),
  );
  const elsewhere = client.ask(GetShortSellingRank, { market: us, plateList });
  expect(elsewhere.retMsg).toContain("no security");
});

it.each(requests.map((protocol) => [protocol.name, protocol] as const))(
  "%s agrees with the market on the type, lot and name of each security",
  (_, protocol) => {
    const s2c = client.get(protocol, inventRequest(protocol)) as Values;
    for (const [type, message] of messagesIn(protocol.s2c.name, s2c)) {
      const ref = message["security"] as SecurityRef | undefined;
      const known = ref && catalog.known(ref);
      if (!known) continue;
      for (const field of fieldsOf(type)) {
        const value = message[field.name];
        if (value === undefined) continue;
        if (field.enum === "Qot_Common.SecurityType") expect(value).toBe(securityTypes[known.kind]);
        if (field.name === "lotSize") expect(Number(value)).toBe(known.lotSize);
        if (field.name === "name") expect(value).toBe(known.name);
      }
    }
  },
);

it("knows the securities of an IPO list", () => {
  const { ipoList } = client.get(GetIpoList, { market: us });
  expect(ipoList.length).toBeGreaterThan(0);
  for (const { basic } of ipoList) {
    const known = catalog.known(basic.security);
    expect(known?.name).toBe(basic.name);
    expect(known?.kind).toMatch(/stock|fund/);
  }
});
