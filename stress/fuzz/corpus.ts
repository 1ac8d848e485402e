/** Valid bodies: a few for every message of every protocol, with extreme values. */
import type { AnyProtocol } from "@opend/core";
import { protocols } from "@opend/core/protocols";
import protobuf, { type Field } from "protobufjs";
import { Random } from "../random.ts";
import { readSchema } from "../schema.ts";

export interface Body {
  readonly protocol: AnyProtocol;
  readonly role: "request" | "reply" | "push";
  readonly bytes: Uint8Array;
}

const scalars: Readonly<Record<string, (random: Random) => unknown>> = {
  bool: (random) => random.chance(0.5),
  bytes: (random) => random.bytes(random.below(40)),
  double: (random) => random.pick([0, -0, 1.5, 467.8, -1e300, Number.NaN, Infinity]),
  float: (random) => random.pick([0, 0.25, Number.NaN]),
  int32: (random) => random.u32() | 0,
  uint32: (random) => random.u32(),
  int64: (random) => random.pick([0, -1, 1, 2 ** 53 - 1, 1_777_600_000]),
  uint64: (random) => random.pick([0, 1, 2 ** 53 - 1, 51_480_638]),
  string: (random) => random.pick(["", "00700", "腾讯控股", "\u{1f4c8}", "-1", "2026-04-30"]),
};

function value(field: Field, random: Random, depth: number): unknown {
  const { resolvedType } = field;
  if (resolvedType instanceof protobuf.Type) return message(resolvedType, random, depth + 1);
  if (resolvedType instanceof protobuf.Enum) return random.pick(Object.values(resolvedType.values));
  return scalars[field.type]?.(random);
}

function message(type: protobuf.Type, random: Random, depth: number): Record<string, unknown> {
  const content: Record<string, unknown> = {};
  for (const field of type.fieldsArray) {
    if (field.repeated) {
      const length = depth > 3 ? 0 : random.below(3);
      content[field.name] = Array.from({ length }, () => value(field, random, depth));
      // An envelope without its content would be refused by most of the types.
    } else if (field.required || depth === 0 || (depth < 4 && random.chance(0.6)))
      content[field.name] = value(field, random, depth);
  }
  return content;
}

const perMessage = 4;

function bodies(): Body[] {
  const root = readSchema();
  const random = new Random(1);
  return protocols.flatMap((protocol) => {
    const roles =
      protocol.kind === "push"
        ? ([["push", protocol.push.name]] as const)
        : ([
            ["request", protocol.request.name],
            ["reply", protocol.reply.name],
          ] as const);
    return roles.flatMap(([role, name]) => {
      const type = root.lookupType(name);
      return Array.from({ length: perMessage }, () => {
        const content = message(type, random, 0);
        // The `s2c` of a failure is not read, so half of the replies are successes.
        if (role !== "request") content["retType"] = 0;
        return {
          protocol,
          role,
          bytes: Uint8Array.from(type.encode(type.fromObject(content)).finish()),
        };
      });
    });
  });
}

/** The same for every seed of a run, so that the seed and the number identify a case. */
export const corpus: readonly Body[] = bodies();
