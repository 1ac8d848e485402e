/**
 * The rooms of a package: a folder, or a file, of `src`, with the rooms that it may import. A file
 * belongs to the longest room that it lies in; `*` is every other file that lies in `src` itself.
 */
export type Rooms = Readonly<Record<string, readonly string[] | "every room">>;

const bottom = ["*"];

const belowSubjects = [...bottom, "time/", "ask/", "gen/"];

// Each may import what every subject needs, and never another subject.
const subjects = Object.fromEntries(
  [
    "short-selling/",
    "snapshots/",
    "now/",
    "history/",
    "options/",
    "rankings/",
    "company/",
    "calendars/",
    "screeners/",
    "events/",
    "watchlists/",
    "macro/",
    "reference/",
    "account/",
  ].map((subject) => [subject, belowSubjects]),
);

/** By the folder in `packages/`. The files of a package that is not here may import one another. */
export const rooms: Readonly<Record<string, Rooms>> = {
  core: {
    "gen/wire/": [],
    "gen/strict/": ["gen/wire/", "protobuf/", "*"],
    "gen/serve/": ["gen/strict/", "protobuf/", "*"],
    "*": ["gen/strict/", "protobuf/"],
    "protobuf/": ["*"],
    "serve/": ["gen/serve/", "*"],
    "json/": ["*"],
    "limiter/": ["*"],
    "dialect/": ["*", "gen/strict/"],
    "session/": ["*", "dialect/"],
    "connection/": ["*", "gen/strict/", "dialect/", "session/", "limiter/"],
    "index.ts": "every room",
    "internal.ts": "every room",
  },
};

/** The rooms of quote, from the bottom up. Not checked yet: the package is being moved into them. */
export const quoteRooms: Rooms = {
  "*": [],
  "time/": bottom,
  "ask/": [...bottom, "time/"],
  "gen/": [...bottom, "time/", "ask/"],
  ...subjects,
  "live/": [...belowSubjects, "now/"],
  "index.ts": "every room",
};
