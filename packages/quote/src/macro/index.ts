export * from "../gen/subjects/macro.ts";
