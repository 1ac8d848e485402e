export * from "../gen/subjects/indicators.ts";
