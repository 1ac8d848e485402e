/**
 * The rooms of a package: a folder, or a file, of `src`, with the rooms that it may import. A file
 * belongs to the longest room that it lies in; `*` is every other file that lies in `src` itself.
 */
export type Rooms = Readonly<Record<string, readonly string[] | "every room">>;

const belowSubjects = ["*", "time/", "ask/", "rows/", "gen/"];

/** Each may import what every subject needs, and never another subject. */
export const subjects = [
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
] as const;

/** By the folder in `packages/`. The files of a package that is not here may import one another. */
export const rooms: Readonly<Record<string, Rooms>> = {
  core: {
    "gen/strict/": ["protobuf/", "*"],
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
  quote: {
    "*": [],
    "time/": ["*"],
    "ask/": ["*", "time/"],
    "gen/": ["*", "time/", "ask/", "rows/"],
    "rows/": ["*", "time/", "ask/", "gen/"],
    ...Object.fromEntries(subjects.map((subject) => [subject, belowSubjects])),
    "live/": [...belowSubjects, "now/", "live/health/sessions.ts"],
    // It asks for the state of markets and for their trading days.
    "live/health/sessions.ts": [...belowSubjects, "now/", "live/", "reference/"],
    "index.ts": "every room",
    "columns.ts": "every room",
    "questions.ts": "every room",
  },
};
