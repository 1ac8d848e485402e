import type { SnapshotBasicData } from "@opend/core/qot/get-security-snapshot";

/** The basic fields of a snapshot, with the values of one day. */
export const basic: SnapshotBasicData = {
  security: { market: 1, code: "00700" },
  name: "TENCENT",
  type: 3,
  isSuspend: false,
  listTime: "2004-06-16",
  lotSize: 100,
  priceSpread: 0.2,
  updateTime: "2026-04-30 16:08:00",
  updateTimestamp: Date.parse("2026-04-30T08:08:00Z") / 1000,
  highPrice: 480,
  openPrice: 476,
  lowPrice: 466,
  lastClosePrice: 479.2,
  curPrice: 467.8,
  volume: 21_000_000n,
  turnover: 9_900_000_000,
  turnoverRate: 0.23,
};
