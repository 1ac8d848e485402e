import { repeat } from "../../repeat.ts";
import type { Cases, Sample } from "../../side.ts";

/** The functions of a library that read and write messages of a type. */
export interface Codec {
  read(bytes: Uint8Array): object;
  write(message: object): Uint8Array;
}

/** Cases that read each sample, and cases that write the result again. */
export function messageCases(
  samples: readonly Sample[],
  codecOf: (sample: Sample) => Codec,
): Cases {
  return Object.fromEntries(
    samples.flatMap((sample) => {
      const { bytes } = sample;
      const codec = codecOf(sample);
      const message = codec.read(bytes);
      const name = `${sample.name} (${bytes.length} bytes)`;
      return [
        [`${name}, read`, repeat(() => codec.read(bytes))],
        [`${name}, write`, repeat(() => codec.write(message))],
      ];
    }),
  );
}
