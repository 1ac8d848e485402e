import { expect, test } from "vitest";
import { explain } from "./exit.ts";

test("the error line makes a server's text printable", () => {
  const refusal = new Error("login refused: \u001b]52;c;ZXZpbA==\u0007\r\nopend: done");
  expect(explain(refusal).line).toBe("login refused: ␛]52;c;ZXZpbA==␇␍␊opend: done");
});
