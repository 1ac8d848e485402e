import { ArgumentError, type CallOptions } from "@opend/core";
import type { PlateInfo } from "@opend/core/qot/common";
import { GetOwnerPlate } from "@opend/core/qot/get-owner-plate";
import { GetPlateSecurity } from "@opend/core/qot/get-plate-security";
import { GetPlateSet } from "@opend/core/qot/get-plate-set";
import { askAbout } from "../ask/ask.ts";
import { inBatches } from "../ask/code-batches.ts";
import type { Requester } from "../ask/requester.ts";
import { type Codes, codeText, type Market, marketNumber, parseCode, security } from "../codes.ts";
import { type NameIn, named, numbersOf } from "../enum-name.ts";
import { type Subject, subjectOf } from "../rows/subject.ts";
import { type StaticInfo, staticRow } from "./static-info.ts";

const plateTypes = { 0: "all", 1: "industry", 2: "region", 3: "concept", 4: "other" } as const;

/** What a plate groups stocks by. */
export type PlateType = NameIn<typeof plateTypes>;

/** A type that can be asked for; `all` is every one of them. */
export type PlateSet = (typeof plateTypes)[keyof typeof plateTypes];

const plateNumbers = numbersOf(plateTypes);

/** A plate: a sector, region or theme that groups stocks. */
export interface Plate {
  /** A code like a security's: `"HK.BK1001"`. */
  readonly code: string;
  /** In the language that OpenD is set to. */
  readonly name: string;
  readonly type: PlateType | undefined;
}

/** A security and the plates that it belongs to. */
export interface OwnerPlates extends Subject {
  readonly plates: readonly Plate[];
}

/** Securities in one request for owner plates. */
const largestBatch = 200;

export async function plates(
  opend: Requester,
  market: Market,
  set: PlateSet = "all",
  options: CallOptions = {},
): Promise<Plate[]> {
  if (!Object.hasOwn(plateNumbers, set))
    throw new ArgumentError("set", `one of ${Object.keys(plateNumbers).join(", ")}`, set);
  const { plateInfoList } = await askAbout(
    opend,
    [market],
    GetPlateSet,
    { market: marketNumber(market), plateSetType: plateNumbers[set] },
    options,
  );
  return plateInfoList.map(plate);
}

export async function plateSecurities(
  opend: Requester,
  plate: string,
  options: CallOptions = {},
): Promise<StaticInfo[]> {
  const { staticInfoList } = await askAbout(
    opend,
    [plate],
    GetPlateSecurity,
    { plate: security(parseCode(plate)) },
    options,
  );
  return staticInfoList.map(staticRow);
}

export const ownerPlates = (
  opend: Requester,
  codes: Codes,
  options: CallOptions = {},
): Promise<OwnerPlates[]> =>
  inBatches(
    opend,
    codes,
    {
      protocol: GetOwnerPlate,
      size: largestBatch,
      rows: ({ ownerPlateList }) =>
        ownerPlateList.map(({ security: owner, name, plateInfoList }) => ({
          ...subjectOf(owner, name).subject,
          plates: plateInfoList.map(plate),
        })),
    },
    options,
  );

const plate = ({ plate: own, name, plateType }: PlateInfo): Plate => ({
  code: codeText(own),
  name,
  type: named(plateTypes, plateType),
});
