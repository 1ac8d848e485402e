/**
 * The rooms of a package: a folder or a file of `src`, with the rooms that it may import. A file belongs
 * to its most specific room; `*` stands for all other files directly in `src`.
 */
export type Rooms = Readonly<Record<string, readonly string[] | "every room">>;

const belowSubjects = ["*", "time/", "ask/", "rows/", "gen/", "gen/enums/"];

/** A subject may import what all subjects share, and never another subject. */
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
  "institutions/",
  "indicators/",
  "industries/",
  "macro/",
  "search/",
  "system/",
  "reference/",
  "account/",
] as const;

/** Keyed by the folder in `packages/`. In a package that is missing here, all files may import one another. */
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
  quote: {
    "gen/enums/": ["*"],
    "*": ["gen/enums/"],
    "time/": ["*", "gen/enums/"],
    "ask/": ["*", "time/"],
    "gen/": ["*", "time/", "ask/", "rows/", "gen/enums/"],
    "rows/": ["*", "time/", "ask/", "gen/", "gen/enums/"],
    ...Object.fromEntries(subjects.map((subject) => [subject, belowSubjects])),
    "live/": [...belowSubjects, "now/", "live/health/sessions.ts"],
    // It requests market states and trading days.
    "live/health/sessions.ts": [...belowSubjects, "now/", "live/", "reference/"],
    "index.ts": "every room",
    "columns.ts": "every room",
    "questions.ts": "every room",
  },
};
