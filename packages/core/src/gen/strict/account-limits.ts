// Generated from tools/schema/limits.json by tools/protoc-gen-opend. Do not edit.

/** The most open connections of one OpenD. */
export const maxConnections = 128;

/** The time before OpenD accepts an unsubscribe. */
export const subscriptionHoldMs = 60000;

/** The most simultaneous order book subscriptions of Hong Kong stocks, funds and warrants for an account with the SF right. */
export const maxHongKongOrderBooks = 50;

/** The most missed ticks that OpenD pushes after it has reconnected to its servers. */
export const maxMissedTicks = 50;

/** The most Hong Kong securities, or options and futures, in one snapshot request of an account with the basic right. */
export const maxSnapshotsAtBasic = 20;
