import { fieldName } from "../rows/field-name.ts";
import type { Unit } from "../schema/units.ts";

/** The names of arguments that differ from those of row fields. */
const names: Readonly<Record<string, string>> = {
  ascend: "order",
  beginDate: "from",
  beginTime: "from",
  endDate: "to",
  endTime: "to",
  filterList: "filters",
  indicatorType: "by",
  isAsc: "order",
  marketList: "markets",
  optionMarket: "market",
  ownerList: "codes",
  plateList: "plates",
  securityList: "codes",
  sortColumn: "sort",
  sortDir: "order",
  sortField: "sort",
  sortId: "sort",
  sortType: "sort",
};

/** The name of the argument that a field of a request becomes. */
export const argumentName = (field: {
  readonly message: string;
  readonly name: string;
  readonly isList: boolean;
  readonly isBoolean: boolean;
  readonly unit: Unit | undefined;
}): string => {
  const [, bounded, end] = /^(.+)(Min|Max)$/.exec(field.name) ?? [];
  if (bounded === undefined || end === undefined) return names[field.name] ?? fieldName(field);
  const name = argumentName({ ...field, name: bounded });
  return `${end.toLowerCase()}${name.charAt(0).toUpperCase()}${name.slice(1)}`;
};
