import { type BodyFormat, protobuf } from "../../body-format.ts";
import { ArgumentError, CipherError, ConnectError, FrameError } from "../../errors.ts";
import { messageOf } from "../../foreign.ts";
import { InitConnect } from "../../gen/strict/system/init-connect.ts";
import { type BodyLimit, bodyLimit } from "../body-limit.ts";
import type { ClientIdentity, Conversation, Dialect, Frame, LoginResult } from "../dialect.ts";
import { readLogin } from "../read-login.ts";
import { type BodyEncryption, bodyCipher, encryptionNumbers, loginCipher } from "./cipher.ts";
import type { BlockCipher, Ciphers, Hash } from "./crypto.ts";
import { explainTcpSilence } from "./failure.ts";
import { encodeFrame, FrameDecoder } from "./frame.ts";
import { tcpKeepAlive } from "./keep-alive.ts";
import { loginReply, loginRequest } from "./login.ts";

export interface TcpDialectOptions extends ClientIdentity {
  readonly hash: Hash;
  /** The largest body accepted after the login, in bytes. Default 16 MiB. */
  readonly maxBodyBytes?: number;
  /** The format of the bodies of requests, replies and pushes. Default protobuf. */
  readonly bodyFormat?: BodyFormat;
  /** Turns encryption on: RSA with this key for the login, AES for all later messages. */
  readonly encryption?: {
    readonly ciphers: Ciphers;
    /** The private key that OpenD holds, as PEM text. */
    readonly rsaKey: string;
    /** Default `"FTAES_ECB"`. */
    readonly algorithm?: BodyEncryption;
  };
}

/**
 * The dialect of OpenD's TCP port: 44-byte headers, SHA-1 over every body, encryption if a key is
 * configured.
 *
 * @throws {ArgumentError} when an option is out of its range.
 */
export function tcpDialect(options: TcpDialectOptions): Dialect {
  const { bodyFormat } = options;
  const limit = bodyLimit(options.maxBodyBytes);
  const algorithm = algorithmOf(options);
  if (algorithm !== undefined && !Object.hasOwn(encryptionNumbers, algorithm))
    throw new ArgumentError("encryption", Object.keys(encryptionNumbers).join(", "), algorithm);
  if (bodyFormat !== undefined && typeof bodyFormat?.protoFmt !== "number")
    throw new ArgumentError("bodyFormat", "`json` of @opend/core/json, or undefined", bodyFormat);
  // An OpenD that is still starting may refuse now and accept later.
  return {
    name: "tcp",
    afterRefusal: "retry",
    ...(bodyFormat && { bodyFormat }),
    begin: () => new TcpConversation(options, limit),
  };
}

/** The cipher of bodies after the login; `undefined` without a key. */
const algorithmOf = ({ encryption }: TcpDialectOptions): BodyEncryption | undefined =>
  encryption && (encryption.algorithm ?? "FTAES_ECB");

class TcpConversation implements Conversation {
  readonly #hash: Hash;
  readonly #options: TcpDialectOptions;
  readonly #algorithm: BodyEncryption | undefined;
  readonly #format: BodyFormat;
  readonly #decoder: FrameDecoder;
  readonly #limit: BodyLimit;
  #cipher: BlockCipher | undefined;

  constructor(options: TcpDialectOptions, limit: BodyLimit) {
    const { encryption, hash, bodyFormat = protobuf } = options;
    this.#options = options;
    this.#hash = hash;
    this.#limit = limit;
    this.#format = bodyFormat;
    this.#decoder = new FrameDecoder({
      maxBodyBytes: limit.beforeLogin,
      formats: [...new Set([protobuf.protoFmt, bodyFormat.protoFmt])],
    });
    this.#algorithm = algorithmOf(options);
    if (encryption) this.#cipher = loginCipher(encryption.ciphers, encryption.rsaKey);
  }

  get login(): Conversation["login"] {
    return {
      protoId: InitConnect.id,
      body: () => loginRequest(this.#options, this.#algorithm, this.#format),
    };
  }

  encode(protoId: number, serialNo: number, body: Uint8Array): Uint8Array {
    const sha1 = this.#hash.sha1(body);
    const { protoFmt } = this.#format;
    const sent = this.#cipher?.encrypt(body) ?? body;
    return encodeFrame({ protoId, protoFmt, serialNo, sha1, body: sent });
  }

  decode(bytes: Uint8Array, onFrame: Parameters<Conversation["decode"]>[1]): void {
    this.#decoder.push(bytes, ({ protoId, protoFmt, serialNo, sha1, body, offset }) => {
      const plain = this.#cipher?.decrypt(body) ?? body;
      if (!isEqual(this.#hash.sha1(plain), sha1)) {
        throw this.#cipher
          ? new CipherError(
              "a decrypted body does not match its hash: it was encrypted with another key, or altered in transit",
            )
          : new FrameError(`the body of protocol ${protoId} does not match its SHA-1`, offset + 16);
      }
      // OpenD may still answer in protobuf, so the format is read from the header.
      const format = protoFmt === protobuf.protoFmt ? undefined : this.#format;
      onFrame({ protoId, serialNo, body: plain, ...(format && { format }) });
    });
  }

  accept(frame: Frame): LoginResult {
    const reply = readLogin(() => loginReply(frame), this.explainSilence());
    this.#decoder.maxBodyBytes = this.#limit.afterLogin;
    const { connAESKey, aesCBCiv, ...result } = reply;
    this.#cipher = this.#bodyCipher(connAESKey, aesCBCiv);
    return result;
  }

  #bodyCipher(connAESKey: string, aesCBCiv: string | undefined): BlockCipher | undefined {
    const { encryption } = this.#options;
    if (!encryption || !this.#algorithm) return undefined;
    const encoder = new TextEncoder();
    const iv = aesCBCiv === undefined ? undefined : encoder.encode(aesCBCiv);
    try {
      return bodyCipher(encryption.ciphers, this.#algorithm, encoder.encode(connAESKey), iv);
    } catch (cause) {
      throw new ConnectError("key", `the login granted no usable key: ${messageOf(cause)}`, {
        cause,
      });
    }
  }

  keepAlive(result: LoginResult): ReturnType<Conversation["keepAlive"]> {
    return tcpKeepAlive(result, this.#format);
  }

  explainSilence(): string {
    return explainTcpSilence(this.#options.encryption !== undefined);
  }
}

function isEqual(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
