export * from "../gen/subjects/system.ts";
