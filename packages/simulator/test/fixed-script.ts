/*
 * Runs in every runtime: sends the same requests to the same engine with its own clock, and prints
 * the digest of all received bytes.
 */
import type { Init, Protocol } from "@opend/core";
import { encodeRequest } from "@opend/core/internal";
import { protocols } from "@opend/core/protocols";
import { SubType } from "@opend/core/qot/common";
import { Sub } from "@opend/core/qot/sub";
import { InitConnect } from "@opend/core/system/init-connect";
import { Engine } from "@opend/simulator";
import { invented, inventRequest } from "@opend/simulator/invented";
import { ManualClock } from "../src/manual-clock.ts";

const {
  SubType_Basic: basic,
  SubType_OrderBook: orderBook,
  SubType_Ticker: ticker,
  ...others
} = SubType;
const subTypeList = Object.values(others).filter((subType) => subType !== SubType.SubType_None);

/** Pushes of every subtype around an opening, and a reply of every protocol. */
export function bytesOf(seed: number): Uint8Array[] {
  const clock = new ManualClock();
  const at = "2026-05-08T09:29:50+08:00";
  const engine = new Engine({
    seed,
    clock,
    at,
    pushIntervalMs: 5000,
    limits: false,
    unmodelled: invented,
  });
  const received: Uint8Array[] = [];
  let serialNo = 0;
  const peer = engine.connect((protoId, serial, body) => {
    received.push(new TextEncoder().encode(`${protoId}/${serial}`), body.slice());
  });
  const ask = <C2S extends object>(protocol: Protocol<C2S>, c2s: Init<C2S>): void =>
    peer.receive(protocol.id, ++serialNo, encodeRequest(protocol, c2s));
  ask(InitConnect, { clientVer: 300, clientID: "script", recvNotify: true });
  const security = ["00700", "19001", "HSImain"].map((code) => ({ market: 1, code }));
  const push = { isSubOrUnSub: true, isRegOrUnRegPush: true };
  ask(Sub, { securityList: security.slice(0, 1), subTypeList, ...push });
  ask(Sub, { securityList: security, subTypeList: [basic, orderBook, ticker], ...push });
  clock.advance(20_000);
  for (const protocol of protocols)
    if (protocol.kind === "request") ask(protocol, inventRequest(protocol, { seed }));
  return received;
}

export async function digestOf(parts: readonly Uint8Array[]): Promise<string> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", whole));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
