/** Node.js, over TCP. */
import { shortInterest } from "@opend/quote";
import { connect } from "@opend/transport-node";

const port = Number(process.env["OPEND_PORT"] ?? 11111);

async function main(): Promise<void> {
  await using opend = await connect({ host: "127.0.0.1", port });
  for (const row of await shortInterest(opend, "HK.00700").take(3))
    console.log(row.date, row.sharesShort);
}

void main();
