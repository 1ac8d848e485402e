export * from "../gen/subjects/institutions.ts";
