import { InitConnect } from "@opend/core/system/init-connect";
import { type Handler, handler } from "../handler.ts";
import { Refusal } from "../refusal.ts";
import { serverVersion } from "../version.ts";

const protobuf = 0;

/** Nothing is encrypted here, so the key and the IV that a login grants are never used. */
const unusedKey = "opend-simulator!";

export const initConnect: Handler = handler(
  InitConnect,
  ({ pushProtoFmt }, { account, connection }) => {
    if (pushProtoFmt !== undefined && pushProtoFmt !== protobuf)
      throw new Refusal("unsupported pushProtoFmt: this simulator speaks protobuf only, not JSON");
    connection.isLoggedIn = true;
    return {
      serverVer: serverVersion,
      loginUserID: account.userId,
      connID: connection.id,
      connAESKey: unusedKey,
      keepAliveInterval: account.keepAliveIntervalSeconds,
      aesCBCiv: unusedKey,
    };
  },
);
