// Generated from the descriptor by tools/protoc-gen-opend. Do not edit.
/** Ids of all trading requests that neither unlock trading nor change orders. */
export const tradingReads: readonly number[] = [2001, 2008, 2101, 2102, 2111, 2112, 2201, 2211, 2221, 2222, 2223, 2225, 2226];
