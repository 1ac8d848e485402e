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

test("a trade comes once; one with a lower sequence is told, and what follows it is not", () => {
  const order = new TickOrder();
  expect(order.admit(tick(5))).toBe("new");
  expect(order.admit(tick(5))).toBe("twice");
  expect(order.admit(tick(3))).toEqual({
    type: "backwards",
    code: "HK.00700",
    sequence: 3n,
    after: 5n,
  });
  expect(order.admit(tick(4))).toBe("new");
  expect(order.admit(tick(2, "cached"))).toBe("twice");
});

test("as many trades as one answer brings are remembered", () => {
  const order = new TickOrder();
  for (let sequence = 1; sequence <= 5000; sequence += 1) order.admit(tick(sequence));
  expect(order.admit(tick(4001))).toBe("twice");
});

test("what was missed is put between, once, as it was pushed where it was", () => {
  const order = new TickOrder();
  for (const sequence of [1, 2, 3]) order.admit(tick(sequence));
  const rows = [2, 3, 4, 5, 6].map((sequence) => tick(sequence, undefined));
  const held = [tick(5, "missed"), tick(7)];
  const joined = order.join({ rows, isAll: false }, held, 0);
  expect(joined.isWhole).toBe(true);
  expect(sequencesOf(joined.rows)).toEqual([4, 5, 6, 7]);
  expect(joined.rows[1]).toBe(held[0]);
});

test("an answer that does not reach back says so, and what was pushed before it comes first", () => {
  const order = new TickOrder();
  order.admit(tick(1));
  const rows = [tick(6), tick(7)];
  const joined = order.join({ rows, isAll: false }, [tick(4), tick(8)], 0);
  expect(joined.isWhole).toBe(false);
  expect(sequencesOf(joined.rows)).toEqual([4, 6, 7, 8]);
});

test("what OpenD lists is missing when it has not come by the next list, and is told once", () => {
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
  // Late, and not missing.
  expect(order.admit(tick(5))).toMatchObject({ type: "backwards" });
  order.admit(tick(10));
  expect(missing([3, 4, 5, 6, 7, 8, 9, 10, 11])).toEqual([
    [[3], [4], [6]],
    [[6], [7, 8], [9]],
  ]);
  expect(missing([6, 7, 8, 9, 10, 11], true)).toEqual([[[10], [11], []]]);
  expect(missing([6, 7, 8, 9, 10, 11], true)).toEqual([]);
  expect(order.admit(tick(11))).toBe("twice");
  // What was told and not filled is given when it comes after all.
  expect(order.admit(tick(7))).toMatchObject({ type: "backwards" });
});

test("a list with nothing that was given tells nothing", () => {
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
