import { runtimeNames } from "@opend/runtimes/binaries";
import { expect, it } from "vitest";
import { bytesOf, digestOf } from "../test/fixed-script.ts";
import { output } from "../test/runtimes.ts";

// Not within a test: its time is that of a runtime which starts beside this one.
const here = await digestOf(bytesOf(5));

it.each(runtimeNames)(
  "gives the same bytes for the same seed in %s",
  async (runtime) => {
    expect(await output(runtime, "print-digest.ts", "5")).toBe(here);
  },
  60_000,
);

it("gives other bytes for another seed in another runtime", async () => {
  expect(await output("Bun", "print-digest.ts", "6")).not.toBe(here);
}, 60_000);
