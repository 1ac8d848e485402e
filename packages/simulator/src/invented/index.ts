export { invented, inventedWithTrading } from "./answers.ts";
export { inventRequest } from "./request.ts";
