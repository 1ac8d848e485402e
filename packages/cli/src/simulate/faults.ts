import {
  type Fault,
  type FaultByName,
  type FaultName,
  type FaultSettings,
  makeFault,
} from "@opend/simulator";
import { InvalidArgumentError } from "commander";
import { oneOf, type Parameter, protocol, text, whole } from "./parameter.ts";

/** A parameter for every option of a fault; its type tells whether the option is required. */
type Parameters<Options> = {
  readonly [Name in keyof Options]-?: object extends Pick<Options, Name>
    ? Optional<Exclude<Options[Name], undefined>>
    : Parameter<Options[Name]>;
};

interface Optional<Value> extends Parameter<Value> {
  readonly isOptional: true;
}

const optional = <Value>(parameter: Parameter<Value>): Optional<Value> => ({
  ...parameter,
  isOptional: true,
});

const count = optional(whole(1));
const choice = { protocol: optional(protocol), count };
const waitMs = optional(whole(0));
const corruptions = oneOf([
  ...(["magic", "sha1", "bodyLength", "protocol"] as const),
  ...(["body", "missing-field", "cipher"] as const),
]);

const parametersOf: { readonly [Name in FaultName]: Parameters<FaultSettings[Name]> } = {
  delayReplies: {
    ms: whole(0),
    jitterMs: optional(whole(0)),
    seed: optional(whole(0)),
    ...choice,
  },
  loseReplies: choice,
  repeatReplies: choice,
  reorderReplies: { window: whole(1), waitMs },
  interleavePushes: {},
  refuseLogins: { text, count },
  refuseRequests: { requests: optional(whole(1)), seconds: optional(whole(1)), ...choice },
  refuseConnections: { count },
  corrupt: {
    what: corruptions,
    ...choice,
  },
  cutMidFrame: choice,
  disconnectAfter: { frames: whole(1) },
  splitSegments: { bytes: whole(1) },
  mergeSegments: { bytes: whole(1), waitMs },
  goSilent: {},
};

const effects: Readonly<Record<FaultName, string>> = {
  delayReplies: "replies arrive later",
  loseReplies: "replies never arrive",
  repeatReplies: "replies arrive twice",
  reorderReplies: "replies arrive in groups, in reverse order",
  interleavePushes: "a push arrives before and after each reply",
  refuseLogins: "logins fail with this text",
  refuseRequests: "requests fail as too frequent",
  refuseConnections: "new connections are closed at once",
  corrupt: `messages are invalid; what=… is ${corruptions.values}`,
  cutMidFrame: "half of a message is sent, then the connection ends",
  disconnectAfter: "each connection ends after this number of messages",
  splitSegments: "bytes arrive in pieces of this size (TCP only)",
  mergeSegments: "several messages arrive at once (TCP only)",
  goSilent: "connections stay open, but nothing arrives any more",
};

/** The parameters of a fault whose name is known only at run time. */
type Known = Readonly<Record<string, Parameter<unknown> & { readonly isOptional?: boolean }>>;

const faults: Readonly<Record<string, Known>> = parametersOf;

/**
 * Parses a fault with its parameters, `delayReplies ms=50 jitterMs=20`. A value with spaces needs double
 * quotes.
 *
 * @throws {InvalidArgumentError} the name or a parameter is invalid.
 */
export function readFault(line: string): Fault {
  const [name = "", ...words] = line.match(/(?:[^\s"]|"[^"]*")+/g) ?? [];
  const known = Object.hasOwn(faults, name) ? faults[name] : undefined;
  if (!known)
    throw new InvalidArgumentError(
      `There is no fault "${name}". The faults are ${Object.keys(faults).join(", ")}.`,
    );
  const values: Record<string, unknown> = {};
  for (const word of words) {
    const at = word.indexOf("=");
    const key = word.slice(0, Math.max(at, 0));
    const parameter = Object.hasOwn(known, key) ? known[key] : undefined;
    if (!parameter)
      throw new InvalidArgumentError(
        `"${word}" is not a parameter of this fault: ${usage(name, known)}.`,
      );
    values[key] = read(key, parameter, word.slice(at + 1).replaceAll('"', ""));
  }
  for (const [key, { isOptional, values: named }] of Object.entries(known))
    if (!isOptional && !(key in values))
      throw new InvalidArgumentError(`${name} needs ${key}=…, which is ${named}.`);
  // The compiler has checked that the parameters match the options of each fault.
  return makeFault({ name, ...values } as unknown as FaultByName);
}

function read(key: string, parameter: Parameter<unknown>, given: string): unknown {
  try {
    return parameter.read(given);
  } catch (error) {
    throw new InvalidArgumentError(`${key}: ${(error as Error).message}`);
  }
}

const usage = (name: string, parameters: Known): string =>
  [
    name,
    ...Object.entries(parameters).map(([key, { isOptional }]) =>
      isOptional ? `[${key}=…]` : `${key}=…`,
    ),
  ].join(" ");

/** Each fault with its effect. */
export const faultsHelp: string = Object.entries(effects)
  .map(([name, effect]) => `  ${usage(name, faults[name] ?? {})}\n      ${effect}`)
  .join("\n");
