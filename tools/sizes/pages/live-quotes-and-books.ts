import { Quote } from "@opend/quote";
import { connect } from "@opend/transport-web";

await using opend = await connect();
for await (const row of await new Quote(opend).subscribe(["HK.00700"], ["quote", "orderBook"]))
  console.log(row);
