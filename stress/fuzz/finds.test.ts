import { encodeFrame, FrameDecoder } from "@opend/core/internal";
import { expect, test } from "vitest";
import { Random } from "../random.ts";
import { makeCase } from "./case.ts";
import { makeInput } from "./input.ts";
import { follow } from "./reading.ts";
import { failure, shrink } from "./shrink.ts";
import type { Input, Target } from "./target.ts";
import { targets } from "./targets/all.ts";
import { readTcp } from "./targets/tcp-model.ts";

type Push = FrameDecoder["push"];

/** Core's frame decoder, wrapped with a defect. */
function spoilt(name: string, wrong: (right: Push) => Push): Target {
  return {
    name,
    share: 1,
    carrier: "stream",
    fields: [2, 6, 8, 12],
    conversation: (random) =>
      Array.from({ length: 1 + random.below(4) }, (_, serialNo) =>
        encodeFrame({ protoId: 1002, serialNo, sha1: new Uint8Array(20), body: random.bytes(9) }),
      ),
    check(input) {
      const decoder = new FrameDecoder({ maxBodyBytes: 1000 });
      const push = wrong(decoder.push.bind(decoder));
      return follow(input, push, readTcp(input, { maxBodyBytes: 1000, bodies: "any" }));
    },
  };
}

const right = spoilt("right", (push) => push);
const spoiltOnes: readonly Target[] = [
  spoilt("swallows its refusal", (push) => (segment, onFrame) => {
    try {
      push(segment, onFrame);
    } catch {}
  }),
  spoilt("crashes on short segments", (push) => (segment, onFrame) => {
    if (segment.length < 3) throw new RangeError("offset is out of bounds");
    push(segment, onFrame);
  }),
  spoilt("delivers duplicates", (push) => (segment, onFrame) => {
    push(segment, (frame) => {
      onFrame(frame);
      if (frame.serialNo === 3) onFrame(frame);
    });
  }),
  spoilt("loses a frame", (push) => (segment, onFrame) => {
    push(segment, (frame) => {
      if (frame.serialNo !== 2) onFrame(frame);
    });
  }),
  spoilt("changes a body", (push) => (segment, onFrame) => {
    push(segment, (frame) => onFrame({ ...frame, body: frame.body.map((byte) => byte & 0x7f) }));
  }),
  spoilt("refuses valid frames", (push) => (segment, onFrame) => {
    push(segment, onFrame);
    push(Uint8Array.of(0), onFrame);
  }),
];

async function find(target: Target): Promise<Input | undefined> {
  for (let number = 0; number < 2_000; number++) {
    const input = makeInput(target, new Random(1, number));
    if ((await failure(target, input)) !== undefined) return input;
  }
  return undefined;
}

test.each(spoiltOnes)("a decoder that $name is found, with a smaller input", async (target) => {
  const input = await find(target);
  if (!input) throw new Error("no defect was found");
  const smaller = await shrink(target, input);
  expect(await failure(target, smaller)).toBeTypeOf("string");
  const size = ({ segments }: Input): number => Buffer.concat(segments).length;
  expect(size(smaller)).toBeLessThanOrEqual(Math.min(size(input), 4 * 53));
  expect(await failure(right, smaller)).toBeUndefined();
});

test("no defect is found in the real decoder", async () => {
  expect(await find(right)).toBeUndefined();
});

test("the seed and the number identify a case", () => {
  const once = Array.from({ length: 50 }, (_, number) => makeCase(targets, 7, number));
  const again = makeCase(targets, 7, 49);
  expect(again.target.name).toBe(once[49]?.target.name);
  expect(again.input).toEqual(once[49]?.input);
  expect(makeCase(targets, 8, 49).input).not.toEqual(again.input);
});
