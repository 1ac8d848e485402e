/** The brokers in Hong Kong's queues. Numbers and names are invented. */
export const brokers: readonly { readonly id: number; readonly name: string }[] = [
  { id: 9001, name: "Harbour Securities" },
  { id: 9008, name: "Peak Brokers" },
  { id: 9017, name: "Lion Rock Capital" },
  { id: 9023, name: "Star Ferry Securities" },
  { id: 9039, name: "Lantau Trading" },
  { id: 9046, name: "Kowloon Stock" },
  { id: 9051, name: "Bauhinia Finance" },
  { id: 9068, name: "Victoria Brokers" },
  { id: 9074, name: "Pearl Delta Securities" },
  { id: 9082, name: "Typhoon Markets" },
  { id: 9095, name: "Banyan Wealth" },
  { id: 9099, name: "Tramways Capital" },
];
