export * from "../gen/subjects/calendars.ts";
