import { PacketEncAlgo, ProtoFmt } from "@opend/core/system/common";
import { InitConnect } from "@opend/core/system/init-connect";
import { type Handler, handler } from "../handler.ts";
import { Refusal } from "../refusal.ts";
import { serverVersion } from "../version.ts";

export const initConnect: Handler = handler(
  InitConnect,
  ({ pushProtoFmt, recvNotify, packetEncAlgo }, { account, connection }) => {
    if (pushProtoFmt !== undefined && pushProtoFmt !== ProtoFmt.ProtoFmt_Protobuf)
      throw new Refusal("unsupported pushProtoFmt: this simulator speaks protobuf only, not JSON");
    connection.login({
      wantsNotify: recvNotify === true,
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
