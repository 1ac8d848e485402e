import type { Future } from "./security.ts";

const hangSeng = {
  market: "HK",
  kind: "future",
  lotSize: 50,
  issuedShares: 0,
  lastClose: 0,
  owner: "800000",
  step: 1000,
  exchange: "HKEX",
  currency: "HKD",
} as const;
const sp = {
  market: "US",
  kind: "future",
  lotSize: 50,
  issuedShares: 0,
  lastClose: 0,
  owner: ".SPX",
  step: 250,
  exchange: "CME",
  currency: "USD",
} as const;

/** Contract terms are real, volumes invented; prices follow the index. The main contract is the front month. */
// biome-ignore format: a table, one contract a line.
export const futures: readonly Future[] = [
  { ...hangSeng, code: "HSImain", name: "HSI Future Main", origin: "HSI2605", listDay: "2025-06-02", expiry: "2026-05-28", averageVolume: 110_000 },
  { ...hangSeng, code: "HSI2605", name: "HSI Future 2605", origin: "HSI2605", listDay: "2025-06-02", expiry: "2026-05-28", averageVolume: 110_000 },
  { ...hangSeng, code: "HSI2606", name: "HSI Future 2606", origin: "HSI2606", listDay: "2025-07-02", expiry: "2026-06-29", averageVolume: 14_000 },
  { ...sp, code: "ESmain", name: "E-mini S&P 500 Main", origin: "ES2606", listDay: "2025-06-02", expiry: "2026-06-18", averageVolume: 1_400_000 },
  { ...sp, code: "ES2606", name: "E-mini S&P 500 2606", origin: "ES2606", listDay: "2025-06-02", expiry: "2026-06-18", averageVolume: 1_400_000 },
];
