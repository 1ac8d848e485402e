import { Issuer } from "@opend/core/qot/common";
import type { Warrant } from "./security.ts";

const plain = {
  market: "HK",
  kind: "warrant",
  lotSize: 5000,
  issuedShares: 80_000_000,
  averageVolume: 9_000_000,
} as const;

/** Invented. The value follows from the price of the underlying, so `lastClose` is not used. */
// biome-ignore format: a table, one warrant a line.
export const warrants: readonly Warrant[] = [
  { ...plain, code: "19001", name: "SG TENCENT CALL 2609A", type: "call", owner: "00700", strike: 520.5, conversion: 100, listDay: "2025-11-10", maturity: "2026-09-24", issuer: Issuer.Issuer_SG, lastClose: 0 },
  { ...plain, code: "19002", name: "UB TENCENT PUT 2608A", type: "put", owner: "00700", strike: 430, conversion: 100, listDay: "2025-12-01", maturity: "2026-08-27", issuer: Issuer.Issuer_UB, lastClose: 0 },
  { ...plain, code: "19003", name: "JP BABA CALL 2612A", type: "call", owner: "09988", strike: 140, conversion: 50, listDay: "2026-01-12", maturity: "2026-12-17", issuer: Issuer.Issuer_JP, lastClose: 0 },
  { ...plain, code: "19004", name: "HS MEITUAN PUT 2610A", type: "put", owner: "03690", strike: 90, conversion: 50, listDay: "2026-02-02", maturity: "2026-10-29", issuer: Issuer.Issuer_HS, lastClose: 0 },
  { ...plain, code: "19005", name: "SG HSBC CALL 2611A", type: "call", owner: "00005", strike: 145, conversion: 50, listDay: "2026-02-09", maturity: "2026-11-26", issuer: Issuer.Issuer_SG, lastClose: 0 },
  { ...plain, code: "19006", name: "UB BABA PUT 2609A", type: "put", owner: "09988", strike: 120, conversion: 50, listDay: "2025-12-15", maturity: "2026-09-24", issuer: Issuer.Issuer_UB, lastClose: 0 },
  { ...plain, code: "19007", name: "JP MEITUAN CALL 2612A", type: "call", owner: "03690", strike: 105, conversion: 50, listDay: "2026-03-09", maturity: "2026-12-17", issuer: Issuer.Issuer_JP, lastClose: 0 },
  { ...plain, code: "19008", name: "BP HSBC PUT 2610A", type: "put", owner: "00005", strike: 125, conversion: 50, listDay: "2026-01-26", maturity: "2026-10-29", issuer: Issuer.Issuer_BP, lastClose: 0 },
  { ...plain, code: "59001", name: "SG TENCENT BULL 2611A", type: "bull", owner: "00700", strike: 420, recoveryPrice: 428, conversion: 500, listDay: "2026-03-02", maturity: "2026-11-26", issuer: Issuer.Issuer_SG, lastClose: 0 },
  { ...plain, code: "59002", name: "BP TENCENT BEAR 2611A", type: "bear", owner: "00700", strike: 560, recoveryPrice: 552, conversion: 500, listDay: "2026-03-02", maturity: "2026-11-26", issuer: Issuer.Issuer_BP, lastClose: 0 },
  { ...plain, code: "59003", name: "HS HSI BULL 2612A", type: "bull", owner: "800000", strike: 23_500, recoveryPrice: 23_700, conversion: 10_000, listDay: "2026-03-16", maturity: "2026-12-30", issuer: Issuer.Issuer_HS, lastClose: 0 },
];
