import { createPrivateKey, createPublicKey, generateKeyPairSync } from "node:crypto";
import { expect, test } from "vitest";
import { keyOf } from "../test/vectors.ts";
import { readPrivateKey } from "./private-key.ts";

const pkcs1 = keyOf(1024);
const rsaKey = createPrivateKey(pkcs1);
const ecKey = generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey;
const publicKey = createPublicKey(rsaKey);
const lock = { cipher: "aes-128-cbc", passphrase: "secret" } as const;
const labelled = (label: string): string =>
  `-----BEGIN ${label}-----\nb3BlbnNzaA==\n-----END ${label}-----\n`;

test.each([1024, 2048] as const)("an RSA key of %i bits, in PKCS#1 and in PKCS#8", (bits) => {
  const pem = keyOf(bits);
  const pkcs8 = createPrivateKey(pem).export({ type: "pkcs8", format: "pem" }).toString();
  expect(pkcs8).toContain("-----BEGIN PRIVATE KEY-----");
  for (const text of [pem, pkcs8])
    expect(readPrivateKey(text).asymmetricKeyDetails?.modulusLength).toBe(bits);
});

test.each([
  ["lines end as on Windows", pkcs1.replaceAll("\n", "\r\n")],
  ["it begins with a byte order mark", `\uFEFF${pkcs1}`],
  ["other text surrounds it", `the key of OpenD\n${pkcs1}\n\nkeep it secret\n`],
])("a key is read when %s", (_, text) => {
  expect(readPrivateKey(text).equals(rsaKey)).toBe(true);
});

test.each([
  ["nothing", "", /not PEM text.*rsaKeyFile/],
  ["a path", "/home/me/key.pem", /not PEM text.*rsaKeyFile/],
  [
    "an EC key (PKCS#8)",
    ecKey.export({ type: "pkcs8", format: "pem" }),
    /type ec, not RSA; `openssl genrsa/,
  ],
  [
    "an EC key (SEC 1)",
    ecKey.export({ type: "sec1", format: "pem" }),
    /type ec, not RSA; `openssl genrsa/,
  ],
  ["a public key", publicKey.export({ type: "spki", format: "pem" }), /it is a public key/],
  ["an RSA public key", publicKey.export({ type: "pkcs1", format: "pem" }), /it is a public key/],
  ["a key of OpenSSH", labelled("OPENSSH PRIVATE KEY"), /OpenSSH; `ssh-keygen -p .*-m PEM/],
  ["a certificate", labelled("CERTIFICATE"), /it is a certificate/],
  [
    "a locked key (PKCS#8)",
    rsaKey.export({ type: "pkcs8", format: "pem", ...lock }),
    /locked by a password; `openssl rsa -traditional/,
  ],
  [
    "a locked key (PKCS#1)",
    rsaKey.export({ type: "pkcs1", format: "pem", ...lock }),
    /locked by a password; `openssl rsa -traditional/,
  ],
  ["half a key", pkcs1.slice(0, 300), /damaged/],
  ["an unknown label", labelled("SECRET"), /damaged or of an unknown kind/],
] as const)("%s is refused, and the error says what to do", (_, text, message) => {
  expect(() => readPrivateKey(String(text))).toThrow(message);
});

test("the error does not quote the text", () => {
  const half = pkcs1.slice(0, 300);
  try {
    readPrivateKey(half);
  } catch (error) {
    expect(String(error)).not.toContain(half.slice(40, 80));
    return;
  }
  expect.unreachable();
});
