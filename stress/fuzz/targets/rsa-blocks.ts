import { constants, type KeyObject, publicEncrypt } from "node:crypto";

const plainBytes = 100;
const blockBytes = 128;

/**
 * A login body that is encrypted as OpenD does, but with fixed padding, so that a case is repeatable.
 */
export function loginBlocks(key: KeyObject, body: Uint8Array): Uint8Array {
  const blocks: Uint8Array[] = [];
  for (let at = 0; at < body.length; at += plainBytes) {
    const plain = body.subarray(at, at + plainBytes);
    const block = new Uint8Array(blockBytes).fill(0x5a);
    block.set([0, 2]);
    block.set([0, ...plain], blockBytes - plain.length - 1);
    blocks.push(publicEncrypt({ key, padding: constants.RSA_NO_PADDING }, block));
  }
  return Buffer.concat(blocks);
}
