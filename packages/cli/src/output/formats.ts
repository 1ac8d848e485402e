import { csv } from "./csv.ts";
import type { MakeFormat } from "./format.ts";
import { json } from "./json.ts";
import { table } from "./table.ts";

export const formats: { table: MakeFormat; json: MakeFormat; csv: MakeFormat } = {
  table,
  json,
  csv,
};
