export * from "../gen/subjects/events.ts";
