import type { Snapshot as Message } from "@opend/core/qot/get-security-snapshot";
import { type FundPart, fundPart } from "../gen/rows/fund-part.ts";
import { type FuturePart, futurePart } from "../gen/rows/future-part.ts";
import { type MembersPart, membersPart } from "../gen/rows/members-part.ts";
import { type OptionPart, optionPart } from "../gen/rows/option-part.ts";
import { type StockPart, stockPart } from "../gen/rows/stock-part.ts";
import { type WarrantPart, warrantPart } from "../gen/rows/warrant-part.ts";

/** The part of each kind of snapshot. */
export interface SnapshotParts {
  readonly stock: StockPart;
  readonly fund: FundPart;
  readonly warrant: WarrantPart;
  readonly option: OptionPart;
  readonly index: MembersPart;
  readonly plate: MembersPart;
  readonly future: FuturePart;
}

/** Reads all parts that a message has. */
export const snapshotParts: {
  readonly [Kind in keyof SnapshotParts]: (message: Message) => SnapshotParts[Kind] | undefined;
} = {
  stock: ({ equityExData }) => equityExData && stockPart(equityExData),
  fund: ({ trustExData }) => trustExData && fundPart(trustExData),
  warrant: ({ warrantExData }) => warrantExData && warrantPart(warrantExData),
  option: ({ optionExData }) => optionExData && optionPart(optionExData),
  index: ({ indexExData }) => indexExData && membersPart(indexExData),
  plate: ({ plateExData }) => plateExData && membersPart(plateExData),
  future: ({ futureExData }) => futureExData && futurePart(futureExData),
};
