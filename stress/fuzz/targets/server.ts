import {
  encodeFrame,
  encodeMessage,
  encodeRequest,
  encodeRequestFrame,
  initCommand,
} from "@opend/core/internal";
import { InitConnect } from "@opend/core/system/init-connect";
import { Request } from "@opend/core/system/init-web-socket";
import { Engine, type Serving, serveTcp, serveWebSocket, type Wire } from "@opend/simulator";
import { invented } from "@opend/simulator/invented";
import { hash } from "@opend/tcp-crypto";
import type { Random } from "../../random.ts";
import { corpus } from "../corpus.ts";
import { Broken, type Input, type Target } from "../target.ts";

const requests = corpus.filter(({ role }) => role === "request");
const engine = new Engine({ limits: false, unmodelled: invented });

/** Passes input to the simulator's side of a connection, which must answer or end, and never throw. */
function serve(input: Input, open: (wire: Wire) => Serving): string {
  let isEnded = false;
  let count = 0;
  const serving = open({
    write() {
      if (isEnded) throw new Broken("wrote to a wire after ending it");
      count += 1;
    },
    end() {
      isEnded = true;
    },
  });
  try {
    for (const segment of input.segments) serving.onBytes(segment);
  } catch (thrown) {
    throw thrown instanceof Broken ? thrown : new Broken(`threw ${String(thrown)}`);
  } finally {
    serving.close();
  }
  if (isEnded) return "ended";
  return count === 0 ? "waits for more" : "answered";
}

const someRequests = (
  random: Random,
  frame: (protoId: number, serialNo: number, body: Uint8Array) => Uint8Array,
): Uint8Array[] =>
  Array.from({ length: 1 + random.below(4) }, (_, index) => {
    const { protocol, bytes } = random.pick(requests);
    return frame(protocol.id, index + 2, bytes);
  });

const tcpFrame = (protoId: number, serialNo: number, body: Uint8Array): Uint8Array =>
  encodeFrame({ protoId, serialNo, sha1: hash.sha1(body), body });
const login = encodeRequest(InitConnect, { clientVer: 300, clientID: "fuzz" });

const tcp: Target = {
  name: "simulator on tcp",
  share: 3,
  carrier: "stream",
  fields: [2, 6, 8, 12],
  conversation: (random) => [tcpFrame(InitConnect.id, 1, login), ...someRequests(random, tcpFrame)],
  check: (input) => serve(input, (wire) => serveTcp(engine, wire, { hash })),
};

const message = (command: number, section: number, body: Uint8Array): Uint8Array =>
  encodeRequestFrame({ command, section, body });
const init = encodeMessage(Request, { c2s: { websocketKey: "", clientID: "fuzz" } });

const webSocket: Target = {
  name: "simulator on websocket",
  share: 3,
  carrier: "messages",
  fields: [8, 12, 16],
  conversation: (random) => [message(initCommand, 1, init), ...someRequests(random, message)],
  check: (input) => serve(input, (wire) => serveWebSocket(engine, wire)),
};

export const serverTargets: readonly Target[] = [tcp, webSocket];
