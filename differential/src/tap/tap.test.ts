import { decodeReply, encodeReply, encodeRequest } from "@opend/core/internal";
import { protocols } from "@opend/core/protocols";
import { GetShortInterest } from "@opend/core/qot/get-short-interest";
import { expect, test } from "vitest";
import { newTally } from "../compare.ts";
import { tap } from "./tap.ts";

const security = { market: 1, code: "00700" };
const s2c = { hkItemList: [{ timestamp: 1_777_478_400n, closePrice: 477.4 }], nextKey: "-1" };

test("whatever is written and read is counted, and a difference fails who made it", () => {
  // Somebody's mistake, below the tap: dates a day late.
  const { wire } = GetShortInterest.reply;
  const { decode } = wire;
  let isWrong = false;
  Object.assign(wire, {
    decode(...input: Parameters<typeof decode>) {
      const reply = decode(...input) as { s2c?: { nextKey?: string } };
      if (isWrong && reply.s2c) reply.s2c.nextKey = "10";
      return reply;
    },
  });
  const tally = newTally();
  tap(protocols, tally);

  encodeRequest(GetShortInterest, { security });
  const bytes = encodeReply(GetShortInterest, { retType: 0, s2c });
  expect(decodeReply(GetShortInterest, bytes).s2c?.nextKey).toBe("-1");
  expect(tally).toMatchObject({ messages: 3, differences: [] });

  isWrong = true;
  expect(() => decodeReply(GetShortInterest, bytes)).toThrow(/nextKey: theirs -1, ours 10/);
  expect(tally.differences).toHaveLength(1);
});
