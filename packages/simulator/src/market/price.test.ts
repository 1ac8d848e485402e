import { expect, it } from "vitest";
import { Catalog } from "./catalog.ts";
import { type Market, markets } from "./markets.ts";
import { Grid, toMills } from "./price.ts";

const catalog = new Catalog(1);
const gridOf = (key: string): Grid =>
  new Grid(catalog.find({ market: markets[key.slice(0, 2) as Market].number, code: key.slice(3) }));

it.each([
  // Where Hong Kong's price steps change: just below, and from there on.
  ["HK.00700", 0.249, 0.001],
  ["HK.00700", 0.25, 0.005],
  ["HK.00700", 0.495, 0.005],
  ["HK.00700", 0.5, 0.01],
  ["HK.00700", 19.99, 0.01],
  ["HK.00700", 20, 0.02],
  ["HK.00700", 50, 0.05],
  ["HK.00700", 100, 0.1],
  ["HK.00700", 199.9, 0.1],
  ["HK.00700", 200, 0.2],
  ["HK.00700", 500, 0.5],
  ["HK.00700", 1000, 1],
  ["HK.19001", 0.2, 0.001],
  ["HK.02800", 25, 0.02],
  ["US.AAPL", 280, 0.01],
  ["SH.600519", 1500, 0.01],
  ["HK.HSImain", 26_000, 1],
  ["US.ESmain", 7000, 0.25],
])("%s at %d has a price step of %d", (key, price, step) => {
  expect(gridOf(key).step(toMills(price))).toBe(toMills(step));
});
