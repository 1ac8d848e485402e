/** The hash of the TCP dialect, which has no API in all runtimes. `@opend/tcp-crypto` provides it. */
export interface Hash {
  /** The 20 bytes of SHA-1. */
  sha1(bytes: Uint8Array): Uint8Array;
}

export interface BlockCipher {
  encrypt(plain: Uint8Array): Uint8Array;
  /** Throws when the padding is wrong. */
  decrypt(cipher: Uint8Array): Uint8Array;
}

/** The ciphers, needed only if a key is configured. */
export interface Ciphers {
  /** AES-128; `none` leaves the padding to the caller. */
  aes(
    mode: "ecb" | "cbc",
    padding: "pkcs7" | "none",
    key: Uint8Array,
    iv?: Uint8Array,
  ): BlockCipher;
  /**
   * An RSA private key from PEM text (PKCS#1 or PKCS#8), used with PKCS#1 v1.5 padding. Throws an error
   * that says what is wrong with the text, without quoting it.
   */
  rsa(pem: string): BlockCipher & { readonly modulusBytes: number };
}
