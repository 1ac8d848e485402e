import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { caught } from "../../../test/caught.ts";
import { fromHex, toHex, vectors } from "../../../test/vectors.ts";
import { FrameError } from "../../errors.ts";
import { defaultMaxBodyBytes } from "../body-limit.ts";
import { encodeFrame, FrameDecoder, headerBytes, type TcpFrame } from "./frame.ts";

const formats = [0, 1];

const sample = encodeFrame({
  protoId: 3004,
  serialNo: 9,
  sha1: new Uint8Array(20).fill(5),
  body: new Uint8Array(10).fill(6),
});

/** Decodes all frames of these segments, in readable form. */
function decoded(
  segments: readonly Uint8Array[],
  decoder: FrameDecoder = new FrameDecoder({ formats }),
): TcpFrame[] {
  const frames: TcpFrame[] = [];
  for (const segment of segments) decoder.push(segment, (frame) => frames.push(frame));
  return frames;
}

const readable = (frames: readonly TcpFrame[]): object[] =>
  frames.map(({ sha1, body, ...rest }) => ({ ...rest, sha1: toHex(sha1), body: toHex(body) }));

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

/** Cuts the bytes into segments, each with its own buffer. */
function cut(bytes: Uint8Array, places: readonly number[]): Uint8Array[] {
  const ends = places.map((place) => place % (bytes.length + 1)).sort((a, b) => a - b);
  return [0, ...ends].map((start, index) => bytes.slice(start, [...ends, bytes.length][index]));
}

const u32 = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const frames = fc.array(
  fc.record({
    protoId: u32,
    protoFmt: fc.constantFrom(...formats),
    serialNo: u32,
    sha1: fc.uint8Array({ minLength: 20, maxLength: 20 }),
    body: fc.uint8Array({ maxLength: 120, size: "max" }),
  }),
  { maxLength: 6 },
);

describe.each(vectors.frames)("the vector $name", ({ protoId, serialNo, body, frame }) => {
  const sha1 = frame.slice(32, 72);

  test("is encoded to these bytes", () => {
    const bytes = encodeFrame({ protoId, serialNo, sha1: fromHex(sha1), body: fromHex(body) });
    expect(toHex(bytes)).toBe(frame);
  });

  test("is decoded to the original frame", () => {
    expect(readable(decoded([fromHex(frame)]))).toEqual([
      { protoId, protoFmt: 0, serialNo, sha1, body, offset: 0 },
    ]);
  });
});

test("any slicing of any sequence of frames gives the same frames", () => {
  fc.assert(
    fc.property(frames, fc.array(fc.nat(), { maxLength: 20, size: "max" }), (list, places) => {
      let offset = 0;
      const expected = list.map((frame) => {
        const placed = { ...frame, offset };
        offset += headerBytes + frame.body.length;
        return placed;
      });
      const segments = cut(joined(list.map(encodeFrame)), places);
      expect(readable(decoded(segments))).toEqual(readable(expected));
    }),
    { seed: 1, numRuns: 500 },
  );
});

test("byte by byte gives the same frames", () => {
  const stream = joined([
    sample,
    encodeFrame({ protoId: 1, serialNo: 2, sha1: new Uint8Array(20), body: new Uint8Array(0) }),
    sample,
  ]);
  const bytes = cut(stream, Array.from(stream.keys()));
  expect(readable(decoded(bytes))).toEqual(readable(decoded([stream])));
  expect(decoded(bytes).map(({ offset }) => offset)).toEqual([0, 54, 98]);
});

test("a frame is delivered with its last byte, not with the next one", () => {
  const decoder = new FrameDecoder();
  expect(decoded([sample.subarray(0, -1)], decoder)).toEqual([]);
  expect(decoded([sample.subarray(-1)], decoder)).toHaveLength(1);
});

test("an empty segment has no effect", () => {
  const decoder = new FrameDecoder();
  expect(
    decoded(
      [new Uint8Array(0), sample.subarray(0, 50), new Uint8Array(0), sample.subarray(50)],
      decoder,
    ),
  ).toHaveLength(1);
});

test("a body that is complete in one segment is not copied", () => {
  const segment = joined([sample, sample]);
  const bodies = decoded([segment]).map(({ body }) => [
    body.buffer === segment.buffer,
    body.byteOffset,
  ]);
  expect(bodies).toEqual([
    [true, 44],
    [true, 98],
  ]);
});

test("a body assembled from several segments does not change with their buffers", () => {
  const first = sample.slice(0, 48);
  const second = sample.slice(48);
  const [frame] = decoded([first, second]);
  first.fill(0xff);
  second.fill(0xff);
  expect(toHex(frame?.body ?? new Uint8Array())).toBe("06".repeat(10));
  expect(toHex(frame?.sha1 ?? new Uint8Array())).toBe("05".repeat(20));
});

describe("a body over the limit", () => {
  const headerOf = (length: number): Uint8Array => {
    const bytes = sample.slice(0, headerBytes);
    new DataView(bytes.buffer).setUint32(12, length, true);
    return bytes;
  };

  test.each([
    ["in one segment", (bytes: Uint8Array) => [bytes]],
    ["byte by byte", (bytes: Uint8Array) => cut(bytes, Array.from(bytes.keys()))],
  ])("is refused as soon as its header is read, with both numbers, %s", (_, segments) => {
    const error = caught(FrameError, () =>
      decoded(segments(headerOf(1001)), new FrameDecoder({ maxBodyBytes: 1000 })),
    );
    expect(error.code).toBe("bad-frame");
    expect(error.message).toContain("1001");
    expect(error.message).toContain("1000");
    expect(error.offset).toBe(12);
  });

  test("is refused with its position in the stream", () => {
    const decoder = new FrameDecoder({ maxBodyBytes: 1000 });
    const error = caught(FrameError, () => decoded([sample, headerOf(2 ** 32 - 1)], decoder));
    expect(error.offset).toBe(sample.length + 12);
    expect(error.message).toContain("4294967295");
  });

  test("starts one byte above the limit, which by default is 16 MiB", () => {
    expect(decoded([headerOf(1000)], new FrameDecoder({ maxBodyBytes: 1000 }))).toEqual([]);
    expect(decoded([headerOf(defaultMaxBodyBytes)])).toEqual([]);
    expect(defaultMaxBodyBytes).toBe(16_777_216);
    caught(FrameError, () => decoded([headerOf(defaultMaxBodyBytes + 1)]));
  });
});

describe("bytes that are not a frame", () => {
  const wrong = (at: number): Uint8Array => {
    const bytes = sample.slice();
    bytes[at] = 1;
    return bytes;
  };

  test.each([0, 1])("with byte %i wrong are refused as soon as it arrives", (at) => {
    for (let length = at + 1; length <= sample.length; length++) {
      const error = caught(FrameError, () => decoded([wrong(at).subarray(0, length)]));
      expect(error.offset, `after ${length} bytes`).toBe(at);
    }
  });

  test("are accepted before the wrong byte arrives", () => {
    expect(decoded([wrong(1).subarray(0, 1)])).toEqual([]);
  });

  test("after any number of frames, in any slicing, are refused with their position", () => {
    fc.assert(
      fc.property(
        frames,
        fc.constantFrom(0, 1),
        fc.array(fc.nat(), { maxLength: 12, size: "max" }),
        (list, at, places) => {
          const good = joined(list.map(encodeFrame));
          const seen: TcpFrame[] = [];
          const decoder = new FrameDecoder({ formats });
          const error = caught(FrameError, () => {
            for (const segment of cut(joined([good, wrong(at)]), places))
              decoder.push(segment, (frame) => seen.push(frame));
          });
          expect(error.offset).toBe(good.length + at);
          expect(seen).toHaveLength(list.length);
        },
      ),
      { seed: 1, numRuns: 300 },
    );
  });

  test("a body in JSON (protoFmt 1) is refused unless requested, and a body in another format always", () => {
    const error = caught(FrameError, () =>
      decoded([wrong(6).subarray(0, 7)], new FrameDecoder({ formats: [0] })),
    );
    expect(error.offset).toBe(6);
    expect(error.message).toMatch(/format 1 /);
    caught(FrameError, () => decoded([wrong(6).subarray(0, 7)], new FrameDecoder()));
    const neither = wrong(6).fill(2, 6, 7);
    expect(caught(FrameError, () => decoded([neither])).message).toMatch(/format 2 .* 0, 1/);
  });

  test("of any kind only throw a FrameError or wait for more bytes", () => {
    const outcomes = { refused: 0, waiting: 0 };
    const garbage = fc.oneof(
      fc.uint8Array({ maxLength: 200, size: "max" }),
      // After a valid beginning, so that the test reaches more than the magic.
      fc
        .uint8Array({ maxLength: 200, size: "max" })
        .map((bytes) => joined([new Uint8Array([0x46, 0x54, 1, 0, 0, 0, 0]), bytes])),
    );
    fc.assert(
      fc.property(fc.array(garbage, { maxLength: 5 }), (segments) => {
        try {
          decoded(segments, new FrameDecoder({ maxBodyBytes: 1 << 16 }));
          outcomes.waiting++;
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(FrameError);
          expect((thrown as FrameError).offset).toBeLessThan(
            segments.reduce((sum, { length }) => sum + length, 0),
          );
          outcomes.refused++;
        }
      }),
      { seed: 1, numRuns: 1000 },
    );
    expect(outcomes.refused).toBeGreaterThan(100);
    expect(outcomes.waiting).toBeGreaterThan(10);
  });
});
