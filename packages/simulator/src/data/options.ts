import type { Market } from "../market/markets.ts";
import type { Option } from "./security.ts";

interface Chain {
  readonly market: Market;
  /** Code of the underlying, and what its options' codes begin with. */
  readonly owner: string;
  readonly root: string;
  /** Units of the underlying per contract. */
  readonly contractSize: number;
  readonly expiries: readonly string[];
  readonly strikes: readonly number[];
}

/** Expiries and strikes are invented: the ones near the invented prices. */
const chains: readonly Chain[] = [
  {
    market: "HK",
    owner: "00700",
    root: "TCH",
    contractSize: 100,
    expiries: ["2026-05-28", "2026-06-29"],
    strikes: [440, 460, 480, 500, 520],
  },
  {
    market: "US",
    owner: "AAPL",
    root: "AAPL",
    contractSize: 100,
    expiries: ["2026-05-15", "2026-05-22", "2026-06-18"],
    strikes: [255, 265, 275, 285, 295],
  },
];

/** `AAPL260619C280000`: root, expiry, call or put, strike in thousandths. */
const codeOf = (root: string, expiry: string, type: Option["type"], strike: number): string =>
  `${root}${expiry.slice(2).replaceAll("-", "")}${type === "call" ? "C" : "P"}${strike * 1000}`;

/** Prices follow the underlying, so `lastClose` is not used. */
export const options: readonly Option[] = chains.flatMap(
  ({ market, owner, root, contractSize, expiries, strikes }) =>
    expiries.flatMap((expiry) =>
      strikes.flatMap((strike) =>
        (["call", "put"] as const).map(
          (type): Option => ({
            market,
            code: codeOf(root, expiry, type, strike),
            name: `${root} ${expiry.slice(2).replaceAll("-", "")} ${strike.toFixed(2)} ${type === "call" ? "C" : "P"}`,
            kind: "option",
            type,
            owner,
            strike,
            expiry,
            listDay: "2026-01-05",
            lotSize: contractSize,
            lastClose: 0,
            issuedShares: 0,
            averageVolume: 1200,
          }),
        ),
      ),
    ),
);
