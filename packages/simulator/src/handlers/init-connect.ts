import { InitConnect } from "@opend/core/serve/system/init-connect";
import { PacketEncAlgo, ProtoFmt } from "@opend/core/system/common";
import { type Handler, handler } from "../handler.ts";
import { Refusal } from "../refusal.ts";
import { serverVersion } from "../version.ts";

const formats: readonly number[] = Object.values(ProtoFmt);

export const initConnect: Handler = handler(
  InitConnect,
  (
    { pushProtoFmt = ProtoFmt.ProtoFmt_Protobuf, recvNotify, packetEncAlgo },
    { account, connection },
  ) => {
    if (!formats.includes(pushProtoFmt)) throw new Refusal(`unknown pushProtoFmt ${pushProtoFmt}`);
    connection.login({
      wantsNotify: recvNotify === true,
      pushProtoFmt,
      packetEncAlgo: packetEncAlgo ?? PacketEncAlgo.PacketEncAlgo_FTAES_ECB,
    });
    const { aesKey, iv } = connection.sessionKey;
    return {
      serverVer: serverVersion,
      loginUserID: account.userId,
      connID: connection.id,
      connAESKey: aesKey,
      keepAliveInterval: account.keepAliveIntervalSeconds,
      aesCBCiv: iv,
    };
  },
);
