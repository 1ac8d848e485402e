/**
 * Live quotes without `@opend/quote`: a typed request of any protocol, by its constant.
 *
 *     npx --yes pnpm --filter @opend/examples quotes
 */

import { pushesOf } from "@opend/core";
import { SubType } from "@opend/core/qot/common";
import { Sub } from "@opend/core/qot/sub";
import { UpdateBasicQot } from "@opend/core/qot/update-basic-qot";
import { startSimulator } from "@opend/simulator/node";
import { connect } from "@opend/transport-node";

async function main(): Promise<void> {
  await using simulator = await startSimulator({ port: 0, pushIntervalMs: 100 });
  await using opend = await connect({ port: simulator.port });

  const securityList = [
    { market: 1, code: "00700" },
    { market: 11, code: "AAPL" },
  ];
  const subscribe = {
    securityList,
    subTypeList: [SubType.SubType_Basic],
    isSubOrUnSub: true,
    isRegOrUnRegPush: true,
  };
  // Opened before subscribing, so that the first push is not lost.
  await using quotes = pushesOf(opend, UpdateBasicQot);
  // OpenD drops the subscriptions of a connection that ends.
  opend.onRestore(async (request) => void (await request(Sub, subscribe)));
  await opend.request(Sub, subscribe);

  let count = 0;
  for await (const { basicQotList } of quotes) {
    for (const { security, curPrice, volume } of basicQotList)
      console.log(
        security.code.padEnd(6),
        curPrice.toFixed(2).padStart(8),
        String(volume).padStart(12),
      );
    if (++count === 6) break;
  }
}

void main();
