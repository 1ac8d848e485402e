export * from "../gen/subjects/company.ts";
