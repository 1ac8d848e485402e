const session = "The connection sends it by itself.";
const byConstant = "It has no function yet. Request it by its constant, or with `opend raw`.";
const noStream = "It has no stream yet. `pushesOf` reads it by its constant.";

/** Why a protocol has no function. Trading protocols have one reason, see {@link trading}. */
export const reasons: Readonly<Record<string, string>> = {
  InitConnect: "The connection logs in by itself.",
  KeepAlive: session,
  Verification:
    "A login can need a picture or a code. OpenD asks for it in its own window or console.",
  TestCmd: "A command for tests of OpenD.",
  Qot_RegQotPush: "`subscribe` requests the pushes together with the subscription.",
  Qot_StockScreen: byConstant,
  Qot_WarrantScreen: byConstant,
  Qot_RequestIndicatorCalc: byConstant,
  Qot_PushIndicatorCalc: noStream,
  Qot_UpdateOptionEvent: noStream,
  Qot_UpdateEventContractOrderBook: noStream,
  Qot_UpdateEventContractKline: noStream,
  Qot_UpdateEventContractTicker: noStream,
  Qot_SubEventContract: byConstant,
  "SkillWrapAPI.TechnicalUnusual": byConstant,
  "SkillWrapAPI.FinancialUnusual": byConstant,
  "SkillWrapAPI.DerivativeUnusual": byConstant,
};

export const trading = "There is no package for trading yet.";
export const orders = "This version is read-only, and refuses it.";
