import type { Market } from "../market/markets.ts";
import type { Stock } from "./security.ts";

/**
 * Names, lots and listing days are real. Everything else is invented with the right order of
 * magnitude, except two values of HK.00700: the last close is real, and the number of issued shares
 * matches its known short interest ratios.
 */
// biome-ignore format: a table, one security a line.
const named: readonly Stock[] = [
  { market: "HK", code: "00700", name: "TENCENT", kind: "stock", listDay: "2004-06-16", lotSize: 100, lastClose: 477.4, issuedShares: 9_200_000_000, averageVolume: 22_000_000, shortRatio: 0.5, priceToEarnings: 19.4, priceToBook: 3.7 },
  { market: "HK", code: "09988", name: "BABA-W", kind: "stock", listDay: "2019-11-26", lotSize: 100, lastClose: 131.2, issuedShares: 19_000_000_000, averageVolume: 84_000_000, shortRatio: 0.9, priceToEarnings: 18.1, priceToBook: 2.2 },
  { market: "HK", code: "03690", name: "MEITUAN-W", kind: "stock", listDay: "2018-09-20", lotSize: 100, lastClose: 96.4, issuedShares: 6_100_000_000, averageVolume: 41_000_000, shortRatio: 1.6, priceToEarnings: 24.8, priceToBook: 3.1 },
  { market: "HK", code: "00005", name: "HSBC HOLDINGS", kind: "stock", listDay: "1991-04-08", lotSize: 400, lastClose: 134.6, issuedShares: 17_200_000_000, averageVolume: 17_000_000, shortRatio: 0.4, priceToEarnings: 14.2, priceToBook: 1.6 },
  { market: "US", code: "AAPL", name: "Apple", kind: "stock", listDay: "1980-12-12", lotSize: 1, lastClose: 274.35, issuedShares: 14_700_000_000, averageVolume: 46_000_000, shortRatio: 0.8, priceToEarnings: 34.5, priceToBook: 54.2 },
  { market: "US", code: "TSLA", name: "Tesla", kind: "stock", listDay: "2010-06-29", lotSize: 1, lastClose: 391.2, issuedShares: 3_330_000_000, averageVolume: 78_000_000, shortRatio: 2.3, priceToEarnings: 270.1, priceToBook: 16.3 },
  { market: "US", code: "NVDA", name: "NVIDIA", kind: "stock", listDay: "1999-01-22", lotSize: 1, lastClose: 197.85, issuedShares: 24_300_000_000, averageVolume: 165_000_000, shortRatio: 1.1, priceToEarnings: 46.3, priceToBook: 40.4 },
  { market: "SH", code: "600519", name: "Kweichow Moutai", kind: "stock", listDay: "2001-08-27", lotSize: 100, lastClose: 1431.5, issuedShares: 1_252_000_000, averageVolume: 3_100_000, shortRatio: 0, priceToEarnings: 20.6, priceToBook: 7.2 },
];

type Row = readonly [
  code: string,
  name: string,
  lastClose: number,
  lotSize: number,
  /** In millions. */
  issued: number,
  /** In percent. */
  shortRatio: number,
];

/** Invented codes and names. */
// biome-ignore format: a table, a few securities a line.
const invented: readonly (readonly [Market, readonly Row[]])[] = [
  ["HK", [
    ["07001", "HARBOUR BANK", 62.35, 500, 4200, 0.7], ["07002", "PEAK PROPERTIES", 18.34, 1000, 1900, 1.2],
    ["07003", "LANTAU POWER", 71.2, 500, 2500, 0.3], ["07004", "KOWLOON GAS", 6.87, 1000, 18000, 0.6],
    ["07005", "STAR FERRY LINES", 3.45, 2000, 2600, 1.9], ["07006", "JUNK BAY TELECOM", 11.2, 500, 7500, 0.8],
    ["07007", "DRAGON GARDEN FOODS", 24.86, 500, 3100, 2.1], ["07008", "LION ROCK CEMENT", 1.57, 2000, 5200, 3.4],
    ["07009", "BAMBOO ROBOTICS-W", 87.65, 100, 1400, 4.2], ["07010", "JADE BIOTECH-B", 42.3, 200, 900, 5.8],
    ["07011", "PEARL DELTA AUTO", 128.7, 200, 2900, 2.7], ["07012", "TYPHOON SEMICON", 54.85, 500, 5900, 3.1],
    ["07013", "LOTUS INSURANCE", 38.42, 500, 7600, 0.5], ["07014", "MONSOON AIRWAYS", 9.12, 1000, 6400, 1.4],
    ["07015", "BANYAN RETAIL", 0.435, 5000, 12000, 0.9], ["07016", "CICADA GAMES", 156.3, 100, 700, 2.2],
    ["07017", "NINE DRAGON STEEL", 2.31, 2000, 9800, 2.9], ["07018", "SILVERMINE COPPER", 33.18, 500, 3400, 1.1],
    ["07019", "ISLAND EASTERN HOTELS", 5.63, 1000, 1650, 0.4], ["07020", "TRAM LOGISTICS", 14.77, 500, 4900, 1.3],
    ["07021", "VICTORIA PEAK MEDIA", 0.172, 10000, 6100, 0.2], ["07022", "BAUHINIA PHARMA", 27.94, 500, 2300, 1.7],
    ["07023", "EGRET WATER", 4.09, 1000, 8100, 0.6], ["07024", "SAMPAN MOBILITY-W", 65.15, 100, 1750, 6.3],
    ["07025", "GRANITE SECURITIES", 12.66, 500, 5300, 1.0], ["07026", "ORCHID BEAUTY", 231.4, 100, 480, 1.5],
    ["07027", "SOUTH CHINA SOLAR", 7.74, 1000, 8800, 4.7], ["07028", "KITE EDUCATION", 36.58, 500, 1600, 2.4],
    ["07029", "MANGROVE CLOUD-SW", 512.5, 50, 620, 3.8], ["07030", "TEMPLE STREET FUND MGMT", 19.96, 500, 950, 0.8],
    ["07031", "OUTLYING SHIPPING", 101.3, 500, 1300, 1.6], ["07032", "RED MAPLE TEXTILES", 0.94, 2000, 2700, 0.3],
  ]],
  ["US", [
    ["ZXAA", "Alder Analytics", 88.42, 1, 410, 3.2], ["ZXAB", "Birch Bancorp", 47.19, 1, 1900, 1.4],
    ["ZXAC", "Cedar Cloud", 214.6, 1, 330, 2.7], ["ZXAD", "Dogwood Drug", 31.08, 1, 2400, 1.1],
    ["ZXAE", "Elm Energy", 102.75, 1, 1700, 0.9], ["ZXAF", "Fir Foods", 64.33, 1, 800, 1.9],
    ["ZXAG", "Ginkgo Games", 18.91, 1, 620, 8.4], ["ZXAH", "Hazel Health", 151.27, 1, 540, 1.6],
    ["ZXAI", "Ironwood Industrial", 279.5, 1, 260, 1.2], ["ZXAJ", "Juniper Jets", 76.05, 1, 900, 2.5],
    ["ZXAK", "Katsura Chips", 133.84, 1, 2100, 2.0], ["ZXAL", "Larch Logistics", 22.47, 1, 480, 3.6],
    ["ZXAM", "Maple Motors", 9.63, 1, 3900, 6.1], ["ZXAN", "Nutmeg Networks", 57.7, 1, 720, 2.3],
    ["ZXAO", "Oak Oil", 118.36, 1, 1250, 0.8], ["ZXAP", "Pine Payments", 341.9, 1, 650, 1.0],
    ["ZXAQ", "Quince Quantum", 12.15, 1, 290, 11.7], ["ZXAR", "Rowan Retail", 93.28, 1, 2600, 1.3],
    ["ZXAS", "Spruce Software", 427.15, 1, 7400, 0.7], ["ZXAT", "Teak Telecom", 41.66, 1, 4200, 1.5],
    ["ZXAU", "Umbra Utilities", 69.94, 1, 760, 1.8], ["ZXAV", "Viburnum Video", 5.38, 1, 350, 14.2],
    ["ZXAW", "Willow Water", 144.02, 1, 190, 2.1], ["ZXAX", "Xylem Fibre", 27.83, 1, 430, 4.4],
    ["ZXAY", "Yew Yards", 36.57, 1, 510, 2.9], ["ZXAZ", "Zelkova Zinc", 15.49, 1, 980, 5.2],
    ["ZXBA", "Acacia Air", 54.21, 1, 640, 3.3], ["ZXBB", "Bamboo Batteries", 8.07, 1, 1150, 9.6],
    ["ZXBC", "Cypress Credit", 187.44, 1, 380, 1.7], ["ZXBD", "Date Palm Data", 263.12, 1, 310, 2.6],
  ]],
  ["SH", [
    ["609001", "Yangtze Sample Bank", 7.12, 100, 40000, 0], ["609002", "Huangpu Machines", 23.65, 100, 2100, 0],
    ["609003", "Bund Brewery", 61.8, 100, 1300, 0],
  ]],
  ["SZ", [
    ["009001", "Nanshan Optics", 34.27, 100, 1800, 0], ["009002", "Pearl River Paper", 4.91, 100, 3600, 0],
  ]],
];

const made = invented.flatMap(([market, rows]) =>
  rows.map(
    ([code, name, lastClose, lotSize, issued, shortRatio], index): Stock => ({
      market,
      code,
      name,
      kind: "stock",
      listDay: `${2001 + ((index * 5) % 17)}-0${1 + (index % 9)}-1${index % 9}`,
      lotSize,
      lastClose,
      issuedShares: issued * 1_000_000,
      averageVolume: issued * (2000 + ((index * 700) % 5000)),
      shortRatio,
      priceToEarnings: 8 + ((index * 7) % 40),
      priceToBook: 0.8 + (index % 10) * 0.7,
    }),
  ),
);

/** One stock with a few weeks of history, and one suspended stock. */
// biome-ignore format: a table, one security a line.
const special: readonly Stock[] = [
  { market: "HK", code: "07098", name: "NEWLY LISTED", kind: "stock", listDay: "2026-04-20", lotSize: 200, lastClose: 28.52, issuedShares: 800_000_000, averageVolume: 6_000_000, shortRatio: 0.4, priceToEarnings: 31, priceToBook: 4 },
  { market: "HK", code: "07099", name: "SUSPENDED HOLDINGS", kind: "stock", listDay: "2009-03-12", lotSize: 1000, lastClose: 2.08, issuedShares: 3_000_000_000, averageVolume: 5_000_000, shortRatio: 1.2, priceToEarnings: 9, priceToBook: 0.6, suspendedSince: "2026-04-13" },
];

export const stocks: readonly Stock[] = [...named, ...made, ...special];
