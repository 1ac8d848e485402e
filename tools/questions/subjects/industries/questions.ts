import type { QuestionSpec } from "../../spec.ts";

const chain = { doc: "The `id` of the chain, from `industrialChains`." };
const plate = { doc: "The `plateId` of a node of a chain, from `industrialChain`." };

export const questions: readonly QuestionSpec[] = [
  {
    name: "industrialChains",
    protocol: "Qot_GetIndustrialChainList",
    doc: "The industrial chains with stocks of a market.",
    example: [
      'const chains = await industrialChains(opend, "HK").take(10);',
      "console.log(chains.map(({ id, name }) => [id, name]));",
    ],
    sample: { market: "HK" },
    rows: "dataList",
    arguments: {
      market: { markets: ["HK", "US", "SH", "SZ"] },
      keyword: { doc: "Only chains that match this text. Default: all." },
    },
  },
  {
    name: "industrialChain",
    protocol: "Qot_GetIndustrialChainDetail",
    doc: "An industrial chain with its nodes, each of which is a plate of stocks.",
    example: [
      'const [first] = await industrialChains(opend, "HK").take(1);',
      "const { name, nodes } = await industrialChain(opend, first?.id ?? 1n);",
      "console.log(name, nodes.map(({ name, plateId }) => [name, plateId]));",
    ],
    sample: { chain: "1" },
    arguments: { chainId: { name: "chain", ...chain } },
  },
  {
    name: "plateChains",
    protocol: "Qot_GetIndustrialChainByPlate",
    doc: "The industrial chains that a plate belongs to.",
    example: [
      "const chains = await plateChains(opend, 1n);",
      "console.log(chains.map(({ id, name }) => [id, name]));",
    ],
    sample: { plate: "1" },
    rows: "relatedChainList",
    arguments: { plateId: { name: "plate", ...plate } },
  },
  {
    name: "industrialPlate",
    protocol: "Qot_GetIndustrialPlateInfo",
    doc: "A plate of an industrial chain.",
    example: ["const { summary } = await industrialPlate(opend, 1n);", "console.log(summary);"],
    sample: { plate: "1" },
    arguments: { plateId: { name: "plate", ...plate } },
  },
  {
    name: "industrialStocks",
    protocol: "Qot_GetIndustrialPlateStock",
    doc: "The stocks of an industrial chain, or of one of its plates.",
    example: [
      'const stocks = await industrialStocks(opend, { plate: 1n, sort: "marketCap" }).take(10);',
      "console.log(stocks.map(({ code, name }) => [code, name]));",
    ],
    sample: { plate: "1" },
    rows: "stockList",
    arguments: {
      chainId: { name: "chain", doc: `${chain.doc} It is ignored if \`plate\` is given.` },
      plateId: { name: "plate", doc: `${plate.doc} It has priority over \`chain\`.` },
      marketList: {
        doc: "Only stocks of these markets. Default: all.",
        markets: ["HK", "US", "SH", "SZ", "JP", "SG", "MY"],
      },
    },
  },
  {
    name: "heatMap",
    protocol: "Qot_GetHeatMapData",
    doc: "The plates of a market with their change, turnover and leading stock.",
    example: [
      'const plates = await heatMap(opend, "HK").take(10);',
      "console.log(plates.map(({ code, changePercent }) => [code, changePercent]));",
    ],
    sample: { market: "HK" },
    rows: "plateDataList",
    arguments: { market: { markets: ["HK", "US", "SH", "SZ"] } },
  },
  {
    name: "riseFall",
    protocol: "Qot_GetRiseFallDistribution",
    doc: "The number of stocks of a market or plate by the size of their price change.",
    example: [
      'const { ranges } = await riseFall(opend, { market: "HK" });',
      "console.log(ranges.map(({ fromPercent, toPercent, stockCount }) => [fromPercent, toPercent, stockCount]));",
    ],
    sample: { market: "HK" },
    arguments: {
      security: {
        name: "plate",
        doc: "The plate whose stocks are counted. It has priority over `market`.",
      },
      market: {
        doc: "The market whose stocks are counted, if you give no `plate`.",
        markets: ["HK", "US", "SH", "SZ"],
      },
    },
  },
];
