import { describe, expect, test } from "vitest";
import { codeText, parseCode, security } from "./codes.ts";

describe("a security of a message", () => {
  test.each([
    [{ market: 1, code: "00700" }, "HK.00700"],
    [{ market: 2, code: "HSImain" }, "HK_FUTURE.HSImain"],
    [{ market: 11, code: ".DJI" }, "US..DJI"],
    [{ market: 11, code: "BRK.B" }, "US.BRK.B"],
    [{ market: 11, code: "AAPL210115C185000" }, "US.AAPL210115C185000"],
    [{ market: 81, code: "EURUSD" }, "FX.EURUSD"],
    [{ market: 91, code: "BTC" }, "unknown(91).BTC"],
    [{ market: 99, code: "a.b(c)" }, "unknown(99).a.b(c)"],
    [{ market: 0, code: "X" }, "unknown(0).X"],
  ])("%j is written as %s, and parsed back to the same value", (message, code) => {
    expect(codeText(message)).toBe(code);
    expect(security(parseCode(code))).toEqual(message);
  });
});

test.each([
  "unknown(1).00700",
  "unknown(091).BTC",
  "unknown(x).BTC",
  "unknown().BTC",
  "unknown(91).",
  "HK.00700 ",
  "HK. 00700",
  " HK.00700",
  "HK.00700.",
  "HK..",
  "US.AAPL\n",
  "US.AA\nPL",
  "US.\u0000",
])("%j is not a code", (code) => {
  expect(() => parseCode(code)).toThrow(
    expect.objectContaining({ code: "invalid-argument", argument: "code" }),
  );
});
