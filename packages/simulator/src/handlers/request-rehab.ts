import { RequestRehab } from "@opend/core/serve/qot/request-rehab";
import { momentOf } from "../account/account.ts";
import { type Handler, handler } from "../handler.ts";
import { rehabs } from "../market/adjustment.ts";
import { wallClock } from "../market/zone.ts";
import { zoneOf } from "../market/zone-of.ts";

export const requestRehab: Handler = handler(RequestRehab, (c2s, { account }) => {
  const security = account.catalog.find(c2s.security);
  const { day } = wallClock(momentOf(account).seconds, zoneOf(security));
  return { rehabList: rehabs(security, day) };
});
