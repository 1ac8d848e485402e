import { type Connection, Limiter } from "@opend/core";
import { SubType } from "@opend/core/qot/common";
import { GetBasicQot } from "@opend/core/qot/get-basic-qot";
import { GetSecuritySnapshot } from "@opend/core/qot/get-security-snapshot";
import { Sub } from "@opend/core/qot/sub";
import { GetGlobalState } from "@opend/core/system/get-global-state";
import { connect as connectTcp } from "@opend/transport-node";
import { connect as connectWeb } from "@opend/transport-web";
import type { Cases, MakeCases } from "../../side.ts";
import { many, one, subscribed } from "./asked.ts";
import { requestCases } from "./cases.ts";

/** Without limits, because waiting for one would be measured. */
class NoLimits extends Limiter {
  override acquire(): ReturnType<Limiter["acquire"]> {
    return Promise.resolve({ giveBack() {} });
  }
}

async function casesOf(opend: Connection): Promise<Cases> {
  await opend.request(Sub, {
    securityList: [...subscribed],
    subTypeList: [SubType.SubType_Basic],
    isSubOrUnSub: true,
    isRegOrUnRegPush: false,
  });
  return requestCases({
    globalState: () => opend.request(GetGlobalState, { userID: 0n }),
    basicQuote: () => opend.request(GetBasicQot, { securityList: [...one] }),
    snapshots: () => opend.request(GetSecuritySnapshot, { securityList: [...many] }),
  });
}

/** `@opend/transport-web`. */
export const ours: MakeCases = async ({ url }) =>
  casesOf(await connectWeb({ url, limiter: new NoLimits() }));

/** `@opend/transport-node`. */
export const oursOnTcp: MakeCases = async ({ port }) =>
  casesOf(await connectTcp({ port, limiter: new NoLimits() }));
