import { PriceReminderFreq as Freq, PriceReminderType as Type } from "@opend/core/qot/common";
import { GetBasicQot } from "@opend/core/qot/get-basic-qot";
import { GetPriceReminder } from "@opend/core/qot/get-price-reminder";
import { SetPriceReminderOp as Op, SetPriceReminder } from "@opend/core/qot/set-price-reminder";
import { Sub } from "@opend/core/qot/sub";
import { UpdatePriceReminder } from "@opend/core/qot/update-price-reminder";
import { expect, it } from "vitest";
import { apple, Client, tencent } from "../../test/client.ts";
import { Engine } from "../index.ts";
import { ManualClock } from "../manual-clock.ts";

function begun() {
  const clock = new ManualClock();
  const engine = new Engine({ clock, limits: false, pushIntervalMs: 5000 });
  const [client, other] = [new Client(engine), new Client(engine)];
  client.get(Sub, { securityList: [tencent], subTypeList: [1], isSubOrUnSub: true });
  const quote = () => {
    const [shown] = client.get(GetBasicQot, { securityList: [tencent] }).basicQotList;
    if (!shown) throw new Error("no quote");
    return shown;
  };
  return { clock, engine, client, other, quote };
}

const add = {
  security: tencent,
  op: Op.SetPriceReminderOp_Add,
  freq: Freq.PriceReminderFreq_Always,
  note: "look",
};
const up = { ...add, type: Type.PriceReminderType_PriceUp };

it("are shared by all connections, and can be changed, disabled and deleted", () => {
  const { client, other } = begun();
  const { key } = client.get(SetPriceReminder, { ...up, value: 999, reminderSessionList: [1] });
  client.get(SetPriceReminder, { ...up, security: apple, value: 999 });
  const shown = () => other.get(GetPriceReminder, { security: tencent }).priceReminderList;
  const item = { key, type: 1, value: 999, note: "look", freq: 1, isEnable: true };
  expect(shown()).toMatchObject([
    { security: tencent, itemList: [{ ...item, reminderSessionList: [1] }] },
  ]);
  expect(key).toBeGreaterThan(BigInt(Number.MAX_SAFE_INTEGER));
  const of = (op: number) => ({ security: tencent, op, key });
  other.get(SetPriceReminder, of(Op.SetPriceReminderOp_Disable));
  expect(shown()[0]?.itemList[0]?.isEnable).toBe(false);
  other.get(SetPriceReminder, of(Op.SetPriceReminderOp_Enable));
  client.get(SetPriceReminder, { ...up, op: Op.SetPriceReminderOp_Modify, key, value: 888 });
  expect(shown()[0]?.itemList).toMatchObject([{ ...item, value: 888 }]);
  expect(other.get(GetPriceReminder, { market: 11 }).priceReminderList).toMatchObject([
    { security: apple },
  ]);
  other.get(SetPriceReminder, of(Op.SetPriceReminderOp_Del));
  expect(shown()).toEqual([]);
  expect(other.ask(SetPriceReminder, of(Op.SetPriceReminderOp_Del)).retMsg).toContain(String(key));
  client.get(SetPriceReminder, { security: apple, op: Op.SetPriceReminderOp_DelAll });
  expect(other.get(GetPriceReminder, { market: 11 }).priceReminderList).toEqual([]);
});

it("are pushed to all connections each time when the quote reaches the value", () => {
  const { clock, client, other, quote } = begun();
  const value = quote().curPrice + 0.4;
  const { key } = client.get(SetPriceReminder, { ...up, value });
  let wasUp = false;
  let rises = 0;
  for (let tick = 0; tick < 600; tick++) {
    clock.advance(5000);
    const { curPrice } = quote();
    const isUp = curPrice >= value;
    if (isUp && !wasUp) {
      rises++;
      expect(client.pushed(UpdatePriceReminder).at(-1)).toMatchObject({
        ...{ security: tencent, price: curPrice, curValue: curPrice, setValue: value, key },
        ...{ type: 1, note: "look", marketStatus: 1 },
      });
    }
    wasUp = isUp;
    expect(client.pushed(UpdatePriceReminder)).toHaveLength(rises);
  }
  expect(rises).toBeGreaterThan(1);
  expect(other.pushed(UpdatePriceReminder)).toHaveLength(rises);
});

it.each([
  [Freq.PriceReminderFreq_OnlyOnce, false],
  [Freq.PriceReminderFreq_OnceADay, true],
])("are pushed once with frequency %d, and enabled afterwards: %s", (freq, isEnable) => {
  const { clock, client, quote } = begun();
  client.get(SetPriceReminder, { ...up, freq, value: quote().curPrice + 0.4 });
  for (let tick = 0; tick < 600; tick++) clock.advance(5000);
  expect(client.pushed(UpdatePriceReminder)).toHaveLength(1);
  const { priceReminderList } = client.get(GetPriceReminder, { market: 1 });
  expect(priceReminderList[0]?.itemList[0]?.isEnable).toBe(isEnable);
});

it("check the volume too, but nothing while the market is closed or they are disabled", () => {
  const { clock, engine, client, quote } = begun();
  const type = Type.PriceReminderType_VolumeUp;
  const value = Number(quote().volume) + 1;
  const { key } = client.get(SetPriceReminder, { ...add, type, value });
  engine.setMarkets("closed", ["HK"]);
  clock.advance(60_000);
  expect(client.pushed(UpdatePriceReminder)).toEqual([]);
  engine.setMarkets("by-clock", ["HK"]);
  clock.advance(5000);
  expect(client.pushed(UpdatePriceReminder)).toMatchObject([
    { type, setValue: value, curValue: Number(quote().volume) },
  ]);
  client.get(SetPriceReminder, { security: tencent, op: Op.SetPriceReminderOp_Disable, key });
  expect(clock.timerCount).toBe(0);
});

it("are limited to ten per security and type, with short notes and known values", () => {
  const { client } = begun();
  const text = (c2s: object) => client.ask(SetPriceReminder, { ...up, value: 1, ...c2s }).retMsg;
  for (let count = 0; count < 10; count++) expect(text({})).toBeUndefined();
  expect(text({})).toContain("at most 10");
  expect(text({ type: 2 })).toBeUndefined();
  expect(text({ note: "eleven chars" })).toContain("at most 10");
  expect(text({ type: 99 })).toContain("type");
  expect(text({ freq: undefined })).toContain("freq");
  expect(text({ op: 9 })).toContain("op 9");
  expect(text({ op: Op.SetPriceReminderOp_Del })).toContain("key");
  expect(client.ask(GetPriceReminder, {}).retMsg).toContain("is required");
});
