import * as quote from "@opend/quote";
import * as account from "@opend/quote/account";
import * as rankings from "@opend/quote/rankings";
import * as reference from "@opend/quote/reference";
import { connect } from "@opend/transport-web";

await using opend = await connect();
console.log(opend, quote, account, rankings, reference);
