import {
  corrupt,
  cutMidFrame,
  delayReplies,
  disconnectAfter,
  type Fault,
  goSilent,
  interleavePushes,
  loseReplies,
  mergeSegments,
  refuseConnections,
  refuseLogins,
  refuseRequests,
  reorderReplies,
  repeatReplies,
  splitSegments,
} from "@opend/simulator";
import { InvalidArgumentError } from "commander";
import { oneOf, type Parameter, protocol, text, whole } from "./parameter.ts";

/** Every option of a fault, told apart by whether it has to be there. */
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

/** A fault as a command line knows it. */
interface Making {
  readonly parameters: Readonly<Record<string, Parameter<unknown> & { isOptional?: boolean }>>;
  make(values: Readonly<Record<string, unknown>>): Fault;
}

// What is read is what the parameters say; the compiler has seen that these are the maker's own.
const making = <Options extends object>(
  parameters: Parameters<Options>,
  make: (options: Options) => Fault,
): Making => ({
  parameters: parameters as unknown as Making["parameters"],
  make: make as unknown as Making["make"],
});

const count = optional(whole(1));
const choice = { protocol: optional(protocol), count };
const waitMs = optional(whole(0));

const makings: Readonly<Record<string, Making>> = {
  delayReplies: making(
    { ms: whole(0), jitterMs: optional(whole(0)), seed: optional(whole(0)), ...choice },
    delayReplies,
  ),
  loseReplies: making(choice, loseReplies),
  repeatReplies: making(choice, repeatReplies),
  reorderReplies: making({ window: whole(1), waitMs }, reorderReplies),
  interleavePushes: making<object>({}, interleavePushes),
  refuseLogins: making({ text, count }, refuseLogins),
  refuseRequests: making(
    { requests: optional(whole(1)), seconds: optional(whole(1)), ...choice },
    refuseRequests,
  ),
  refuseConnections: making({ count }, refuseConnections),
  corrupt: making(
    {
      what: oneOf([
        ...(["magic", "sha1", "bodyLength", "protocol"] as const),
        ...(["body", "missing-field", "cipher"] as const),
      ]),
      ...choice,
    },
    corrupt,
  ),
  cutMidFrame: making(choice, cutMidFrame),
  disconnectAfter: making({ frames: whole(1) }, disconnectAfter),
  splitSegments: making({ bytes: whole(1) }, splitSegments),
  mergeSegments: making({ bytes: whole(1), waitMs }, mergeSegments),
  goSilent: making<object>({}, goSilent),
};

/**
 * A fault by its name and parameters, `delayReplies ms=50 jitterMs=20`; a value with spaces stands in
 * double quotes.
 *
 * @throws {InvalidArgumentError} with what was wrong.
 */
export function readFault(line: string): Fault {
  const [name = "", ...words] = line.match(/(?:[^\s"]|"[^"]*")+/g) ?? [];
  const known = Object.hasOwn(makings, name) ? makings[name] : undefined;
  if (!known)
    throw new InvalidArgumentError(
      `There is no fault "${name}". There are ${Object.keys(makings).join(", ")}.`,
    );
  const values: Record<string, unknown> = {};
  for (const word of words) {
    const at = word.indexOf("=");
    const key = word.slice(0, Math.max(at, 0));
    const parameter = Object.hasOwn(known.parameters, key) ? known.parameters[key] : undefined;
    if (!parameter)
      throw new InvalidArgumentError(`"${word}" is no parameter of it: ${usage(name, known)}.`);
    values[key] = read(key, parameter, word.slice(at + 1).replaceAll('"', ""));
  }
  for (const [key, { isOptional, values: named }] of Object.entries(known.parameters))
    if (!isOptional && !(key in values))
      throw new InvalidArgumentError(`${name} needs ${key}=, ${named}.`);
  return known.make(values);
}

function read(key: string, parameter: Parameter<unknown>, given: string): unknown {
  try {
    return parameter.read(given);
  } catch (error) {
    throw new InvalidArgumentError(`${key}: ${(error as Error).message}`);
  }
}

const usage = (name: string, { parameters }: Making): string =>
  [
    name,
    ...Object.entries(parameters).map(([key, { isOptional }]) =>
      isOptional ? `[${key}=…]` : `${key}=…`,
    ),
  ].join(" ");

/** One fault a line. */
export const faultsHelp: string = Object.entries(makings)
  .map(([name, known]) => `  ${usage(name, known)}`)
  .join("\n");
