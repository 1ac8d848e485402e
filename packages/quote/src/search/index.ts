export * from "../gen/subjects/search.ts";
