import { Sub } from "@opend/core/qot/sub";
import type { Requester } from "../src/ask/requester.ts";
import { parseCode, security } from "../src/codes.ts";
import type { Kind } from "../src/index.ts";

/** Subscribes with a plain request, as the manager does. */
export async function subscribed(
  opend: Requester,
  codes: readonly string[],
  kinds: readonly Kind[],
): Promise<void> {
  await opend.request(Sub, {
    securityList: codes.map((code) => security(parseCode(code))),
    subTypeList: kinds.map(({ subType }) => subType),
    isSubOrUnSub: true,
    isRegOrUnRegPush: true,
  });
}
