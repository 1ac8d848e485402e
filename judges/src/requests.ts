import type { Protocol } from "@opend/core";
import {
  KLType,
  OptionType,
  PeriodType,
  PlateSetType,
  PriceReminderFreq,
  PriceReminderType,
  RehabType,
  SortField,
  SubType,
} from "@opend/core/qot/common";
import { OptionCondType } from "@opend/core/qot/get-option-chain";
import { ReferenceType } from "@opend/core/qot/get-reference";
import { MarketCategory } from "@opend/core/qot/option-screen";
import { SetPriceReminderOp } from "@opend/core/qot/set-price-reminder";
import {
  AccumulateField,
  FinancialField,
  FinancialQuarter,
  SortDir,
  StockField,
} from "@opend/core/qot/stock-filter";
import { inventRequest } from "@opend/simulator/invented";

const [hk, us, sh] = [1, 11, 21] as const;
const tencent = { market: hk, code: "00700" };
const apple = { market: us, code: "AAPL" };
const hsbc = { market: hk, code: "00005" };

/**
 * Every subtype of two securities, one by one, because not every security has every subtype. First
 * pushes are off, because they depend on the time of each client's subscription.
 */
export const subscriptions: readonly object[] = [tencent, apple].flatMap((security) =>
  Object.values(SubType)
    .filter((subType) => subType > 0)
    .map((subType) => ({
      securityList: [security],
      subTypeList: [subType],
      isSubOrUnSub: true,
      isRegOrUnRegPush: true,
      isFirstPush: false,
    })),
);

const { SubType_Basic, SubType_OrderBook, SubType_RT, SubType_Ticker, SubType_KL_1Min } = SubType;

/** Requests, by protocol, that need a security of one kind or a subscription. */
const about: Readonly<Record<string, readonly object[]>> = {
  Qot_GetBasicQot: [{ securityList: [tencent, apple] }],
  Qot_GetKL: [KLType.KLType_Day, KLType.KLType_1Min, KLType.KLType_Week].map((klType) => ({
    security: tencent,
    klType,
    rehabType: RehabType.RehabType_Forward,
  })),
  Qot_GetRT: [{ security: tencent }],
  Qot_GetTicker: [{ security: tencent }],
  Qot_GetOrderBook: [{ security: tencent }, { security: apple }],
  Qot_GetBroker: [{ security: tencent }],
  Qot_GetFutureInfo: [
    { securityList: ["HSImain", "HSI2605", "HSI2606"].map((code) => ({ market: hk, code })) },
    { securityList: [{ market: us, code: "ESmain" }] },
  ],
  Qot_GetPlateSecurity: [
    { plate: { market: hk, code: "LIST9001" } },
    { plate: { market: us, code: "LIST9301" } },
    { plate: { market: sh, code: "LIST9402" } },
    { plate: { market: hk, code: "800000" } },
  ],
  Qot_GetPlateSet: [hk, us, sh].map((market) => ({
    market,
    plateSetType: PlateSetType.PlateSetType_All,
  })),
  Qot_GetReference: [
    { security: tencent, referenceType: ReferenceType.ReferenceType_Warrant },
    {
      security: { market: hk, code: "HSImain" },
      referenceType: ReferenceType.ReferenceType_Future,
    },
  ],
  Qot_GetOptionExpirationDate: [{ owner: tencent }, { owner: apple }],
  Qot_RequestRehab: [tencent, apple, hsbc].map((security) => ({ security })),
  Qot_RequestHistoryKLQuota: [{ bGetDetail: true }],
  Qot_GetCapitalDistribution: [{ security: tencent }, { security: apple }],
  Qot_GetDailyShortVolume: [{ security: tencent }, { security: apple }],
  Qot_GetShortInterest: [{ security: tencent }, { security: apple }],
};

const within = { beginTime: "2026-05-10", endTime: "2026-06-05" };

/**
 * Complete requests, by protocol, for which random filters would return nothing or the state would
 * cause a refusal.
 */
const whole: Readonly<Record<string, readonly object[]>> = {
  Qot_GetCapitalFlow: [
    { security: tencent },
    {
      security: apple,
      periodType: PeriodType.PeriodType_DAY,
      beginTime: "2026-03-02",
      endTime: "2026-04-30",
    },
  ],
  Qot_GetOptionChain: [
    { owner: tencent, ...within },
    { owner: apple, ...within, type: OptionType.OptionType_Put },
    { owner: apple, ...within, condition: OptionCondType.OptionCondType_WithIn },
    { owner: tencent, ...within, dataFilter: { deltaMin: 0.1, openInterestMin: 1 } },
  ],
  Qot_GetWarrant: [
    { begin: 0, num: 10, sortField: SortField.SortField_Code, ascend: true },
    { begin: 1, num: 3, sortField: SortField.SortField_Volume, ascend: false, owner: tencent },
  ],
  Qot_GetPriceReminder: [{ security: tencent }],
  Qot_OptionScreen: [
    { marketCategoryList: [MarketCategory.MarketCategory_HK_Stock], pageFrom: 0, pageCount: 10 },
    { marketCategoryList: [MarketCategory.MarketCategory_US_Stock], pageFrom: 2, pageCount: 5 },
  ],
  Qot_SetPriceReminder: [
    {
      security: tencent,
      op: SetPriceReminderOp.SetPriceReminderOp_Add,
      type: PriceReminderType.PriceReminderType_PriceUp,
      freq: PriceReminderFreq.PriceReminderFreq_Always,
      value: 900,
      note: "far away",
    },
  ],
  Qot_StockFilter: [
    {
      begin: 0,
      num: 10,
      market: hk,
      plate: { market: hk, code: "LIST9002" },
      baseFilterList: [{ fieldName: StockField.StockField_CurPrice, filterMin: 1 }],
    },
    {
      begin: 2,
      num: 5,
      market: us,
      accumulateFilterList: [
        { fieldName: AccumulateField.AccumulateField_Volume, days: 5, isNoFilter: true },
      ],
      financialFilterList: [
        {
          fieldName: FinancialField.FinancialField_NetProfit,
          quarter: FinancialQuarter.FinancialQuarter_Annual,
          sortDir: SortDir.SortDir_Descend,
        },
      ],
    },
  ],
  Qot_Sub: [
    { securityList: [hsbc], subTypeList: [SubType_Basic], isSubOrUnSub: true },
    {
      securityList: [hsbc, apple],
      subTypeList: [SubType_OrderBook, SubType_Ticker],
      isSubOrUnSub: true,
      isRegOrUnRegPush: true,
      isFirstPush: false,
      isSubOrderBookDetail: true,
    },
  ],
  Qot_RegQotPush: [
    {
      securityList: [tencent],
      subTypeList: [SubType_RT],
      isRegOrUnReg: true,
      isFirstPush: false,
    },
    {
      securityList: [apple, tencent],
      subTypeList: [SubType_KL_1Min],
      rehabTypeList: [RehabType.RehabType_None, RehabType.RehabType_Forward],
      isRegOrUnReg: true,
      isFirstPush: false,
    },
  ],
};

const turn = (list: readonly object[] | undefined, seed: number): object | undefined =>
  list?.[seed % list.length];

/** The content of a request. It is the same for the same seed, and its reply is not empty. */
export const requestOf = (protocol: Protocol, seed: number): object =>
  turn(whole[protocol.name], seed) ?? {
    ...inventRequest(protocol, { seed }),
    ...turn(about[protocol.name], seed),
  };
