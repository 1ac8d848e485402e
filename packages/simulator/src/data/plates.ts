import { PlateSetType } from "@opend/core/qot/common";
import type { Plate } from "./security.ts";

const industry = PlateSetType.PlateSetType_Industry;
const concept = PlateSetType.PlateSetType_Concept;
const region = PlateSetType.PlateSetType_Region;

const plain = { kind: "plate", lotSize: 0, issuedShares: 0, averageVolume: 200_000_000 } as const;

/** Numbers and memberships are invented. */
// biome-ignore format: a table, one plate a line.
export const plates: readonly Plate[] = [
  { ...plain, market: "HK", code: "LIST9001", name: "Online Services", listDay: "2010-01-04", lastClose: 1_204.5, plateType: industry, members: ["00700", "09988", "03690", "07009", "07016", "07029"] },
  { ...plain, market: "HK", code: "LIST9002", name: "Banks", listDay: "2010-01-04", lastClose: 842.1, plateType: industry, members: ["00005", "07001", "07013", "07025"] },
  { ...plain, market: "HK", code: "LIST9003", name: "Utilities", listDay: "2010-01-04", lastClose: 640.3, plateType: industry, members: ["07003", "07004", "07023"] },
  { ...plain, market: "HK", code: "LIST9004", name: "Healthcare", listDay: "2010-01-04", lastClose: 511.9, plateType: industry, members: ["07010", "07022"] },
  { ...plain, market: "HK", code: "LIST9101", name: "Weighted Voting Rights", listDay: "2018-05-02", lastClose: 977.7, plateType: concept, members: ["09988", "03690", "07009", "07024", "07029"] },
  { ...plain, market: "US", code: "LIST9201", name: "Semiconductors", listDay: "2010-01-04", lastClose: 2_310.8, plateType: industry, members: ["NVDA", "ZXAK", "ZXAQ"] },
  { ...plain, market: "US", code: "LIST9202", name: "Automobiles", listDay: "2010-01-04", lastClose: 1_101.4, plateType: industry, members: ["TSLA", "ZXAM"] },
  { ...plain, market: "US", code: "LIST9301", name: "Large Technology", listDay: "2010-01-04", lastClose: 3_020.6, plateType: concept, members: ["AAPL", "NVDA", "TSLA", "ZXAS"] },
  { ...plain, market: "SH", code: "LIST9401", name: "Shanghai Region", listDay: "2010-01-04", lastClose: 1_502.2, plateType: region, members: ["609001", "609002", "609003"] },
  { ...plain, market: "SH", code: "LIST9402", name: "Beverages", listDay: "2010-01-04", lastClose: 4_410.9, plateType: industry, members: ["600519", "609003"] },
];
