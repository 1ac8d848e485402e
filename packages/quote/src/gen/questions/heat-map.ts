// Generated from Qot_GetHeatMapData by tools/questions. Do not edit.
import { type C2S, GetHeatMapData, type S2C } from "@opend/core/qot/get-heat-map-data";
import type { Paginator } from "@opend/core";
import { copied, pageCursor } from "@opend/core/internal";
import { choice, marketIn, sortOrder } from "../../ask/argument-kinds.ts";
import type { ListOptions } from "../../ask/list.ts";
import { list, type ListQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import { type HeatMapPlateType, heatMapPlateTypes } from "../enums/heat-map-plate-type.ts";
import { type HeatMapSort, heatMapSorts } from "../enums/heat-map-sort.ts";
import { type HeatMapPlate, heatMapPlate as readHeatMapPlate } from "../rows/heat-map-plate.ts";

/** Options of {@link heatMap}. */
export interface HeatMapOptions extends ListOptions {
  /** What the plates are sorted by. Default: change of price. */
  readonly sort?: HeatMapSort | undefined;
  /** The order of the rows. Default: descending. */
  readonly order?: "ascending" | "descending" | undefined;
  /** The kind of plate. Default: industries. */
  readonly plateType?: HeatMapPlateType | undefined;
  /** Rows per page, 1 to 200. Default: 200. */
  readonly pageSize?: number;
}

/** The arguments of {@link heatMapQuestion}. */
export interface HeatMapArguments extends Pick<HeatMapOptions, "sort" | "order" | "plateType"> {
  /** The market whose plates are wanted. */
  readonly market: "HK" | "US" | "SH" | "SZ";
}

/** Qot_GetHeatMapData as a value, for tools. */
export const heatMapQuestion: ListQuestion<HeatMapArguments, C2S, S2C, HeatMapPlate> = {
  protocol: GetHeatMapData,
  arguments: {
    market: { field: "market", kind: marketIn("HK", "US", "SH", "SZ"), isRequired: true },
    sort: { field: "sortField", kind: choice(heatMapSorts) },
    order: { field: "ascend", kind: sortOrder },
    plateType: { field: "plateType", kind: choice(heatMapPlateTypes) },
  },
  about: ({ market }) => [market],
  cursor: pageCursor,
  rows: ({ plateDataList }) => plateDataList.map(readHeatMapPlate),
};

/**
 * The plates of a market with their change, turnover and leading stock.
 *
 * ```ts
 * const plates = await heatMap(opend, "HK").take(10);
 * console.log(plates.map(({ code, changePercent }) => [code, changePercent]));
 * ```
 *
 * The list is fetched in pages of 200 rows. Qot_GetHeatMapData (3432), 60 pages per 30 s.
 *
 * @throws {ArgumentError} `invalid-argument`, at once. While iterating, see {@link ListOptions}.
 */
export function heatMap(
  opend: Requester,
  market: "HK" | "US" | "SH" | "SZ",
  options: HeatMapOptions = {},
): Paginator<HeatMapPlate> {
  return list(opend, heatMapQuestion, { ...copied(options), market }, options);
}
