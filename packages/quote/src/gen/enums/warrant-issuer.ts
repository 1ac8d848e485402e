// Generated from Qot_Common.Issuer by tools/rows. Do not edit.
import type { NameIn } from "../../enum-name.ts";

/** Texts by the numbers of the schema's `Issuer`. */
export const warrantIssuers = {
  1: "SG",
  2: "BP",
  3: "CS",
  4: "CT",
  5: "EA",
  6: "GS",
  7: "HS",
  8: "JP",
  9: "MB",
  10: "SC",
  11: "UB",
  12: "BI",
  13: "DB",
  14: "DC",
  15: "ML",
  16: "NM",
  17: "RB",
  18: "RS",
  19: "BC",
  20: "HT",
  21: "VT",
  22: "KC",
  23: "MS",
  24: "GJ",
  25: "XZ",
  26: "HU",
  27: "KS",
  28: "CI",
} as const;

/** The issuer of a warrant, by its initials. */
export type WarrantIssuer = NameIn<typeof warrantIssuers>;
