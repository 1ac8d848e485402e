// Generated from Qot_GetHeatMapData.HeatMapPlateType by tools/rows. Do not edit.

/** Texts by the numbers of the schema's `HeatMapPlateType`. */
export const heatMapPlateTypes = {
  0: "industry",
  1: "concept",
  2: "theme",
} as const;

/** The criterion by which the plates of a heat map group stocks. */
export type HeatMapPlateType = (typeof heatMapPlateTypes)[keyof typeof heatMapPlateTypes];
