import { ConnectError } from "../../errors.ts";
import { InitConnect, type S2C } from "../../gen/strict/system/init-connect.ts";
import { decodeReply, encodeRequest } from "../../protocol.ts";
import type { ClientIdentity, LoginResult } from "../dialect.ts";
import { type BodyEncryption, encryptionNumbers, noEncryption } from "./cipher.ts";

/** 3.00: what the schema that this client is made from accepts. */
const clientVersion = 300;

/** The body of InitConnect (1001), plain. */
export function loginRequest(
  { clientId = "opend-ts" }: ClientIdentity,
  encryption: BodyEncryption | undefined,
): Uint8Array {
  return encodeRequest(InitConnect, {
    clientVer: clientVersion,
    clientID: clientId,
    recvNotify: true,
    packetEncAlgo: encryption === undefined ? noEncryption : encryptionNumbers[encryption],
    pushProtoFmt: 0,
    programmingLanguage: "TypeScript",
  });
}

/** What the reply to InitConnect grants, with the AES key and IV. */
export function loginReply(body: Uint8Array): LoginResult & Pick<S2C, "connAESKey" | "aesCBCiv"> {
  const { retType, retMsg, s2c } = decodeReply(InitConnect, body);
  if (s2c === undefined) {
    throw new ConnectError(
      "login-refused",
      `OpenD refused the login: ${retMsg || `retType ${retType}`}`,
      { protocol: InitConnect },
    );
  }
  return {
    connId: s2c.connID,
    serverVersion: s2c.serverVer,
    userId: s2c.loginUserID,
    keepAliveIntervalMs: s2c.keepAliveInterval * 1000,
    connAESKey: s2c.connAESKey,
    aesCBCiv: s2c.aesCBCiv,
  };
}
