import { describe, expect, test } from "vitest";
import { instant, marketTime, marketTimeIfTold } from "./market-time.ts";
import { zonesOf } from "./zones.ts";

const hk = zonesOf("HK", "00700");
const us = zonesOf("US", "AAPL");
const usFuture = zonesOf("US", "ESmain");
const crypto = zonesOf("unknown(91)", "BTC");
const seconds = (text: string): number => Date.parse(text) / 1000;
const badMessage = expect.objectContaining({ code: "bad-message" });

describe("a moment with text and timestamp", () => {
  test.each([
    ["Hong Kong's closing", hk, "2026-04-30 15:59:00", "2026-04-30T07:59:00Z", "Asia/Hong_Kong"],
    ["a half day's closing", hk, "2026-12-24 12:08:00", "2026-12-24T04:08:00Z", "Asia/Hong_Kong"],
    ["past midnight", hk, "2026-05-01 00:45:00", "2026-04-30T16:45:00Z", "Asia/Hong_Kong"],
    ["a winter opening", us, "2026-03-06 09:30:00", "2026-03-06T14:30:00Z", "America/New_York"],
    ["a summer opening", us, "2026-03-09 09:30:00", "2026-03-09T13:30:00Z", "America/New_York"],
    ["a half day", us, "2026-11-27 13:00:00", "2026-11-27T18:00:00Z", "America/New_York"],
    ["the night", us, "2026-10-30 00:10:00", "2026-10-30T04:10:00Z", "America/New_York"],
    ["summer's second", us, "2026-11-01 01:30:00", "2026-11-01T05:30:00Z", "America/New_York"],
    ["winter's first", us, "2026-11-01 01:30:00", "2026-11-01T06:30:00Z", "America/New_York"],
    ["a future", usFuture, "2026-05-07 21:00:00", "2026-05-08T02:00:00Z", "America/Chicago"],
    [
      "a New York future",
      usFuture,
      "2026-05-07 22:00:00",
      "2026-05-08T02:00:00Z",
      "America/New_York",
    ],
    [
      "summer's last opening",
      us,
      "2026-10-30 09:30:00",
      "2026-10-30T13:30:00Z",
      "America/New_York",
    ],
    [
      "winter's first opening",
      us,
      "2026-11-02 09:30:00",
      "2026-11-02T14:30:00Z",
      "America/New_York",
    ],
    [
      "a closing before Christmas",
      us,
      "2026-12-24 13:00:00",
      "2026-12-24T18:00:00Z",
      "America/New_York",
    ],
    // An overnight session continues after midnight, with the date of the new day.
    [
      "a future's last in winter",
      usFuture,
      "2026-03-06 16:00:00",
      "2026-03-06T22:00:00Z",
      "America/Chicago",
    ],
    [
      "a future's first in summer",
      usFuture,
      "2026-03-08 17:00:00",
      "2026-03-08T22:00:00Z",
      "America/Chicago",
    ],
    [
      "the same session after midnight",
      usFuture,
      "2026-03-09 00:30:00",
      "2026-03-09T05:30:00Z",
      "America/Chicago",
    ],
    [
      "a future's last in summer",
      usFuture,
      "2026-10-30 16:00:00",
      "2026-10-30T21:00:00Z",
      "America/Chicago",
    ],
    [
      "a future's first in winter",
      usFuture,
      "2026-11-01 17:00:00",
      "2026-11-01T23:00:00Z",
      "America/Chicago",
    ],
    [
      "the same session after midnight",
      usFuture,
      "2026-11-02 00:30:00",
      "2026-11-02T06:30:00Z",
      "America/Chicago",
    ],
    // In autumn, New York returns to winter time an hour before Chicago.
    [
      "the hour that comes twice, of a future",
      usFuture,
      "2026-11-01 01:30:00",
      "2026-11-01T06:30:00Z",
      "America/Chicago",
    ],
    [
      "the hour that comes twice, of a stock",
      us,
      "2026-11-01 01:30:00",
      "2026-11-01T06:30:00Z",
      "America/New_York",
    ],
    [
      "the hour that is skipped in New York, in Chicago",
      usFuture,
      "2026-03-08 01:30:00",
      "2026-03-08T07:30:00Z",
      "America/Chicago",
    ],
    [
      "midnight itself",
      usFuture,
      "2026-11-02 00:00:00",
      "2026-11-02T05:00:00Z",
      "America/New_York",
    ],
    [
      "Hong Kong's night session",
      hk,
      "2026-12-25 02:59:59",
      "2026-12-24T18:59:59Z",
      "Asia/Hong_Kong",
    ],
    [
      "Hong Kong's New Year's Eve",
      hk,
      "2026-12-31 12:00:00",
      "2026-12-31T04:00:00Z",
      "Asia/Hong_Kong",
    ],
  ])("%s", (_, zones, time, at, timeZone) => {
    expect(marketTime({ time, timestamp: seconds(at) }, zones, "X")).toEqual({
      timestamp: Date.parse(at),
      time,
      timeZone,
    });
  });

  test("has the milliseconds of the timestamp, even if the text is rounded", () => {
    const told = { time: "2026-04-30 15:59:00", timestamp: seconds("2026-04-30T19:59:00.123Z") };
    expect(marketTime(told, us, "X")).toEqual({
      timestamp: Date.parse("2026-04-30T19:59:00.123Z"),
      time: "2026-04-30 15:59:00.123",
      timeZone: "America/New_York",
    });
  });

  test("names no zone that contradicts the text", () => {
    const told = { time: "2026-04-30 15:59:00", timestamp: seconds("2026-04-30T15:59:00Z") };
    expect(marketTime(told, us, "X")).toEqual({
      timestamp: Date.parse("2026-04-30T15:59:00Z"),
      time: "2026-04-30 15:59:00",
      timeZone: undefined,
    });
  });

  test("names no zone for a market without one", () => {
    const told = { time: "2026-04-30 15:59:00.000", timestamp: seconds("2026-04-30T07:59:00Z") };
    expect(marketTime(told, crypto, "X")).toMatchObject({
      time: "2026-04-30 15:59:00",
      timeZone: undefined,
    });
  });
});

describe("a moment with only one of both", () => {
  test.each([undefined, 0])("text only, with the timestamp %s", (timestamp) => {
    expect(marketTime({ time: "2026-03-09 09:30:00", timestamp }, us, "X")).toEqual({
      timestamp: Date.parse("2026-03-09T13:30:00Z"),
      time: "2026-03-09 09:30:00",
      timeZone: "America/New_York",
    });
  });

  test("timestamp only", () => {
    const told = { time: "", timestamp: seconds("2026-03-09T13:30:00Z") };
    expect(marketTime(told, us, "X").time).toBe("2026-03-09 09:30:00");
  });

  test.each([
    ["a US future", usFuture],
    ["crypto", crypto],
  ])("text only, in an unknown zone, is an error: %s", (_, zones) => {
    expect(() => marketTime({ time: "2026-03-09 09:30:00" }, zones, "X")).toThrow(badMessage);
  });

  test("neither is undefined, or an error if the row needs a time", () => {
    expect(marketTimeIfTold({ time: "", timestamp: 0 }, hk, "X")).toBeUndefined();
    expect(() => marketTime({ time: "" }, hk, "X")).toThrow(badMessage);
  });
});

test.each(["15:59:00", "2026-02-30 10:00:00", "n/a"])("the text %j is an error", (time) => {
  expect(() => marketTime({ time, timestamp: 1_777_500_000 }, hk, "X")).toThrow(
    expect.objectContaining({ code: "bad-message", type: "X", field: "time" }),
  );
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, 1e14])("the timestamp %d is an error", (at) => {
  expect(() => instant(at, "X", "recvTime")).toThrow(
    expect.objectContaining({ code: "bad-message", field: "recvTime" }),
  );
});

test.each(["ESmain", "NQ2606", "6Emain", "CLcurrent", "GCnext", "MNQ2512"])(
  "US.%s is treated as a future",
  (symbol) => expect(zonesOf("US", symbol).own).toBeUndefined(),
);

test.each(["AAPL", "BRK.B", ".DJI", "AAPL210115C185000", "A"])(
  "US.%s is not treated as a future",
  (symbol) => expect(zonesOf("US", symbol).own).toBe("America/New_York"),
);
