/* Every protocol of the schema, modelled or invented, as protobufjs reads it. */
import { decodePush, decodeReply, encodeRequest } from "@opend/core/internal";
import { protocols } from "@opend/core/protocols";
import { served } from "@opend/core/served";
import { decodeRequest, encodePush } from "@opend/core/server";
import { expect, test } from "vitest";
import { asking } from "./asking.ts";
import { compare, newTally } from "./compare.ts";
import { plain } from "./plain.ts";
import { readByProtobufjs } from "./protobufjs.ts";
import { pushOf, pushProtocols } from "./pushed.ts";
import { requestOf } from "./requests.ts";
import { hasRows, withoutContent } from "./rows.ts";
import { tell } from "./told.ts";

const seeds = [1, 2, 3, 4, 5];
const requests = protocols.flatMap((each) => (each.kind === "request" ? [each] : []));

test("protobufjs decodes requests and replies to the same values as we do", () => {
  const tally = newTally();
  const refused: string[] = [];
  const withRows = new Set<string>();
  for (const seed of seeds) {
    const ask = asking(seed);
    for (const protocol of requests) {
      const body = encodeRequest(protocol, requestOf(protocol, seed));
      const c2s = decodeRequest(served(protocol), body);
      const request = protocol.isFlat ? c2s : { c2s };
      compare(tally, protocol.name, readByProtobufjs(protocol.request.name, body), plain(request));

      const bytes = ask(protocol, body);
      const { s2c, ...envelope } = decodeReply(protocol, bytes);
      const reply = protocol.isFlat ? s2c : { ...envelope, s2c };
      compare(tally, protocol.name, readByProtobufjs(protocol.reply.name, bytes), plain(reply));
      if (envelope.retType !== 0) refused.push(`${protocol.name}#${seed}: ${envelope.retMsg}`);
      if (hasRows(protocol, s2c)) withRows.add(protocol.name);
    }
  }
  tell("protobufjs", `${requests.length} protocols × ${2 * seeds.length} messages`, tally);
  expect(tally.differences).toEqual([]);
  expect(refused).toEqual([]);
  const empty = requests.map(({ name }) => name).filter((name) => !withRows.has(name));
  expect(empty).toEqual(withoutContent);
}, 120_000);

test("protobufjs decodes pushes to the same values as we do", () => {
  const tally = newTally();
  for (const protocol of pushProtocols)
    for (const seed of seeds) {
      const bytes = encodePush(served(protocol), pushOf(protocol, seed));
      const reply = { retType: 0, s2c: decodePush(protocol, bytes) };
      compare(tally, protocol.name, readByProtobufjs(protocol.push.name, bytes), plain(reply));
    }
  tell("protobufjs, pushes", `${pushProtocols.length} protocols × ${seeds.length} messages`, tally);
  expect(tally.differences).toEqual([]);
  expect(tally.fields).toBeGreaterThan(1000);
});
