/**
 * The program that the official test runner asks: `testee.ts codecs.ts [recorded.txt]`. It reads and
 * writes messages of proto2 as bytes, and skips everything else. It records what it was asked.
 */
import { appendFileSync, readSync, writeSync } from "node:fs";
import { join } from "node:path";
import protobuf from "protobufjs";
import { type Answer, answering, type Codecs } from "./answer.ts";
import { include } from "./include.ts";
import { lineOf } from "./recorded.ts";

/** The fields of `conformance.ConformanceRequest` that are used. */
interface Request {
  readonly messageType: string;
  readonly protobufPayload?: Uint8Array;
  readonly requestedOutputFormat: number;
}

const asBytes = 1;
const stdin = 0;
const stdout = 1;

const [codecs = "", recorded] = process.argv.slice(2);
const reply = answering((await import(codecs)) as Codecs);
const root = protobuf.loadSync(join(include, "conformance", "conformance.proto"));
const requestType = root.lookupType("conformance.ConformanceRequest");
const answerType = root.lookupType("conformance.ConformanceResponse");

function answer({ messageType, protobufPayload, requestedOutputFormat }: Request): Answer {
  // The runner asks first which failures are expected, and accepts an empty list.
  if (messageType === "conformance.FailureSet") return { protobufPayload: new Uint8Array(0) };
  if (!protobufPayload || requestedOutputFormat !== asBytes) return { skipped: "only bytes" };
  const payload = Uint8Array.from(protobufPayload);
  const given = reply(messageType, payload);
  if (recorded !== undefined && !("skipped" in given))
    appendFileSync(recorded, `${lineOf(messageType, payload, given)}\n`);
  return given;
}

/** So many bytes of the runner; `undefined` at the end. */
function receive(count: number): Buffer | undefined {
  const bytes = Buffer.alloc(count);
  for (let filled = 0; filled < count; ) {
    const read = readSync(stdin, bytes, filled, count - filled, null);
    if (read === 0) return undefined;
    filled += read;
  }
  return bytes;
}

function send(bytes: Uint8Array): void {
  for (let sent = 0; sent < bytes.length; ) sent += writeSync(stdout, bytes, sent);
}

// Each request and each answer has its length before it.
for (let head = receive(4); head; head = receive(4)) {
  const asked = receive(head.readUInt32LE());
  if (!asked) break;
  const request = requestType.toObject(requestType.decode(asked)) as Request;
  const bytes = answerType.encode(answerType.create(answer(request))).finish();
  const length = Buffer.alloc(4);
  length.writeUInt32LE(bytes.length);
  send(Buffer.concat([length, bytes]));
}
