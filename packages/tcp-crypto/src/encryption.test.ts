/* Tests core with these primitives: the bodies of a whole encrypted conversation. */

import { CipherError, ConnectError, isOpendError } from "@opend/core";
import {
  type BlockCipher,
  type BodyEncryption,
  bodyCipher,
  type Conversation,
  encodeFrame,
  FrameDecoder,
  loginCipher,
  type TcpFrame,
  tcpDialect,
} from "@opend/core/internal";
import { InitConnect } from "@opend/core/serve/system/init-connect";
import { encodeReply } from "@opend/core/server";
import type { S2C } from "@opend/core/system/init-connect";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { otherKeys } from "../test/other-keys.ts";
import { ascii, flipped, fromHex, keyOf, toHex, vectors } from "../test/vectors.ts";
import { ciphers } from "./ciphers.ts";
import { hash } from "./index.ts";

const algorithms = ["FTAES_ECB", "AES_ECB", "AES_CBC"] as const satisfies BodyEncryption[];
const aesKey = "0123456789abcdef";
const aesIv = "fedcba9876543210";

const cipherOf = (algorithm: BodyEncryption): BlockCipher =>
  bodyCipher(ciphers, algorithm, ascii(aesKey), ascii(aesIv));

describe.each(vectors.aes)("a body of $length bytes", (vector) => {
  test.each([
    ["FTAES_ECB", vector.ftaes_ecb],
    ["AES_ECB", vector.aes_ecb],
    ["AES_CBC", vector.aes_cbc],
  ] as const)("%s equals the vector, both ways", (algorithm, expected) => {
    expect([vector.key, vector.iv]).toEqual([aesKey, aesIv]);
    const cipher = cipherOf(algorithm);
    expect(toHex(cipher.encrypt(fromHex(vector.plain)))).toBe(expected);
    expect(toHex(cipher.decrypt(fromHex(expected)))).toBe(vector.plain);
  });
});

describe("FTAES_ECB ends with a block that states the plain length", () => {
  const cipher = cipherOf("FTAES_ECB");

  test.each([0, 1, 15, 16, 17, 32])("of %i bytes", (length) => {
    const bytes = cipher.encrypt(new Uint8Array(length).fill(1));
    expect(bytes).toHaveLength(Math.ceil(length / 16) * 16 + 16);
    expect([...bytes.subarray(-16)]).toEqual([...new Array(15).fill(0), length % 16]);
  });

  test.each([
    ["nothing at all", new Uint8Array(0)],
    ["less than a block", new Uint8Array(15)],
    ["an incomplete last block", new Uint8Array(33)],
    ["a length of a whole block", new Uint8Array(32).fill(16, 31)],
    ["a length without the block it belongs to", new Uint8Array(16).fill(5, 15)],
  ])("refuses %s", (_, bytes) => {
    expect(() => cipher.decrypt(bytes)).toThrow(CipherError);
  });
});

describe.each(["AES_ECB", "AES_CBC"] as const)("%s", (algorithm) => {
  test("refuses a body that is truncated or altered at its end", () => {
    const cipher = cipherOf(algorithm);
    const bytes = cipher.encrypt(ascii("sixteen bytes or more"));
    for (let length = 0; length < bytes.length; length++)
      expect(() => cipher.decrypt(bytes.subarray(0, length)), `${length} bytes`).toThrow(
        CipherError,
      );
    expect(() => cipher.decrypt(flipped(bytes, -1))).toThrow(CipherError);
  });
});

test.each([undefined, new Uint8Array(15)])("AES_CBC needs an IV of 16 bytes, not %o", (iv) => {
  expect(() => bodyCipher(ciphers, "AES_CBC", ascii(aesKey), iv)).toThrow(CipherError);
});

describe.each([
  [1024, 100, 128],
  [2048, 200, 256],
] as const)("a login with a key of %i bits", (bits, plainBytes, cipherBytes) => {
  const login = loginCipher(ciphers, keyOf(bits));
  const mine = vectors.rsa.filter((vector) => vector.bits === bits);

  test("has vectors of one block and of several", () => {
    expect(mine.map(({ cipher }) => cipher.length / 2 / cipherBytes)).toEqual([1, 1, 2, 3]);
  });

  test.each(mine)("decrypts vector $#", ({ plain, cipher }) => {
    expect(toHex(login.decrypt(fromHex(cipher)))).toBe(plain);
  });

  test.each([1, 99, 100, 101, 199, 200, 201, 599])(
    "%i plain bytes: split, encrypted and joined",
    (length) => {
      const plain = Uint8Array.from({ length }, (_, index) => index);
      const cipher = login.encrypt(plain);
      expect(cipher).toHaveLength(Math.ceil(length / plainBytes) * cipherBytes);
      expect(toHex(login.decrypt(cipher))).toBe(toHex(plain));
      // Each block decrypts on its own, because other implementations encrypt block by block.
      const first = login.decrypt(cipher.subarray(0, cipherBytes));
      expect(first).toHaveLength(Math.min(length, plainBytes));
    },
  );

  test.each(mine)("vector $#: another key, truncated, altered → CipherError", ({ cipher }) => {
    const bytes = fromHex(cipher);
    const other = loginCipher(ciphers, otherKeys[bits]);
    expect(() => other.decrypt(bytes)).toThrow(CipherError);
    for (const length of [1, cipherBytes - 1, bytes.length - 1])
      expect(() => login.decrypt(bytes.subarray(0, length)), `${length} bytes`).toThrow(
        CipherError,
      );
    for (const index of [1, bytes.length - 1])
      expect(() => login.decrypt(flipped(bytes, index)), `bit of byte ${index}`).toThrow(
        CipherError,
      );
  });

  test("a reply made with a key of the other size is refused", () => {
    const plain = ascii("a reply to InitConnect");
    const other = loginCipher(ciphers, keyOf(bits === 1024 ? 2048 : 1024));
    expect(() => login.decrypt(other.encrypt(plain))).toThrow(CipherError);
  });
});

test.each(["", "no key", "-----BEGIN RSA PRIVATE KEY-----\nAAAA\n-----END RSA PRIVATE KEY-----"])(
  "a key that cannot be read is refused when the conversation begins, unquoted: %j",
  (pem) => {
    const dialect = tcpDialect({ hash, encryption: { ciphers, rsaKey: pem } });
    const thrown = caught(() => dialect.begin());
    expect(thrown).toBeInstanceOf(CipherError);
    expect((thrown as Error).message).toMatch(
      /^the RSA key is not a private RSA key in PEM text: it/,
    );
    expect((thrown as Error).message).not.toContain("AAAA");
  },
);

const granted: S2C = {
  serverVer: 1001,
  loginUserID: 2n ** 63n,
  connID: 2n ** 64n - 1n,
  connAESKey: aesKey,
  keepAliveInterval: 10,
  aesCBCiv: aesIv,
};

function caught(act: () => unknown): unknown {
  try {
    act();
  } catch (thrown) {
    return thrown;
  }
  return undefined;
}

const begin = (algorithm?: BodyEncryption): Conversation =>
  tcpDialect({
    hash,
    encryption: { ciphers, rsaKey: keyOf(1024), ...(algorithm && { algorithm }) },
  }).begin();

/** A frame as OpenD would send it: `sent` is the encrypted body. */
const framed = (plain: Uint8Array, sent: Uint8Array, protoId = 1001): Uint8Array =>
  encodeFrame({ protoId, serialNo: 1, sha1: hash.sha1(plain), body: sent });

const reply = (s2c: S2C): Uint8Array => encodeReply(InitConnect, { retType: 0, s2c });

function loggedIn(algorithm?: BodyEncryption, s2c: S2C = granted): Conversation {
  const conversation = begin(algorithm);
  const body = reply(s2c);
  conversation.decode(framed(body, loginCipher(ciphers, keyOf(1024)).encrypt(body)), (frame) =>
    conversation.accept(frame),
  );
  return conversation;
}

function onlyFrame(bytes: Uint8Array): TcpFrame {
  const frames: TcpFrame[] = [];
  new FrameDecoder().push(bytes, (frame) => frames.push(frame));
  expect(frames).toHaveLength(1);
  return frames[0] as TcpFrame;
}

function received(conversation: Conversation, bytes: Uint8Array): string[] {
  const bodies: string[] = [];
  conversation.decode(bytes, ({ body }) => bodies.push(toHex(body)));
  return bodies;
}

describe("a conversation with a key", () => {
  test("hashes its login, then encrypts it with RSA", () => {
    const conversation = begin("AES_CBC");
    const plain = conversation.login.body();
    const frame = onlyFrame(conversation.encode(conversation.login.protoId, 1, plain));
    expect(frame.body).toHaveLength(128);
    expect(toHex(loginCipher(ciphers, keyOf(1024)).decrypt(frame.body))).toBe(toHex(plain));
    expect(toHex(frame.sha1)).toBe(toHex(hash.sha1(plain)));
  });

  test.each([
    ["FTAES_ECB", undefined],
    ...algorithms.map((algorithm) => [algorithm, algorithm] as const),
  ] as const)("uses %s after the login when the option is %s", (algorithm, asked) => {
    const conversation = loggedIn(asked);
    const cipher = cipherOf(algorithm);
    const plain = ascii("what follows the login");
    const frame = onlyFrame(conversation.encode(3004, 2, plain));
    expect(toHex(frame.body)).toBe(toHex(cipher.encrypt(plain)));
    expect(toHex(frame.sha1)).toBe(toHex(hash.sha1(plain)));
    expect(received(conversation, framed(plain, cipher.encrypt(plain), 3004))).toEqual([
      toHex(plain),
    ]);
  });

  test("a frame after the login's reply, in the same segment, is decrypted with AES", () => {
    const conversation = begin();
    const body = reply(granted);
    const push = ascii("pushed at once");
    const segment = Buffer.concat([
      framed(body, loginCipher(ciphers, keyOf(1024)).encrypt(body)),
      framed(push, cipherOf("FTAES_ECB").encrypt(push), 1003),
    ]);
    const seen: string[] = [];
    conversation.decode(segment, (frame) => {
      if (frame.protoId === conversation.login.protoId) conversation.accept(frame);
      else seen.push(toHex(frame.body));
    });
    expect(seen).toEqual([toHex(push)]);
  });

  test("a login reply without an AES key of 16 bytes fails the connect", () => {
    const thrown = caught(() => loggedIn("AES_ECB", { ...granted, connAESKey: "short" }));
    expect(thrown).toBeInstanceOf(ConnectError);
    expect(thrown).toMatchObject({ code: "connect-failed", reason: "key" });
  });

  test("a login reply without an IV is refused if the cipher needs one", () => {
    const { aesCBCiv: _, ...withoutIv } = granted;
    expect(caught(() => loggedIn("AES_CBC", withoutIv))).toMatchObject({
      code: "connect-failed",
      reason: "key",
    });
    expect(caught(() => loggedIn("AES_ECB", withoutIv))).toBeUndefined();
  });

  test("no error message quotes a key", () => {
    const thrown = caught(() => loggedIn("AES_ECB", { ...granted, connAESKey: "topsecret" }));
    expect((thrown as Error).message).not.toContain("topsecret");
  });

  test("a plain reply to an encrypted login is a CipherError", () => {
    const body = reply(granted);
    expect(caught(() => begin().decode(framed(body, body), () => {}))).toBeInstanceOf(CipherError);
  });

  describe.each(algorithms)("under %s", (algorithm) => {
    const cipher = cipherOf(algorithm);

    // A flipped bit may hit unused bytes. The body then still has the right hash.
    const refusedOrRight = (plain: Uint8Array, sent: Uint8Array): boolean => {
      const conversation = loggedIn(algorithm);
      let bodies: string[] = [];
      const thrown = caught(() => {
        bodies = received(conversation, framed(plain, sent));
      });
      if (thrown === undefined) expect(bodies).toEqual([toHex(plain)]);
      else expect(isOpendError(thrown) && thrown.code).toBe("bad-cipher");
      return thrown !== undefined;
    };

    test("another session's key is a CipherError", () => {
      const plain = ascii("sixteen bytes or more");
      const other = bodyCipher(ciphers, algorithm, ascii("another key, 16!"), ascii(aesIv));
      expect(refusedOrRight(plain, other.encrypt(plain))).toBe(true);
    });

    test("a flipped bit in any cipher block of a body is a CipherError", () => {
      const plain = new Uint8Array(64).fill(7);
      const sent = cipher.encrypt(plain);
      for (let index = 0; index < plain.length; index++)
        expect(refusedOrRight(plain, flipped(sent, index, index % 8)), `byte ${index}`).toBe(true);
    });

    test("any body with any bit flipped is a CipherError or the right body", () => {
      fc.assert(
        fc.property(
          fc.uint8Array({ maxLength: 80, size: "max" }),
          fc.nat(),
          fc.nat(7),
          (plain, at, bit) => {
            const sent = cipher.encrypt(plain);
            refusedOrRight(plain, flipped(sent, at % sent.length, bit));
          },
        ),
        { seed: 1, numRuns: 300 },
      );
    });

    test("any truncated body is a CipherError", () => {
      fc.assert(
        fc.property(
          fc.uint8Array({ minLength: 1, maxLength: 80, size: "max" }),
          fc.nat(),
          (plain, at) => {
            const sent = cipher.encrypt(plain);
            expect(refusedOrRight(plain, sent.subarray(0, at % sent.length))).toBe(true);
          },
        ),
        { seed: 1, numRuns: 300 },
      );
    });
  });
});
