/* Every protocol of the schema, modelled or invented, as protobufjs reads it. */
import type { Protocol } from "@opend/core";
import { decodeReply, decodeRequest, encodeRequest } from "@opend/core/internal";
import { protocols } from "@opend/core/protocols";
import { InitConnect } from "@opend/core/system/init-connect";
import { Engine } from "@opend/simulator";
import { invented, inventRequest } from "@opend/simulator/invented";
import { expect, test } from "vitest";
import { compare, newTally } from "./compare.ts";
import { plain } from "./plain.ts";
import { readByProtobufjs } from "./protobufjs.ts";

const seeds = [1, 2, 3, 4, 5];
const requests = protocols.flatMap((each) => (each.kind === "request" ? [each] : []));

/** Replies of a fresh engine, as bytes. */
function asking(seed: number): (protocol: Protocol, body: Uint8Array) => Uint8Array {
  let replied = new Uint8Array();
  const peer = new Engine({ seed, limits: false, unmodelled: invented }).connect(
    (_protoId, _serialNo, body, kind) => {
      if (kind === "reply") replied = body.slice();
    },
  );
  let serialNo = 0;
  const ask = (protocol: Protocol, body: Uint8Array): Uint8Array => {
    peer.receive(protocol.id, ++serialNo, body);
    return replied;
  };
  ask(InitConnect, encodeRequest(InitConnect, { clientVer: 300, clientID: "test" }));
  return ask;
}

const isFlat = (protocol: Protocol): boolean => protocol.c2s === protocol.request;

test("requests and replies mean to protobufjs what they mean to us", () => {
  const tally = newTally();
  let refusedCount = 0;
  for (const seed of seeds) {
    const ask = asking(seed);
    for (const protocol of requests) {
      const body = encodeRequest(protocol, inventRequest(protocol, { seed }));
      const c2s = decodeRequest(protocol, body);
      const request = isFlat(protocol) ? c2s : { c2s };
      compare(tally, protocol.name, readByProtobufjs(protocol.request.name, body), plain(request));

      const bytes = ask(protocol, body);
      const { s2c, ...envelope } = decodeReply(protocol, bytes);
      const reply = isFlat(protocol) ? s2c : { ...envelope, s2c };
      compare(tally, protocol.name, readByProtobufjs(protocol.reply.name, bytes), plain(reply));
      if (envelope.retType !== 0) refusedCount++;
    }
  }
  process.stdout.write(
    `protobufjs: ${requests.length} protocols × ${2 * seeds.length} messages compared, ` +
      `${tally.fields} values, ${tally.differences.length} differences; ${refusedCount} refusals\n`,
  );
  expect(tally.differences).toEqual([]);
  expect(refusedCount).toBeLessThan(0.1 * requests.length * seeds.length);
}, 120_000);
