import { GetOwnerPlate } from "@opend/core/serve/qot/get-owner-plate";
import { type Handler, handler } from "../handler.ts";
import { plateInfo, platesWith } from "../market/plates.ts";
import { schemaSecurity } from "../market/schema-names.ts";
import { securitiesOf } from "./securities.ts";

export const getOwnerPlate: Handler = handler(GetOwnerPlate, ({ securityList }, { account }) => ({
  ownerPlateList: securitiesOf(
    securityList,
    account.catalog,
    GetOwnerPlate.bounds.maxSecurities,
  ).map((security) => ({
    security: schemaSecurity(security),
    name: security.name,
    plateInfoList: platesWith(security, account.catalog).map(plateInfo),
  })),
}));
