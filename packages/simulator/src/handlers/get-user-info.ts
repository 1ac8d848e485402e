import { GetUserInfo } from "@opend/core/serve/system/get-user-info";
import { UserAttribution } from "@opend/core/system/common";
import { UpdateType } from "@opend/core/system/get-user-info";
import { type Handler, handler } from "../handler.ts";

/** Returns all fields, even if the request selects some. */
export const getUserInfo: Handler = handler(GetUserInfo, (_, { account }) => ({
  nickName: "Simulator",
  apiLevel: "",
  userID: account.userId,
  isNeedAgreeDisclaimer: false,
  updateType: UpdateType.UpdateType_None,
  userAttribution: UserAttribution.UserAttribution_NN,
  subQuota: account.subscriptions.quota,
  historyKLQuota: account.historyQuota.quota,
  ...account.upstream.allRights,
}));
