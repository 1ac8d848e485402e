import type { CallOptions } from "@opend/core";
import { GetOwnerPlate } from "@opend/core/qot/get-owner-plate";
import { GetPlateSecurity } from "@opend/core/qot/get-plate-security";
import { GetPlateSet } from "@opend/core/qot/get-plate-set";
import { oneOf } from "../ask/argument-kinds.ts";
import { ask } from "../ask/ask.ts";
import { inBatches } from "../ask/code-batches.ts";
import type { Requester } from "../ask/requester.ts";
import { type Codes, type Market, marketNumber, parseCode, security } from "../codes.ts";
import { numbersOf } from "../enum-name.ts";
import { plateTypes } from "../gen/enums/plate-type.ts";
import { type OwnerPlates, ownerPlates as ownerPlatesRow } from "../gen/rows/owner-plates.ts";
import { type Plate, plate as plateRow } from "../gen/rows/plate.ts";
import { type StaticInfo, staticInfo } from "../rows/static-info.ts";

/** A type of plate to request; `all` means every type. */
export type PlateSet = (typeof plateTypes)[keyof typeof plateTypes];

const plateNumbers = numbersOf(plateTypes);

/**
 * The plates (sectors, regions, themes) of a market: of one type, or all.
 *
 * ```ts
 * for (const { code, name } of await plates(opend, "HK", "industry")) console.log(code, name);
 * ```
 *
 * Qot_GetPlateSet (3204), 10 per 30 s.
 *
 * @throws as a request does, see {@link Requester}.
 */
export async function plates(
  opend: Requester,
  market: Market,
  set: PlateSet = "all",
  options: CallOptions = {},
): Promise<Plate[]> {
  const plateSetType = oneOf(plateNumbers).send("set", set);
  const { plateInfoList } = await ask(
    opend,
    [market],
    GetPlateSet,
    { market: marketNumber(market), plateSetType },
    options,
  );
  return plateInfoList.map(plateRow);
}

/**
 * The securities of a plate, or the constituents of an index.
 *
 * ```ts
 * for (const { code, name } of await plateSecurities(opend, "HK.800000")) console.log(code, name);
 * ```
 *
 * Qot_GetPlateSecurity (3205), 10 per 30 s.
 *
 * @throws as a request does, see {@link Requester}.
 */
export async function plateSecurities(
  opend: Requester,
  plate: string,
  options: CallOptions = {},
): Promise<StaticInfo[]> {
  const { staticInfoList } = await ask(
    opend,
    [plate],
    GetPlateSecurity,
    { plate: security(parseCode(plate)) },
    options,
  );
  return staticInfoList.map(staticInfo);
}

/**
 * The plates (sectors, regions, themes) that stocks and indices belong to.
 *
 * ```ts
 * const [tencent] = await ownerPlates(opend, ["HK.00700"]);
 * console.log(tencent?.plates.map(({ name }) => name));
 * ```
 *
 * 200 codes per request, any number of codes. When OpenD refuses one code, the call rejects.
 * Qot_GetOwnerPlate (3207), 10 per 30 s.
 *
 * @throws as a request does, see {@link Requester}.
 */
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
      size: GetOwnerPlate.bounds.maxSecurities,
      rows: ({ ownerPlateList }) => ownerPlateList.map(ownerPlatesRow),
    },
    options,
  );
