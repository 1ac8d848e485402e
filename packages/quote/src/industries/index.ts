export * from "../gen/subjects/industries.ts";
