import { Sub } from "@opend/core/qot/sub";
import type { Requester } from "../src/ask/requester.ts";
import { parseCode, security } from "../src/codes.ts";
import { type Kind, kinds } from "../src/live/kinds/kinds.ts";

/** Subscribes by hand, as the manager does. */
export async function subscribed(
  opend: Requester,
  codes: readonly string[],
  names: readonly Kind[],
): Promise<void> {
  await opend.request(Sub, {
    securityList: codes.map((code) => security(parseCode(code))),
    subTypeList: names.map((name) => kinds[name].subType),
    isSubOrUnSub: true,
    isRegOrUnRegPush: true,
  });
}
