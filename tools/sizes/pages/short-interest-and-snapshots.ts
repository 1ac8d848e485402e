import { shortInterest, snapshots } from "@opend/quote";
import { connect } from "@opend/transport-web";

await using opend = await connect();
for await (const row of shortInterest(opend, "US.AAPL")) console.log(row);
console.log(await snapshots(opend, ["US.AAPL", "HK.00700"]));
