import type { FrameLayout } from "./fault.ts";

export const tcpLayout: FrameLayout = {
  headerBytes: 44,
  isLittleEndian: true,
  protocol: 2,
  bodyLength: 12,
  sha1: 16,
};

/** Of replies and pushes. Their length is the message's own, and there is no hash. */
export const webSocketLayout: FrameLayout = { headerBytes: 44, isLittleEndian: false, protocol: 8 };
