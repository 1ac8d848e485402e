import { expect, test } from "vitest";
import { minutes } from "./minute.ts";

test("is a minute of the day, with only a time if it has no data", () => {
  const timestamp = Date.parse("2026-05-08T01:31:00Z") / 1000;
  const rows = minutes({
    security: { market: 1, code: "00700" },
    rtList: [
      {
        time: "2026-05-08 09:31:00",
        timestamp,
        minute: 571,
        isBlank: false,
        price: 468.2,
        lastClosePrice: 467.8,
        avgPrice: 468,
        volume: 100n,
        turnover: 46_820,
      },
      { time: "2026-05-08 09:32:00", timestamp: timestamp + 60, minute: 572, isBlank: true },
    ],
  });
  expect(rows[0]).toEqual({
    type: "minute",
    code: "HK.00700",
    market: "HK",
    name: undefined,
    timestamp: timestamp * 1000,
    time: "2026-05-08 09:31:00",
    timeZone: "Asia/Hong_Kong",
    minute: 571,
    isBlank: false,
    price: 468.2,
    lastClose: 467.8,
    averagePrice: 468,
    volume: 100,
    turnover: 46_820,
  });
  expect(rows[1]).toMatchObject({
    minute: 572,
    isBlank: true,
    price: undefined,
    volume: undefined,
  });
});
