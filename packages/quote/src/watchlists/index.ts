export * from "../gen/subjects/watchlists.ts";
