export { invented } from "./answers.ts";
export { inventRequest } from "./request.ts";
