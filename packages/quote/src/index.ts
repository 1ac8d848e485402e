export type {
  DailyShortVolume,
  DailyShortVolumeOf,
  HkDailyShortVolume,
  ShortVolumeSummary,
  UsDailyShortVolume,
} from "./daily-short-volume.ts";
export type { ListOptions } from "./list.ts";
export type { MarketDay } from "./market-day.ts";
export { Quote, type Requester } from "./quote.ts";
export type { Market } from "./security.ts";
export type {
  HkShortInterest,
  ShortInterest,
  ShortInterestOf,
  UsShortInterest,
} from "./short-interest.ts";
