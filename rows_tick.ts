
const directions = { 0: "unknown", 1: "buy", 2: "sell", 3: "neutral" } as const;
const sources = { 0: "unknown", 1: "live", 2: "missed", 3: "cached" } as const;



export const tickerKind: RowKind<"ticker", S2C, Tick> = {
  name: "ticker",
  subType: SubType.SubType_Ticker,
  push: UpdateTicker,
  rows: ticks,
  keep: "queue",
  heeds: ["hours"],
};

export function ticks({ security, name, tickerList }: S2C): Tick[] {
  const { subject, zones } = subjectOf(security, name);
  return tickerList.map((message) => ({
    type: "ticker",
    ...subject,
    ...marketTime(message, zones, type),
    sequence: message.sequence,
    price: message.price,
    volume: quantity(message.volume, message.hpVolume),
    turnover: message.turnover,
    direction: named(directions, message.dir),
    tickType: named(tickTypes, message.type),
    sign: signOf(message),
    receivedAt: instant(message.recvTime, type, "recvTime"),
    source: named(sources, message.pushDataType),
  }));
}

const type = "Qot_Common.Ticker";

const signOf = ({ typeSign }: Ticker): string | undefined =>
  typeSign !== undefined && typeSign > 0 && typeSign <= 0xffff
    ? String.fromCharCode(typeSign)
    : undefined;
