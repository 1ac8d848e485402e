const fail = (): never => {
  throw new Error("a trap of the value");
};

const revoked = Proxy.revocable({}, {});
revoked.revoke();

/** Wrong values, and some valid ones, by description. */
export const hostileValues: Readonly<Record<string, unknown>> = {
  undefined: undefined,
  null: null,
  "a number": 42,
  NaN: Number.NaN,
  "a bigint": 10n,
  "a symbol": Symbol("text"),
  "a boolean": true,
  "an empty string": "",
  "a huge string": "x".repeat(1_000_000),
  "an empty list": [],
  "a list of undefined": [undefined, null],
  "an empty object": {},
  "a function": () => {},
  "throwing getters": Object.defineProperties(
    {},
    Object.fromEntries(
      ["signal", "timeoutMs", "id", "name", "kind", "request", "limiter", "pushes", "length"].map(
        (name) => [name, { get: fail, enumerable: true }],
      ),
    ),
  ),
  "a throwing proxy": new Proxy({}, { get: fail, has: fail, ownKeys: fail, getPrototypeOf: fail }),
  "a revoked proxy": revoked.proxy,
  "a value without a text": { toString: fail, valueOf: fail, [Symbol.toPrimitive]: fail },
  "a throwing iterable": { [Symbol.iterator]: fail },
};
