// Generated from Qot_GetHeatMapData.SortField by tools/rows. Do not edit.

/** Texts by the numbers of the schema's `SortField`. */
export const heatMapSorts = {
  0: "unknown",
  1: "changePercent",
  2: "marketCap",
  3: "turnover",
  4: "popularity",
} as const;

/** The sort value for the plates of a heat map. */
export type HeatMapSort = (typeof heatMapSorts)[keyof typeof heatMapSorts];
