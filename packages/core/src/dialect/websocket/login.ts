import { protobuf } from "../../body-format.ts";
import { ConnectError } from "../../errors.ts";
import { Request, ResponsePart } from "../../gen/strict/system/init-web-socket.ts";
import type { ClientIdentity, LoginResult } from "../dialect.ts";
import { md5 } from "./md5.ts";

/** The service's own commands, below all protocol ids: the login, and a push that it lost its OpenD. */
export const initCommand = 1;
export const lostOpendCommand = 2;

/** The body of the service's Init. It contains the lowercase hex MD5 of the key's text. */
export function loginRequest(
  { clientId = "opend-ts" }: ClientIdentity,
  key: string | undefined,
): Uint8Array {
  return protobuf.write(Request, {
    c2s: {
      websocketKey: key ? hexMd5(key) : "",
      clientID: clientId,
      programmingLanguage: "TypeScript",
    },
  });
}

/** Reads the reply to Init. It has no user id. */
export function loginReply(body: Uint8Array): LoginResult {
  const { retType, retMsg } = protobuf.read(ResponsePart, body);
  if (retType !== 0) {
    throw new ConnectError(
      "login-refused",
      `OpenD's WebSocket service refused the login: ${retMsg || `retType ${retType}`}`,
    );
  }
  return {};
}

/** The value of OpenD's `websocket_key_md5` setting for a key. */
export function hexMd5(key: string): string {
  const digest = md5(new TextEncoder().encode(key));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
