import { describe, expect, test } from "vitest";
import { instantOf, offsetMs } from "./offset.ts";
import { readWallClock } from "./wall-clock.ts";

const hours = (count: number): number => count * 3_600_000;
const clock = (text: string): number => readWallClock(text) as number;

describe("the offset of a zone", () => {
  test.each([
    ["Asia/Hong_Kong", "2026-07-01T00:00:00Z", 8],
    ["Asia/Hong_Kong", "1970-01-01T00:00:00Z", 8],
    ["Asia/Tokyo", "2026-01-01T00:00:00Z", 9],
    ["America/New_York", "2026-03-08T06:59:59.999Z", -5],
    ["America/New_York", "2026-03-08T07:00:00Z", -4],
    ["America/New_York", "2026-03-08T23:59:59Z", -4],
    ["America/New_York", "2026-11-01T05:59:59.999Z", -4],
    ["America/New_York", "2026-11-01T06:00:00Z", -5],
    ["America/Chicago", "2026-03-08T07:59:59Z", -6],
    ["America/Chicago", "2026-03-08T08:00:00Z", -5],
    ["America/Chicago", "2026-11-01T06:59:59.999Z", -5],
    ["America/Chicago", "2026-11-01T07:00:00Z", -6],
    ["Australia/Sydney", "2026-04-04T15:59:59Z", 11],
    ["Australia/Sydney", "2026-04-04T16:00:00Z", 10],
    ["America/New_York", "1962-01-02T05:00:00Z", -5],
  ])("%s at %s is %d h", (zone, instant, expected) => {
    for (const _ of ["asked", "remembered"])
      expect(offsetMs(zone, Date.parse(instant))).toBe(hours(expected));
  });
});

describe("the instant of a wall clock", () => {
  test.each([
    ["the last minute before summer time", "2026-03-08 01:59:00", "2026-03-08T06:59:00.000Z"],
    ["the first minute of summer time", "2026-03-08 03:00:00", "2026-03-08T07:00:00.000Z"],
    ["an hour that is skipped", "2026-03-08 02:30:00", "2026-03-08T07:30:00.000Z"],
    ["the opening on the Monday after", "2026-03-09 09:30:00", "2026-03-09T13:30:00.000Z"],
    ["the opening on the Friday before", "2026-03-06 09:30:00", "2026-03-06T14:30:00.000Z"],
    ["the first of two 01:30", "2026-11-01 01:30:00", "2026-11-01T05:30:00.000Z"],
    ["the first minute of winter time", "2026-11-01 02:00:00", "2026-11-01T07:00:00.000Z"],
    ["midnight before the change", "2026-11-01 00:00:00", "2026-11-01T04:00:00.000Z"],
    ["midnight after the change", "2026-11-02 00:00:00", "2026-11-02T05:00:00.000Z"],
    ["the evening of the night session", "2026-11-01 20:00:00", "2026-11-02T01:00:00.000Z"],
  ])("of New York: %s", (_, text, expected) => {
    expect(new Date(instantOf("America/New_York", clock(text))).toISOString()).toBe(expected);
  });

  test("round trips for every half hour of a year", () => {
    const changes: string[] = [];
    for (let at = Date.parse("2026-01-01T00:00:00Z"); at < Date.parse("2027-01-01T00:00:00Z"); ) {
      const back = instantOf("America/New_York", at + offsetMs("America/New_York", at));
      if (back !== at) changes.push(new Date(at).toISOString());
      at += hours(0.5);
    }
    // The hour that comes twice is read as the first one.
    expect(changes).toEqual(["2026-11-01T06:00:00.000Z", "2026-11-01T06:30:00.000Z"]);
  });
});
