import { ArgumentError, type CallOptions } from "@opend/core";
import { GetOwnerPlate } from "@opend/core/qot/get-owner-plate";
import { GetPlateSecurity } from "@opend/core/qot/get-plate-security";
import { GetPlateSet } from "@opend/core/qot/get-plate-set";
import { askAbout } from "../ask/ask.ts";
import { inBatches } from "../ask/code-batches.ts";
import type { Requester } from "../ask/requester.ts";
import { type Codes, type Market, marketNumber, parseCode, security } from "../codes.ts";
import { numbersOf } from "../enum-name.ts";
import { plateTypes } from "../gen/enums/plate-type.ts";
import { type OwnerPlates, ownerPlates as ownerPlatesRow } from "../gen/rows/owner-plates.ts";
import { type Plate, plate as plateRow } from "../gen/rows/plate.ts";
import { type StaticInfo, staticRow } from "./static-info.ts";

/** A type that can be asked for; `all` is every one of them. */
export type PlateSet = (typeof plateTypes)[keyof typeof plateTypes];

const plateNumbers = numbersOf(plateTypes);

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
  return plateInfoList.map(plateRow);
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
      rows: ({ ownerPlateList }) => ownerPlateList.map(ownerPlatesRow),
    },
    options,
  );
