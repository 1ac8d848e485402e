import { connect } from "@opend/transport-web";

await using opend = await connect();
console.log(opend.state);
