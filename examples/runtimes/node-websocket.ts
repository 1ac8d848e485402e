/** Node.js, over WebSocket: for an OpenD whose TCP port is not reachable, or to use its WebSocket key. */
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
