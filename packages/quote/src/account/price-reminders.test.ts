import { eventsOf } from "@opend/core";
import { UpdatePriceReminder } from "@opend/core/serve/qot/update-price-reminder";
import { startSimulator } from "@opend/simulator/node";
import { connect } from "@opend/transport-node";
import { expect, test } from "vitest";
import { simulatedWith } from "../../test/simulated.ts";
import { priceReminders } from "./price-reminders.ts";

test("price reminders arrive when they are triggered, before and after a reconnect", async () => {
  await using simulator = await startSimulator({ port: 0 });
  await using opend = await connect({ port: simulator.port, reconnect: () => 10 });
  const reminders = priceReminders(opend);
  const remind = (code: string, type: number): void =>
    simulator.engine.push(UpdatePriceReminder, {
      security: { market: 11, code },
      name: "Apple",
      price: 280.5,
      changeRate: 2.24,
      marketStatus: 3,
      content: "AAPL has reached 280",
      note: "sell half",
      key: 9_007_199_254_740_993n,
      type,
      setValue: 280,
      curValue: 280.5,
    });
  remind("AAPL", 1);
  expect((await reminders.next()).value).toEqual({
    type: "priceReminder",
    code: "US.AAPL",
    market: "US",
    name: "Apple",
    price: 280.5,
    changePercent: 2.24,
    session: "afterHours",
    content: "AAPL has reached 280",
    note: "sell half",
    id: 9_007_199_254_740_993n,
    condition: "priceUp",
    setValue: 280,
    currentValue: 280.5,
  });

  const back = eventsOf(opend);
  simulator.disconnectAll();
  for await (const { type } of back) if (type === "ready") break;
  remind("TSLA", 77);
  for await (const { code, condition } of reminders) {
    expect([code, condition]).toEqual(["US.TSLA", "unknown(77)"]);
    break;
  }
  expect(await reminders.next()).toEqual({ done: true, value: undefined });
});

test("no reminder is dropped, however many wait", async () => {
  const { opend, engine } = await simulatedWith();
  const reminders = priceReminders(opend);
  for (let count = 0; count < 3000; count++)
    engine.push(UpdatePriceReminder, {
      security: { market: 11, code: "AAPL" },
      price: count,
      changeRate: 0,
      marketStatus: 1,
      content: "",
      note: "",
    });
  const prices: number[] = [];
  for await (const { price } of reminders) if (prices.push(price) === 3000) break;
  expect(prices).toEqual(Array.from({ length: 3000 }, (_, index) => index));
  expect(reminders.dropped).toBe(0);
  await opend.close();
});
