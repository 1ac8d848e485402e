import { createPrivateKey, type KeyObject } from "node:crypto";

/** Other PEM texts that are passed by mistake, by label, and what to do about each. */
const refusals: Readonly<Record<string, string>> = {
  "OPENSSH PRIVATE KEY":
    'it is in the format of OpenSSH; `ssh-keygen -p -N "" -m PEM -f key.pem` rewrites the file',
  "ENCRYPTED PRIVATE KEY":
    "it is locked by a password; `openssl rsa -traditional -in locked.pem -out key.pem` unlocks it",
  "PUBLIC KEY": "it is a public key; OpenD and its clients share the private one",
  "RSA PUBLIC KEY": "it is a public key; OpenD and its clients share the private one",
  CERTIFICATE: "it is a certificate; OpenD and its clients share a private key",
};

const makeOne = "`openssl genrsa -traditional -out key.pem 1024` makes one, for OpenD too";

/**
 * An RSA private key from PEM text, PKCS#1 or PKCS#8.
 *
 * @throws {Error} when the text is something else; the message says what it is and what to do.
 */
export function readPrivateKey(text: string): KeyObject {
  const [, label] = /-----BEGIN ([A-Z0-9 ]+)-----/.exec(text) ?? [];
  if (label === undefined)
    throw new Error(
      "it is not PEM text, which has a line `-----BEGIN RSA PRIVATE KEY-----`; pass the path of a file as `rsaKeyFile`",
    );
  const isLocked = text.includes("Proc-Type: 4,ENCRYPTED");
  const refusal = refusals[isLocked ? "ENCRYPTED PRIVATE KEY" : label];
  if (refusal !== undefined) throw new Error(refusal);
  const key = parse(text.slice(text.indexOf("-----BEGIN")));
  if (key.asymmetricKeyType !== "rsa")
    throw new Error(`it is a key of type ${key.asymmetricKeyType}, not RSA; ${makeOne}`);
  return key;
}

function parse(pem: string): KeyObject {
  try {
    return createPrivateKey(pem);
  } catch (cause) {
    throw new Error(`its PEM text is damaged or of an unknown kind; ${makeOne}`, { cause });
  }
}
