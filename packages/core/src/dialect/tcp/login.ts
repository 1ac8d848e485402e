import { type BodyFormat, protobuf } from "../../body-format.ts";
import { ConnectError } from "../../errors.ts";
import { InitConnect, type S2C } from "../../gen/strict/system/init-connect.ts";
import { decodeReply, encodeRequest } from "../../protocol.ts";
import type { ClientIdentity, Frame, LoginResult } from "../dialect.ts";
import { type BodyEncryption, encryptionNumbers, noEncryption } from "./cipher.ts";

/** 3.00, which the schema of this client accepts. */
const clientVersion = 300;

/** The plain body of InitConnect (1001). */
export function loginRequest(
  { clientId = "opend-ts" }: ClientIdentity,
  encryption: BodyEncryption | undefined,
  format: BodyFormat = protobuf,
): Uint8Array {
  const c2s = {
    clientVer: clientVersion,
    clientID: clientId,
    recvNotify: true,
    packetEncAlgo: encryption === undefined ? noEncryption : encryptionNumbers[encryption],
    pushProtoFmt: format.protoFmt,
    programmingLanguage: "TypeScript",
  };
  return encodeRequest(InitConnect, c2s, format);
}

/** Reads the reply to InitConnect, with the AES key and IV. */
export function loginReply({
  body,
  format,
}: Pick<Frame, "body" | "format">): LoginResult & Pick<S2C, "connAESKey" | "aesCBCiv"> {
  const { retType, retMsg, s2c } = decodeReply(InitConnect, body, format);
  if (s2c === undefined) {
    throw new ConnectError(
      "login-refused",
      `OpenD refused the login: ${retMsg || `retType ${retType}`}`,
      { protocol: InitConnect },
    );
  }
  return {
    userId: s2c.loginUserID,
    keepAliveIntervalMs: s2c.keepAliveInterval * 1000,
    connAESKey: s2c.connAESKey,
    aesCBCiv: s2c.aesCBCiv,
  };
}
