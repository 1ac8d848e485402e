// Generated from Qot_Common.HolderDetailType by tools/rows. Do not edit.

/** Texts by the numbers of the schema's `HolderDetailType`. */
export const holderKinds = {
  0: "default",
  1000: "all",
  1: "unclassified",
  2: "traditionalInvestmentManager",
  3: "hedgeFundManager",
  4: "privateEquity",
  5: "corporatePensionPlanSponsor",
  6: "foundationFundSponsor",
  7: "insuranceCompany",
  8: "bankOrInvestmentBank",
  9: "familyOfficeOrTrust",
  10: "sovereignWealthFund",
  11: "reit",
  12: "structuredFinancePoolManager",
  13: "unionPensionPlanSponsor",
  14: "governmentPensionPlanSponsor",
  15: "endowmentFundSponsor",
  100: "individualInsider",
  200: "sponsoredDepositaryReceipt",
  300: "publicCorporation",
  400: "privateCorporation",
  500: "stateOwnedShares",
} as const;

/** A kind of shareholder. */
export type HolderKind = (typeof holderKinds)[keyof typeof holderKinds];
