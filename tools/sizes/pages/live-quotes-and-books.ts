import { orderBook, quote, subscribe } from "@opend/quote";
import { connect } from "@opend/transport-web";

await using opend = await connect();
for await (const row of await subscribe(opend, ["HK.00700"], [quote, orderBook])) console.log(row);
