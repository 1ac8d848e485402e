import { protocols } from "@opend/core/protocols";
import { InvalidArgumentError } from "commander";

/** One parameter of a fault: how to parse it, and how messages describe its values. */
export interface Parameter<Value> {
  readonly values: string;
  /** @throws {InvalidArgumentError} the text is not one of the values. */
  read(text: string): Value;
}

const refuse = (text: string, values: string): never => {
  throw new InvalidArgumentError(
    text === "" ? `A value is missing: it must be ${values}.` : `"${text}" is not ${values}.`,
  );
};

export function whole(least: number): Parameter<number> {
  const values = least === 0 ? "a whole number" : `a whole number of at least ${least}`;
  return {
    values,
    read: (text) =>
      /^\d{1,15}$/.test(text) && Number(text) >= least ? Number(text) : refuse(text, values),
  };
}

export const text: Parameter<string> = { values: "text", read: (given) => given };

export const oneOf = <const Name extends string>(names: readonly Name[]): Parameter<Name> => ({
  values: `one of ${names.join(", ")}`,
  read: (given) =>
    names.find((name) => name === given) ?? refuse(given, `one of ${names.join(", ")}`),
});

/** A protocol by its name, in upper or lower case, or by its number. */
export const protocol: Parameter<{ readonly id: number }> = {
  values: "a protocol's name",
  read: (given) =>
    protocols.find(
      ({ id, name }) => name.toLowerCase() === given.toLowerCase() || String(id) === given,
    ) ?? refuse(given, "a protocol's name, like Qot_GetShortInterest"),
};
