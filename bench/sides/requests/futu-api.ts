import { SubType } from "@opend/core/qot/common";
import { officialClient } from "../../official.ts";
import type { MakeCases } from "../../side.ts";
import { many, one, subscribed } from "./asked.ts";
import { requestCases } from "./cases.ts";

/** `futu-api`, unchanged, through its public interface. */
export const futuApi: MakeCases = async ({ url }) => {
  const client = await officialClient(new URL(url));
  await client.Sub({
    c2s: {
      securityList: subscribed,
      subTypeList: [SubType.SubType_Basic],
      isSubOrUnSub: true,
      isRegOrUnRegPush: false,
    },
  });
  return requestCases({
    globalState: () => client.GetGlobalState({ c2s: { userID: 0 } }),
    basicQuote: () => client.GetBasicQot({ c2s: { securityList: one } }),
    snapshots: () => client.GetSecuritySnapshot({ c2s: { securityList: many } }),
  });
};
