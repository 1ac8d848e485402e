import type { EnumSpec } from "../../../rows/spec.ts";

export const enums: readonly EnumSpec[] = [
  {
    values: "Qot_GetIndustrialChainList.IndustrialChainType",
    type: "IndustrialChainType",
    doc: "The arrangement of the nodes of an industrial chain.",
    texts: { UpMidDown: "upMiddleDown" },
  },
  {
    values: "Qot_GetIndustrialPlateStock.SortField",
    type: "IndustrialStockSort",
    of: "arguments",
    doc: "The sort value for the stocks of an industrial chain.",
    texts: { ChangeRate: "changePercent", MarketVal: "marketCap" },
  },
  {
    values: "Qot_GetHeatMapData.SortField",
    type: "HeatMapSort",
    of: "arguments",
    doc: "The sort value for the plates of a heat map.",
    texts: { ChangeRate: "changePercent", MarketVal: "marketCap", Hot: "popularity" },
  },
  {
    values: "Qot_GetHeatMapData.HeatMapPlateType",
    type: "HeatMapPlateType",
    of: "arguments",
    doc: "The criterion by which the plates of a heat map group stocks.",
  },
  {
    values: "Qot_GetRiseFallDistribution.DistributionType",
    type: "RiseFallRangeType",
    doc: "Whether a range of changes has ends.",
    texts: {
      RiseLimit: "upperLimit",
      PositiveInfinity: "above",
      NormalRange: "between",
      NegativeInfinity: "below",
      FallLimit: "lowerLimit",
    },
  },
];
