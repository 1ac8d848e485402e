import { GetSecuritySnapshot } from "@opend/core/qot/get-security-snapshot";
import { expect, it } from "vitest";
import { apple, Client, tencent } from "../../test/client.ts";
import { Engine } from "../index.ts";

const newClient = (): Client => new Client(new Engine());

it("has consistent price, lot and shares of a stock", () => {
  const { snapshotList } = newClient().get(GetSecuritySnapshot, { securityList: [tencent, apple] });
  const [{ basic, equityExData } = { basic: undefined }, second] = snapshotList;
  expect(basic?.security).toEqual(tencent);
  expect(basic?.lastClosePrice).toBe(477.4);
  expect(basic?.updateTime).toBe("2026-05-08 10:00:00");
  expect(basic?.lowPrice).toBeLessThanOrEqual(basic?.curPrice ?? 0);
  expect(basic?.highPrice).toBeGreaterThanOrEqual(basic?.curPrice ?? 0);
  expect(equityExData?.issuedMarketVal).toBeCloseTo(9.2e9 * (basic?.curPrice ?? 0), 0);
  expect(second?.basic.updateTime).toBe("2026-05-07 22:00:00");
});

it("distinguishes an index from a stock", () => {
  const [index] = newClient().get(GetSecuritySnapshot, {
    securityList: [{ market: 1, code: "800000" }],
  }).snapshotList;
  expect(index?.equityExData).toBeUndefined();
  expect(index?.indexExData?.raiseCount).toBeGreaterThan(0);
});

it("refuses the whole batch for one unknown code, and for more than 400 codes", () => {
  const client = newClient();
  const unknown = client.ask(GetSecuritySnapshot, {
    securityList: [tencent, { market: 11, code: "NOPE" }],
  });
  expect(unknown).toMatchObject({ retType: -1, retMsg: expect.stringContaining("US.NOPE") });
  const many = client.ask(GetSecuritySnapshot, {
    securityList: Array.from({ length: 401 }, () => tencent),
  });
  expect(many).toMatchObject({ retType: -1, retMsg: expect.stringContaining("401") });
  expect(
    client.get(GetSecuritySnapshot, { securityList: Array.from({ length: 400 }, () => tencent) })
      .snapshotList,
  ).toHaveLength(400);
});
