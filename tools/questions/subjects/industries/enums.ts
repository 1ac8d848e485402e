import type { EnumSpec } from "../../../rows/spec.ts";

export const enums: readonly EnumSpec[] = [
  {
    values: "Qot_GetIndustrialChainList.IndustrialChainType",
    type: "IndustrialChainType",
    doc: "How the nodes of an industrial chain are arranged.",
    texts: { UpMidDown: "upMiddleDown" },
  },
  {
    values: "Qot_GetIndustrialPlateStock.SortField",
    type: "IndustrialStockSort",
    of: "arguments",
    doc: "What stocks of an industrial chain are sorted by.",
    texts: { ChangeRate: "changePercent", MarketVal: "marketCap" },
  },
  {
    values: "Qot_GetHeatMapData.SortField",
    type: "HeatMapSort",
    of: "arguments",
    doc: "What the plates of a heat map are sorted by.",
    texts: { ChangeRate: "changePercent", MarketVal: "marketCap", Hot: "popularity" },
  },
  {
    values: "Qot_GetHeatMapData.HeatMapPlateType",
    type: "HeatMapPlateType",
    of: "arguments",
    doc: "What the plates of a heat map group stocks by.",
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
