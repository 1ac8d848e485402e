
const states = {
  0: "none",
  1: "auction",
  2: "waitingOpen",
  3: "morning",
  4: "lunchBreak",
  5: "afternoon",
  6: "closed",
  8: "preMarket",
  9: "preMarketEnd",
  10: "afterHours",
  11: "afterHoursEnd",
  12: "dateSwitch",
  13: "nightOpen",
  14: "nightEnd",
  15: "futureDayOpen",
  16: "futureDayBreak",
  17: "futureDayClose",
  18: "futureDayWaitingOpen",
  19: "closingAuctionHk",
  20: "futureNightWaiting",
  21: "futureAfternoon",
  22: "futureDateSwitch",
  23: "futureOpen",
  24: "futureBreak",
  25: "futureBreakOver",
  26: "futureClose",
  27: "afterHoursWaitingCn",
  28: "afterHoursCn",
  29: "afterHoursEndCn",
  30: "closingAuction",
  31: "afternoonEnd",
  32: "night",
  33: "overnightBegin",
  34: "overnightEnd",
  35: "tradeAtLast",
  36: "tradeAuction",
  37: "overnight",
} as const;


export function marketState(value: number): MarketState;
export function marketState(value: number | undefined): MarketState | undefined;
export function marketState(value: number | undefined): MarketState | undefined {
  return named(states, value);
}


const largestBatch = 400;

export const marketStates = (
  opend: Requester,
  codes: Codes,
  options: CallOptions = {},
): Promise<SecurityMarketState[]> =>
  inBatches(
    opend,
    codes,
    {
      protocol: GetMarketState,
      size: largestBatch,
      rows: ({ marketInfoList }) =>
        marketInfoList.map(({ security, name, marketState: state }) => ({
          ...subjectOf(security, name).subject,
          state: marketState(state),
        })),
    },
    options,
  );
