export * from "../gen/subjects/rankings.ts";
