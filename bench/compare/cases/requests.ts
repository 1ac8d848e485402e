import type { Connection } from "@opend/core";
import { GetBasicQot } from "@opend/core/qot/get-basic-qot";
import { GetSecuritySnapshot } from "@opend/core/qot/get-security-snapshot";
import { GetGlobalState } from "@opend/core/system/get-global-state";
import { subscribed } from "@opend/stress/market";
import type { Comparison } from "../measure.ts";
import type { OfficialClient } from "../official.ts";
import { inFlight } from "../repeat.ts";

interface Clients {
  readonly webSocket: Connection;
  readonly tcp: Connection;
  readonly official: OfficialClient;
}

const one = [{ market: 1, code: "00700" }];
const many = Array.from({ length: 400 / subscribed.length }, () => subscribed).flat();

/** There and back, the reply decoded: the same request to the same simulator. */
export function requestCases({ webSocket, tcp, official }: Clients): Comparison[] {
  const asks = {
    "global state": {
      ours: (opend: Connection) => opend.request(GetGlobalState, { userID: 0n }),
      official: () => official.GetGlobalState({ c2s: { userID: 0 } }),
    },
    "a basic quote": {
      ours: (opend: Connection) => opend.request(GetBasicQot, { securityList: one }),
      official: () => official.GetBasicQot({ c2s: { securityList: one } }),
    },
    "400 snapshots": {
      ours: (opend: Connection) => opend.request(GetSecuritySnapshot, { securityList: many }),
      official: () => official.GetSecuritySnapshot({ c2s: { securityList: many } }),
    },
  };
  return Object.entries(asks).flatMap(([name, { ours, official: theirs }]) =>
    [1, 32].map((width) => ({
      name: `request: ${name}, ${width} in flight`,
      sides: {
        ours: inFlight(width, () => ours(webSocket)),
        "ours on tcp": inFlight(width, () => ours(tcp)),
        "futu-api": inFlight(width, theirs),
      },
    })),
  );
}
