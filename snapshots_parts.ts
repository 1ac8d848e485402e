
// What a snapshot has of one type of security alone. Prices and values in the currency of the market,
// days as the market's own.



const assetClasses = {
  0: "unknown",
  1: "stock",
  2: "bond",
  3: "commodity",
  4: "moneyMarket",
  5: "future",
  6: "swap",
} as const;



const bounds = { 0: "unknown", 1: "outside", 2: "inside" } as const;





export const snapshotParts: {
  readonly [Kind in keyof SnapshotParts]: (message: Message) => SnapshotParts[Kind] | undefined;
} = {
  stock: ({ equityExData }) => equityExData && stock(equityExData),
  fund: ({ trustExData }) => trustExData && fund(trustExData),
  warrant: ({ warrantExData }) => warrantExData && warrant(warrantExData),
  option: ({ optionExData }) => optionExData && option(optionExData),
  index: ({ indexExData }) => indexExData && members(indexExData),
  plate: ({ plateExData }) => plateExData && members(plateExData),
  future: ({ futureExData }) => futureExData && future(futureExData),
};

const stock = (data: EquitySnapshotExData): StockPart => ({
  issuedShares: exact("issuedShares", data.issuedShares),
  outstandingShares: exact("outstandingShares", data.outstandingShares),
  marketValue: data.issuedMarketVal,
  outstandingMarketValue: data.outstandingMarketVal,
  netAssets: data.netAsset,
  netAssetsPerShare: data.netAssetPershare,
  netProfit: data.netProfit,
  earningsPerShare: data.earningsPershare,
  earningsYield: data.eyRate,
  priceToEarnings: data.peRate,
  priceToEarningsTtm: data.peTTMRate,
  priceToBook: data.pbRate,
  dividendTtm: data.dividendTTM,
  dividendYieldTtm: data.dividendRatioTTM,
  dividendLastYear: data.dividendLFY,
  dividendYieldLastYear: data.dividendLFYRatio,
});

const fund = (data: TrustSnapshotExData): FundPart => ({
  dividendYield: data.dividendYield,
  assetsUnderManagement: data.aum,
  outstandingUnits: exact("outstandingUnits", data.outstandingUnits),
  netAssetValue: data.netAssetValue,
  premium: data.premium,
  assetClass: named(assetClasses, data.assetClass),
});

const warrant = (data: WarrantSnapshotExData): WarrantPart => ({
  type: warrantType(data.warrantType),
  underlying: codeText(data.owner),
  conversionRatio: data.conversionRate,
  strikePrice: data.strikePrice,
  maturityDate: dayText(data.maturityTime),
  lastTradingDate: dayText(data.endTradeTime),
  recoveryPrice: data.recoveryPrice,
  streetVolume: exact("streetVolumn", data.streetVolumn),
  issueVolume: exact("issueVolumn", data.issueVolumn),
  streetRate: data.streetRate,
  delta: data.delta,
  impliedVolatility: data.impliedVolatility,
  premium: data.premium,
  leverage: data.leverage,
  inTheMoney: data.ipop,
  breakEvenPrice: data.breakEvenPoint,
  conversionPrice: data.conversionPrice,
  distanceToRecovery: data.priceRecoveryRatio,
  score: data.score,
  upperStrikePrice: data.upperStrikePrice,
  lowerStrikePrice: data.lowerStrikePrice,
  bounds: named(bounds, data.inLinePriceStatus),
  issuer: data.issuerCode || undefined,
});

const option = (data: OptionSnapshotExData): OptionPart => ({
  type: optionType(data.type),
  underlying: codeText(data.owner),
  expiryDate: dayText(data.strikeTime),
  ...optionQuote(data),
});

const members = (data: IndexSnapshotExData): MembersPart => ({
  rising: data.raiseCount,
  falling: data.fallCount,
  unchanged: data.equalCount,
});

const future = (data: FutureSnapshotExData): FuturePart => ({
  lastSettlementPrice: data.lastSettlePrice,
  openInterest: data.position,
  openInterestChange: data.positionChange,
  lastTradingDate: dayText(data.lastTradeTime),
  isMainContract: data.isMainContract,
});
