import {
  type BlockCipher,
  type BodyEncryption,
  bodyCipher,
  type Ciphers,
  encryptionNumbers,
  loginCipher,
} from "@opend/core/internal";
import { PacketEncAlgo } from "@opend/core/system/common";
import type { LoginTerms, SessionKey } from "../connection.ts";

/** The encryption of a TCP port: RSA for logins, then the algorithm that each login requested. */
export interface Encryption {
  /** Bodies of InitConnect, both ways. */
  readonly login: BlockCipher;
  /**
   * All later bodies of a connection; `undefined` if the client requested no encryption.
   *
   * @throws {Error} when the client requested an unknown algorithm.
   */
  bodies(key: SessionKey, terms: LoginTerms): BlockCipher | undefined;
}

/**
 * Encryption with the private key that both sides hold, as PEM text.
 *
 * @throws {CipherError} the text is not an RSA private key.
 */
export function encryption(ciphers: Ciphers, rsaKey: string): Encryption {
  return {
    login: loginCipher(ciphers, rsaKey),
    bodies({ aesKey, iv }, { packetEncAlgo }) {
      if (packetEncAlgo === PacketEncAlgo.PacketEncAlgo_None) return undefined;
      const encoder = new TextEncoder();
      return bodyCipher(
        ciphers,
        algorithm(packetEncAlgo),
        encoder.encode(aesKey),
        encoder.encode(iv),
      );
    },
  };
}

function algorithm(packetEncAlgo: number): BodyEncryption {
  const names = Object.keys(encryptionNumbers) as BodyEncryption[];
  const name = names.find((each) => encryptionNumbers[each] === packetEncAlgo);
  if (name === undefined) throw new Error(`unknown packetEncAlgo ${packetEncAlgo}`);
  return name;
}
