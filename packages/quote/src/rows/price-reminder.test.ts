import { PriceReminderMarketStatus, PriceReminderType } from "@opend/core/qot/common";
import { expect, test } from "vitest";
import { priceReminder } from "../gen/rows/price-reminder.ts";

const message = {
  security: { market: 11, code: "AAPL" },
  price: 201,
  changeRate: 1.5,
  marketStatus: 2,
  content: "AAPL is above 200",
  note: "sell?",
  key: 2n ** 60n,
  type: 1,
  setValue: 200,
  curValue: 201,
};

test("has the condition and the value that was reached", () => {
  expect(priceReminder(message)).toEqual({
    type: "priceReminder",
    code: "US.AAPL",
    market: "US",
    name: undefined,
    price: 201,
    changePercent: 1.5,
    session: "preMarket",
    content: "AAPL is above 200",
    note: "sell?",
    id: 2n ** 60n,
    condition: "priceUp",
    setValue: 200,
    currentValue: 201,
  });
});

test("every condition and session of the schema has a name", () => {
  for (const type of Object.values(PriceReminderType))
    expect(priceReminder({ ...message, type }).condition).not.toContain("unknown(");
  for (const marketStatus of Object.values(PriceReminderMarketStatus))
    expect(priceReminder({ ...message, marketStatus }).session).not.toContain("unknown(");
});
