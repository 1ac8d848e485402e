/**
 * A screener: large stocks of Hong Kong that rose this week and are profitable, as a table.
 *
 *     npx --yes pnpm --filter @opend/examples screener
 */
import { stockFilter } from "@opend/quote/screeners";
import { startSimulator } from "@opend/simulator/node";
import { connect } from "@opend/transport-node";

async function main(): Promise<void> {
  await using simulator = await startSimulator({ port: 0 });
  await using opend = await connect({ port: simulator.port });

  const stocks = stockFilter(opend, "HK", {
    where: {
      marketCap: { min: 1e10 },
      changePercent: { days: 5, min: 0 },
      netProfit: { quarter: "annual", min: 0 },
    },
    indicators: [
      { indicator: "price", position: "above", other: "ma", otherParameters: [20], period: "1d" },
    ],
    sort: { by: "marketCap" },
    show: ["price", "priceToEarningsTtm"],
  });
  console.log(line("Code", ["Price", "Week %", "Cap 1e9", "P/E", "MA 20"]));
  for await (const stock of stocks) {
    const { code, price, changePercent, marketCap = Number.NaN, priceToEarningsTtm } = stock;
    const average = stock.indicators.find(({ indicator }) => indicator === "ma");
    const cells = [price, changePercent, marketCap / 1e9, priceToEarningsTtm, average?.value];
    console.log(line(code, cells.map(rounded)));
  }
}

const rounded = (value = Number.NaN): string => (Number.isNaN(value) ? "-" : value.toFixed(2));

const line = (first: string, rest: readonly string[]): string =>
  first.padEnd(10) + rest.map((cell) => cell.padStart(10)).join("");

void main();
