// Generated from Qot_OptionCommon.SellerType by tools/rows. Do not edit.

/** Texts by the numbers of the schema's `SellerType`. */
export const sellerStrategies = {
  0: "unknown",
  1: "coveredCall",
  2: "cashSecuredPut",
} as const;

/** The position of an option's seller. */
export type SellerStrategy = (typeof sellerStrategies)[keyof typeof sellerStrategies];
