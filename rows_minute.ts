

export const timeShareKind: RowKind<"timeShare", S2C, TimeSharePoint> = {
  name: "timeShare",
  subType: SubType.SubType_RT,
  push: UpdateRT,
  rows: timeSharePoints,
  keep: "queue",
  heeds: ["hours"],
};

export function timeSharePoints({ security, name, rtList }: S2C): TimeSharePoint[] {
  const { subject, zones } = subjectOf(security, name);
  return rtList.map((message) => ({
    type: "timeShare",
    ...subject,
    ...marketTime(message, zones, "Qot_Common.TimeShare"),
    minute: message.minute,
    isBlank: message.isBlank,
    price: message.price,
    lastClose: message.lastClosePrice,
    averagePrice: message.avgPrice,
    volume: quantity(message.volume, message.hpVolume),
    turnover: message.turnover,
  }));
}
