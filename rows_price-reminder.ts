
const sessions = {
  0: "unknown",
  1: "regular",
  2: "preMarket",
  3: "afterHours",
  4: "overnight",
} as const;

const conditions = {
  0: "unknown",
  1: "priceUp",
  2: "priceDown",
  3: "changeRateUp",
  4: "changeRateDown",
  5: "changeRate5mUp",
  6: "changeRate5mDown",
  7: "volumeUp",
  8: "turnoverUp",
  9: "turnoverRateUp",
  10: "bidPriceUp",
  11: "askPriceDown",
  12: "bidVolumeUp",
  13: "askVolumeUp",
  14: "changeRate3mUp",
  15: "changeRate3mDown",
} as const;



export const priceReminder = (message: S2C): PriceReminder => ({
  type: "priceReminder",
  ...subjectOf(message.security, message.name).subject,
  price: message.price,
  changeRate: message.changeRate,
  session: named(sessions, message.marketStatus),
  content: message.content,
  note: message.note,
  id: message.key,
  condition: named(conditions, message.type),
  setValue: message.setValue,
  currentValue: message.curValue,
});
