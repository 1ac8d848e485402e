import type { Connection, Protocol } from "@opend/core";
import { decodeReply, encodeReply, encodeRequest } from "@opend/core/internal";
import { GetBasicQot } from "@opend/core/qot/get-basic-qot";
import { GetSecuritySnapshot } from "@opend/core/qot/get-security-snapshot";
import { GetShortInterest } from "@opend/core/qot/get-short-interest";
import { subscribed } from "@opend/stress/market";
import type { Root } from "protobufjs";
import type { Comparison } from "../measure.ts";
import { repeat } from "../repeat.ts";

function compared(name: string, root: Root, protocol: Protocol, s2c: object): Comparison[] {
  const reply = { retType: 0, s2c };
  const bytes = encodeReply(protocol, reply);
  const type = root.lookupType(protocol.reply.name);
  const theirs = type.decode(bytes);
  return [
    {
      name: `${name} (${bytes.length} bytes), read`,
      sides: {
        ours: repeat(() => decodeReply(protocol, bytes)),
        protobufjs: repeat(() => type.decode(bytes)),
      },
    },
    {
      name: `${name} (${bytes.length} bytes), write`,
      sides: {
        ours: repeat(() => encodeReply(protocol, reply)),
        protobufjs: repeat(() => type.encode(theirs).finish()),
      },
    },
  ];
}

/** What the simulator says, read and written by the generated code and by protobufjs. */
export async function messageCases(opend: Connection, root: Root): Promise<Comparison[]> {
  const tencent = { market: 1, code: "00700" };
  const shortInterest = await opend.request(GetShortInterest, { security: tencent, num: 50 });
  const few = await opend.request(GetSecuritySnapshot, { securityList: [...subscribed] });
  const snapshotList = Array.from({ length: 50 }, () => few.snapshotList).flat();
  const quotes = await opend.request(GetBasicQot, { securityList: [tencent] });
  const asked = { security: tencent, nextKey: "1777478400", num: 50 };
  const request = root.lookupType("Qot_GetShortInterest.Request");
  return [
    {
      name: "a request, write",
      sides: {
        ours: repeat(() => encodeRequest(GetShortInterest, asked)),
        protobufjs: repeat(() => request.encode(request.create({ c2s: asked })).finish()),
      },
    },
    ...compared("a basic quote", root, GetBasicQot, quotes),
    ...compared("50 rows of short interest", root, GetShortInterest, shortInterest),
    ...compared("400 snapshots", root, GetSecuritySnapshot, { snapshotList }),
  ];
}
