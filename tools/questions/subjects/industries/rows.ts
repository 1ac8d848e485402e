import type { RowSpec } from "../../../rows/spec.ts";

export const rows: readonly RowSpec[] = [
  { row: "IndustrialChain", message: "Qot_GetIndustrialChainList.IndustrialChainInfo" },
  {
    row: "IndustrialChainDetail",
    message: "Qot_GetIndustrialChainDetail.S2C",
    doc: "An industrial chain with its nodes, from raw materials to customers.",
  },
  { row: "IndustrialNode", message: "Qot_GetIndustrialChainDetail.IndustrialChainNode" },
  { row: "IndustrialArticle", message: "Qot_GetIndustrialChainDetail.InformationLink" },
  { row: "RelatedChain", message: "Qot_GetIndustrialChainByPlate.RelatedChainInfo" },
  {
    row: "IndustrialPlate",
    message: "Qot_GetIndustrialPlateInfo.S2C",
    doc: "A plate of an industrial chain.",
  },
  { row: "IndustrialStock", message: "Qot_GetIndustrialPlateStock.StockInfo" },
  { row: "HeatMapPlate", message: "Qot_GetHeatMapData.HeatMapPlateData" },
  {
    row: "RiseFall",
    message: "Qot_GetRiseFallDistribution.S2C",
    doc: "The stocks of a market or plate, counted by the size of their price change.",
  },
  { row: "RiseFallRange", message: "Qot_GetRiseFallDistribution.RiseFallRange" },
];
