import { expect, test } from "vitest";
import type { Tick } from "../../gen/rows/tick.ts";
import { TickOrder } from "./tick-order.ts";

const tick = (sequence: number, source: Tick["source"] = "live"): Tick =>
  ({
    type: "tick",
    code: "HK.00700",
    sequence: BigInt(sequence),
    timestamp: sequence * 1000,
    source,
  }) as Tick;

const sequencesOf = (rows: readonly object[]): number[] =>
  rows.map((row) => Number((row as Tick).sequence));

test("a duplicate trade is skipped, and a trade with a lower sequence is reported, but not the next one", () => {
  const order = new TickOrder();
  expect(order.admit(tick(5))).toBe("new");
  expect(order.admit(tick(5))).toBe("duplicate");
  expect(order.admit(tick(3))).toEqual({
    type: "backwards",
    code: "HK.00700",
    sequence: 3n,
    after: 5n,
  });
  expect(order.admit(tick(4))).toBe("new");
  expect(order.admit(tick(2, "cached"))).toBe("duplicate");
});

test("as many trades are remembered as one reply contains", () => {
  const order = new TickOrder();
  for (let sequence = 1; sequence <= 5000; sequence += 1) order.admit(tick(sequence));
  expect(order.admit(tick(4001))).toBe("duplicate");
});

test("missed trades are merged without duplicates, and pushed ones are preferred", () => {
  const order = new TickOrder();
  for (const sequence of [1, 2, 3]) order.admit(tick(sequence));
  const rows = [2, 3, 4, 5, 6].map((sequence) => tick(sequence, undefined));
  const held = [tick(5, "missed"), tick(7)];
  const joined = order.join({ rows, isAll: false }, held, 0);
  expect(joined.isWhole).toBe(true);
  expect(sequencesOf(joined.rows)).toEqual([4, 5, 6, 7]);
  expect(joined.rows[1]).toBe(held[0]);
});

test("a reply that does not reach back far enough is incomplete, and older pushed trades come first", () => {
  const order = new TickOrder();
  order.admit(tick(1));
  const rows = [tick(6), tick(7)];
  const joined = order.join({ rows, isAll: false }, [tick(4), tick(8)], 0);
  expect(joined.isWhole).toBe(false);
  expect(sequencesOf(joined.rows)).toEqual([4, 6, 7, 8]);
});

test("a listed trade that does not arrive before the next list is missing, and reported once", () => {
  const order = new TickOrder();
  const missing = (listed: readonly number[], isFilled = false): unknown =>
    order
      .missing(
        listed.map((each) => tick(each)),
        isFilled,
      )
      .map(({ rows, after, before }) =>
        [after, rows, before].map((each) =>
          sequencesOf([each].flat().filter((one) => one !== undefined)),
        ),
      );
  for (const each of [3, 6, 9]) order.admit(tick(each));
  expect(missing([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])).toEqual([]);
  // Late, but not missing.
  expect(order.admit(tick(5))).toMatchObject({ type: "backwards" });
  order.admit(tick(10));
  expect(missing([3, 4, 5, 6, 7, 8, 9, 10, 11])).toEqual([
    [[3], [4], [6]],
    [[6], [7, 8], [9]],
  ]);
  expect(missing([6, 7, 8, 9, 10, 11], true)).toEqual([[[10], [11], []]]);
  expect(missing([6, 7, 8, 9, 10, 11], true)).toEqual([]);
  expect(order.admit(tick(11))).toBe("duplicate");
  // A trade that was reported but not filled is delivered if it arrives after all.
  expect(order.admit(tick(7))).toMatchObject({ type: "backwards" });
});

test("a list without any delivered trade reports nothing", () => {
  const order = new TickOrder();
  order.admit(tick(1));
  for (const listed of [
    [2, 3],
    [2, 3],
  ])
    expect(
      order.missing(
        listed.map((each) => tick(each)),
        false,
      ),
    ).toEqual([]);
});
