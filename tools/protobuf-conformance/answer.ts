/** A message type of the test suite, as our generator makes it. */
export interface Codec {
  readonly name: string;
  readonly read: unknown;
  readonly write: unknown;
}

/** The generated module. */
export interface Codecs {
  readonly TestAllTypesProto2: Codec;
  readonly TestAllRequiredTypesProto2: Codec;
  readBytes(name: string, read: unknown, bytes: Uint8Array): object;
  writeBytes(name: string, write: unknown, message: object): Uint8Array;
}

/** The fields of `conformance.ConformanceResponse` that are used. */
export type Answer =
  | { readonly protobufPayload: Uint8Array }
  | { readonly parseError: string }
  | { readonly skipped: string };

/** Answers with the same message, read and written again. Any other error is thrown on. */
export type Answering = (messageType: string, payload: Uint8Array) => Answer;

export function answering(codecs: Codecs): Answering {
  const { TestAllTypesProto2, TestAllRequiredTypesProto2, readBytes, writeBytes } = codecs;
  const byName = new Map(
    [TestAllTypesProto2, TestAllRequiredTypesProto2].map((each) => [each.name, each]),
  );
  return (messageType, payload) => {
    const codec = byName.get(messageType);
    if (!codec) return { skipped: "only proto2" };
    const { name, read, write } = codec;
    let message: object;
    try {
      message = readBytes(name, read, payload);
    } catch (error) {
      if ((error as { code?: unknown } | null)?.code === "bad-message")
        return { parseError: String(error) };
      throw error;
    }
    return { protobufPayload: writeBytes(name, write, message) };
  };
}
