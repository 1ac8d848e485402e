export * from "../gen/subjects/options.ts";
