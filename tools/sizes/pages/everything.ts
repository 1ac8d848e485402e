import * as quote from "@opend/quote";
import { connect } from "@opend/transport-web";

await using opend = await connect();
console.log(opend, quote);
