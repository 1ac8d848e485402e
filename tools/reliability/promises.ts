import { constant } from "./constant.ts";

/** What holds, how tests try to break it, and the number that they measure against. */
export interface Kept {
  readonly promise: string;
  readonly attack: string;
  readonly figure: string;
  /** A test file, and words of the titles in it. */
  readonly tests: readonly (readonly [file: string, title: string])[];
}

const mebibytes = (bytes: number): string => `${bytes / 1024 / 1024} MiB`;

const perByte = constant("stress/heap/body.ts", "heapBytesPerByte");
const mostHeap = constant("stress/heap/body.ts", "mostBytes");
const maxBodyBytes = constant("packages/core/src/dialect/body-limit.ts", "defaultMaxBodyBytes");
const maxLoginBytes = constant("packages/core/src/dialect/body-limit.ts", "maxLoginBytes");
const maxUnreadBytes = constant("packages/core/src/connection/backlog.ts", "defaultMaxBytes");
const mostEmptyPages = constant("packages/core/src/paginator.ts", "mostEmptyPages");
const greetingMs = constant("packages/simulator/src/node/patience.ts", "greetingMs");

export const promises: readonly Kept[] = [
  {
    promise: "A reply or push within the size limit never fills the memory.",
    attack:
      "Bodies of empty rows, rows of rows, long texts and packed numbers, for every protocol, in protobuf and JSON.",
    figure: `at most ${perByte} bytes of heap per byte, and ${mebibytes(mostHeap)} per body`,
    tests: [
      ["stress/heap/heap.test.ts", "a hostile body fills no more memory than promised"],
      ["stress/heap/heap.test.ts", "a reader without a bound is detected"],
    ],
  },
  {
    promise: "A message over the size limit is refused before it is read.",
    attack: "A server sends large and compressed WebSocket messages, also before the login.",
    figure: `${maxLoginBytes / 1024} KiB before the login, then ${mebibytes(maxBodyBytes)}`,
    tests: [
      [
        "packages/transport-web/src/body-limit.test.ts",
        "a message over the limit, sent %s, is refused",
      ],
      ["packages/transport-web/src/body-limit.test.ts", "compression is not offered"],
    ],
  },
  {
    promise: "A function that you supply may throw or hang, and every call still ends.",
    attack:
      "Each hook, at each moment of a connection, throws, rejects, hangs or returns nonsense.",
    figure: "every hook, at every moment, with every kind of failure",
    tests: [
      ["packages/core/src/connection/hooks.test.ts", "describe.each(moments)"],
      ["packages/core/src/clock.test.ts", "that fails continues from its last"],
    ],
  },
  {
    promise: "A limit store that fails does not stop the program.",
    attack: "The store throws, rejects, hangs or returns nonsense in each of its methods.",
    figure: "with `insured` no call fails; without it every call settles",
    tests: [
      ["packages/core/src/limiter/insured.test.ts", "with insurance no call fails"],
      ["packages/core/src/limiter/insured.test.ts", "without insurance each call settles"],
    ],
  },
  {
    promise: "A server's text cannot control the terminal.",
    attack:
      "Names and error messages with escape sequences, line breaks and bidirectional overrides.",
    figure: "none reaches the terminal",
    tests: [
      ["packages/cli/src/output/printable.test.ts", "in a cell does not reach the terminal"],
      ["packages/cli/src/exit.test.ts", "the error line makes a server's text printable"],
    ],
  },
  {
    promise: "A server's text is not a formula in a spreadsheet.",
    attack: "Texts that begin with =, +, -, @ or a tab.",
    figure: "escaped in text columns, unless you ask for raw values",
    tests: [["packages/cli/src/output/csv.test.ts", "is not a formula in a spreadsheet"]],
  },
  {
    promise: "No error, event or diagnostic quotes a key, a password or a token.",
    attack: "Keys given as file names, both key options at once, credentials in an address.",
    figure: "none is found",
    tests: [
      [
        "packages/transport-web/src/connect.test.ts",
        "no error or event quotes the secrets in the address",
      ],
    ],
  },
  {
    promise: "A flood of notifications costs few requests.",
    attack: "Floods of 300 notifications, one after another.",
    figure: "one pending request",
    tests: [["packages/core/src/connection/upstream.test.ts", "has one pending request at a time"]],
  },
  {
    promise: "A dead link is noticed in time, even if the frequency limit is used up.",
    attack: "The program uses up the frequency limit of the request that tests the link.",
    figure: "the time limit of this request",
    tests: [
      [
        "packages/core/src/connection/awake.test.ts",
        "notices a dead link in time when user code has used up the limit",
      ],
      ["packages/core/src/connection/awake.test.ts", "is sent when the limiter's store fails"],
    ],
  },
  {
    promise: "No request of this SDK trades.",
    attack:
      "Copied and altered protocol constants, assignments to constants, and requests of `onRestore`.",
    figure: "refused by protocol id",
    tests: [
      ["packages/core/src/connection/read-only.test.ts", "no request to trade is sent"],
      ["packages/core/src/connection/read-only.test.ts", "every constant is frozen"],
    ],
  },
  {
    promise: "Programs on one account share each frequency limit.",
    attack: "Three programs send requests without a pause.",
    figure: "each gets a third, within 20 %, in ten windows after the first two",
    tests: [
      ["packages/core/src/limiter/sharing.test.ts", "$count programs share $requests requests"],
      [
        "packages/core/src/limiter/sharing.test.ts",
        "three programs share from the start, although one takes the first window",
      ],
      [
        "packages/core/src/limiter/sharing.test.ts",
        "calls fail as rate-limited when OpenD refuses everything",
      ],
    ],
  },
  {
    promise: "A wrong limit in a refusal of OpenD is forgotten.",
    attack: "A refusal states one request per hour.",
    figure: "ten minutes, or `forget()`",
    tests: [
      [
        "packages/core/src/limiter/limiter.test.ts",
        "are forgotten after ten minutes, or by forget()",
      ],
    ],
  },
  {
    promise: "A slow reader never fills the memory.",
    attack: "Pushes, latest values and events that nobody reads.",
    figure: `${mebibytes(maxUnreadBytes)} per reader; what is dropped is counted`,
    tests: [
      ["packages/core/src/connection/bounds.test.ts", "10,000 unread events are kept"],
      ["packages/core/src/connection/bounds.test.ts", "the latest values of 10,000 codes are kept"],
      ["packages/core/src/connection/backlog.test.ts", "the newest value is kept at any size"],
    ],
  },
  {
    promise: "Reading a list always ends, with its last row or with an error.",
    attack: "Empty pages with new cursors for ever.",
    figure: `${mostEmptyPages} empty pages in a row`,
    tests: [
      [
        "packages/core/src/paginator.test.ts",
        "empty pages with fresh cursors are an error after the twentieth",
      ],
    ],
  },
  {
    promise: "If the wall clock jumps, a call waits for the limiter at most one window longer.",
    attack: "A wall clock that steps by an hour in either direction.",
    figure: "one window",
    tests: [
      ["packages/core/src/limiter/insured.test.ts", "costs a store with %s time a window at most"],
      ["packages/core/src/clock.test.ts", "may set back only its wall time"],
    ],
  },
  {
    promise: "A wrong argument causes an `OpendError` that names the argument.",
    attack: "Every exported function with null, numbers, symbols, proxies and throwing getters.",
    figure: "every exported function",
    tests: [
      [
        "stress/arguments/arguments.test.ts",
        "a wrong argument is an error of opend-ts, thrown or rejected",
      ],
      ["stress/arguments/arguments.test.ts", "every exported function has a case"],
    ],
  },
  {
    promise: "Silent clients do not use up the connections and the memory of the simulator.",
    attack: "Clients that connect and send nothing, and a million unknown protocol ids.",
    figure: `${greetingMs / 1000} s for a login`,
    tests: [
      ["packages/simulator/src/node/patience.test.ts", "waits only a few seconds for a handshake"],
      [
        "packages/simulator/src/node/patience.test.ts",
        "counts requests by protocol, but not a million unknown ids",
      ],
      ["packages/simulator/src/node/origin.test.ts", "https://example.com"],
    ],
  },
  {
    promise: "`drain()` finishes pending calls, ends subscriptions and closes.",
    attack: "Calls and unsubscribe requests that OpenD never answers.",
    figure: "its time limit",
    tests: [
      ["packages/core/src/connection/drain.test.ts", "pending calls finish, new ones are refused"],
      [
        "packages/core/src/connection/drain.test.ts",
        "the time limit cuts off calls without a reply",
      ],
    ],
  },
  {
    promise:
      "No dependency has an install script that is not listed, and none comes from outside the registry.",
    attack: "Planted scripts, tarballs and git sources in the lockfile.",
    figure: "each one is found",
    tests: [
      ["tools/supply/judge.test.ts", "an install script"],
      ["tools/supply/judge.test.ts", "a package that does not come from the registry is refused"],
    ],
  },
  {
    promise: "Our decoders and encoders follow the specification of protobuf.",
    attack: "The official conformance suite for the binary format of proto2.",
    figure: "every failure is listed with its reason",
    tests: [
      [
        "tools/protobuf-conformance/conformance.test.ts",
        "the official runner finds no failure that is not expected",
      ],
      [
        "tools/protobuf-conformance/conformance.test.ts",
        "every expected failure stands under a reason",
      ],
    ],
  },
];
