/** Deno, over TCP: `deno run --allow-net --allow-env=OPEND_PORT deno.ts`. */
import { shortInterest } from "@opend/quote";
import { connect } from "@opend/transport-deno";

const port = Number(Deno.env.get("OPEND_PORT") ?? 11111);

await using opend = await connect({ host: "127.0.0.1", port });
for (const row of await shortInterest(opend, "HK.00700").take(3))
  console.log(row.date, row.sharesShort);
