/** Node.js, over WebSocket: where only that port of OpenD can be reached, or its key is to be used. */
import { shortInterest } from "@opend/quote";
import { connect } from "@opend/transport-web";

const url = process.env["OPEND_URL"] ?? "ws://127.0.0.1:33333";
const key = process.env["OPEND_KEY"] ?? "";

async function main(): Promise<void> {
  await using opend = await connect({ url, key });
  for (const row of await shortInterest(opend, "HK.00700").take(3))
    console.log(row.date, row.sharesShort);
}

void main();
