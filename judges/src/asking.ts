import type { Protocol } from "@opend/core";
import { encodeRequest } from "@opend/core/internal";
import { Sub } from "@opend/core/qot/sub";
import { InitConnect } from "@opend/core/system/init-connect";
import { Engine } from "@opend/simulator";
import { inventedWithTrading } from "@opend/simulator/invented";
import { subscriptions } from "./requests.ts";

/** Replies of a fresh engine, as bytes. */
export function asking(seed: number): (protocol: Protocol, body: Uint8Array) => Uint8Array {
  let replied = new Uint8Array();
  const engine = new Engine({
    seed,
    limits: false,
    subscriptionQuota: 2000,
    unmodelled: inventedWithTrading,
  });
  const peer = engine.connect((_protoId, _serialNo, body, kind) => {
    if (kind === "reply") replied = body.slice();
  });
  let serialNo = 0;
  const ask = (protocol: Protocol, body: Uint8Array): Uint8Array => {
    peer.receive(protocol.id, ++serialNo, body);
    return replied;
  };
  ask(InitConnect, encodeRequest(InitConnect, { clientVer: 300, clientID: "test" }));
  for (const c2s of subscriptions) ask(Sub, encodeRequest(Sub, c2s as never));
  return ask;
}
