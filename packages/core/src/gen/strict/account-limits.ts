// Generated from tools/schema/limits.json by tools/protoc-gen-opend. Do not edit.

/** Open connections that one OpenD accepts. */
export const maxConnections = 128;

/** How long a subscription lasts before OpenD accepts an unsubscribe. */
export const subscriptionHoldMs = 60000;

/** Order books of Hong Kong stocks, funds and warrants that an account with the SF right may subscribe to at once. */
export const maxHongKongOrderBooks = 50;

/** Newest ticks that OpenD pushes after it has regained its servers. */
export const maxMissedTicks = 50;

/** Hong Kong securities, or options and futures, in one snapshot request of an account with the basic right. */
export const maxSnapshotsAtBasic = 20;
