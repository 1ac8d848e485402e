
const exchanges = {
  0: "unknown",
  1: "HK_MAIN",
  2: "HK_GEM",
  3: "HKEX",
  4: "NYSE",
  5: "NASDAQ",
  6: "US_OTC",
  7: "AMEX",
  8: "US_OPTION",
  9: "NYMEX",
  10: "COMEX",
  11: "CBOT",
  12: "CME",
  13: "CBOE",
  14: "SH",
  15: "SZ",
  16: "STAR",
  17: "SGX",
  18: "OSE",
  19: "CRYPTO",
  20: "BURSA",
  21: "TSE",
  22: "NIKKEI",
} as const;







const batchSize = 200;

export const staticInfo = (
  opend: Requester,
  codes: Codes,
  options: CallOptions = {},
): Promise<StaticInfo[]> =>
  inBatches(
    opend,
    codes,
    {
      protocol: GetStaticInfo,
      size: batchSize,
      rows: ({ staticInfoList }) => staticInfoList.map(staticRow),
    },
    options,
  );

export async function securities(
  opend: Requester,
  market: Market,
  type: KnownSecurityType,
  options: CallOptions = {},
): Promise<StaticInfo[]> {
  const secType = Object.hasOwn(securityTypeNumbers, type) ? securityTypeNumbers[type] : 0;
  if (!secType)
    throw new ArgumentError("type", `one of ${Object.keys(securityTypeNumbers).join(", ")}`, type);
  const { staticInfoList } = await askAbout(
    opend,
    [market],
    GetStaticInfo,
    { market: marketNumber(market), secType },
    options,
  );
  return staticInfoList.map(staticRow);
}

export function staticRow(message: SecurityStaticInfo): StaticInfo {
  const { basic, warrantExData: warrant, optionExData: option, futureExData: future } = message;
  const base: StaticBase = {
    ...subjectOf(basic.security, basic.name).subject,
    id: basic.id,
    securityType: securityType(basic.secType),
    lotSize: basic.lotSize,
    listDate: dayText(basic.listTime),
    isDelisted: basic.delisting,
    exchange: named(exchanges, basic.exchType),
  };
  if (warrant)
    return {
      ...base,
      kind: "warrant",
      warrant: { type: warrantType(warrant.type), underlying: codeText(warrant.owner) },
    };
  if (option)
    return {
      ...base,
      kind: "option",
      option: {
        type: optionType(option.type),
        underlying: codeText(option.owner),
        expiryDate: dayText(option.strikeTime),
        strikePrice: option.strikePrice,
        isSuspended: option.suspend,
        optionMarket: option.market || undefined,
        indexOption: indexOption(option.indexOptionType),
        expirationCycle: expirationCycle(option.expirationCycle),
        standard: optionStandard(option.optionStandardType),
        settlement: optionSettlement(option.optionSettlementMode),
      },
    };
  if (future)
    return {
      ...base,
      kind: "future",
      future: {
        lastTradingDate: dayText(future.lastTradeTime),
        isMainContract: future.isMainContract,
      },
    };
  return { ...base, kind: "plain" };
}
