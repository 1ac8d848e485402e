import type { PlateInfo } from "@opend/core/qot/common";
import { PlateSetType } from "@opend/core/qot/common";
import type { Plate, Security } from "../data/security.ts";
import type { Catalog } from "./catalog.ts";
import type { Market } from "./markets.ts";
import { schemaSecurity } from "./schema-names.ts";

export const plateInfo = (plate: Plate): PlateInfo => ({
  plate: schemaSecurity(plate),
  name: plate.name,
  plateType: plate.plateType,
});

const platesIn = (market: Market, catalog: Catalog): Plate[] =>
  catalog.list(market, ["plate"]).filter((known): known is Plate => known.kind === "plate");

/** The plates of a market: of one type (a `PlateSetType`), or all. */
export const platesOf = (market: Market, type: number, catalog: Catalog): Plate[] =>
  platesIn(market, catalog).filter(
    ({ plateType }) => type === PlateSetType.PlateSetType_All || type === plateType,
  );

/** The plates that a security is a member of. */
export const platesWith = ({ market, code }: Security, catalog: Catalog): Plate[] =>
  platesIn(market, catalog).filter(({ members }) => members.includes(code));
