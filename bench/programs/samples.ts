/** Collects the measured messages from a simulator. */
import type { Init, Protocol } from "@opend/core";
import { encodeRequest } from "@opend/core/internal";
import { SubType } from "@opend/core/qot/common";
import { GetBasicQot } from "@opend/core/qot/get-basic-qot";
import { GetSecuritySnapshot } from "@opend/core/qot/get-security-snapshot";
import { GetShortInterest } from "@opend/core/qot/get-short-interest";
import { Sub } from "@opend/core/qot/sub";
import { served } from "@opend/core/served";
import { encodeReply } from "@opend/core/server";
import { connect } from "@opend/transport-node";
import type { Sample } from "../side.ts";
import { one, subscribed } from "../sides/requests/asked.ts";
import { serve } from "./serve.ts";

function reply<S2C extends object>(
  name: string,
  protocol: Protocol<object, S2C>,
  s2c: Init<S2C>,
): Sample {
  return {
    name,
    type: protocol.reply.name,
    bytes: encodeReply(served(protocol), { retType: 0, s2c }),
  };
}

serve({
  async take(port: number): Promise<readonly Sample[]> {
    await using opend = await connect({ port });
    await opend.request(Sub, {
      securityList: [...one],
      subTypeList: [SubType.SubType_Basic],
      isSubOrUnSub: true,
      isRegOrUnRegPush: false,
    });
    const [security = { market: 1, code: "00700" }] = one;
    const asked = { security, nextKey: "1777478400", num: 50 };
    const { snapshotList } = await opend.request(GetSecuritySnapshot, {
      securityList: [...subscribed],
    });
    return [
      {
        name: "a request",
        type: GetShortInterest.request.name,
        bytes: encodeRequest(GetShortInterest, asked),
      },
      reply(
        "a basic quote",
        GetBasicQot,
        await opend.request(GetBasicQot, { securityList: [...one] }),
      ),
      reply(
        "50 rows of short interest",
        GetShortInterest,
        await opend.request(GetShortInterest, { security, num: 50 }),
      ),
      reply("400 snapshots", GetSecuritySnapshot, {
        snapshotList: Array.from({ length: 50 }, () => snapshotList).flat(),
      }),
    ];
  },
});
