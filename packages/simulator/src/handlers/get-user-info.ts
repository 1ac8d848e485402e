import { QotRight } from "@opend/core/qot/common";
import { UserAttribution } from "@opend/core/system/common";
import { GetUserInfo, UpdateType } from "@opend/core/system/get-user-info";
import { type Handler, handler } from "../handler.ts";

const { QotRight_Level1: level1, QotRight_Level2: level2, QotRight_No: none } = QotRight;

/** Beside the markets whose right another device can take. */
const otherRights = {
  hkOptionQotRight: level2,
  hkFutureQotRight: level2,
  hasUSOptionQotRight: true,
  usOptionQotRight: level1,
  usIndexQotRight: level1,
  usFutureQotRight: none,
  usCMEFutureQotRight: level2,
  usCBOTFutureQotRight: none,
  usNYMEXFutureQotRight: none,
  usCOMEXFutureQotRight: none,
  usCBOEFutureQotRight: none,
  usOtcQotRight: none,
  sgFutureQotRight: none,
  jpFutureQotRight: none,
};

/** Everything, whichever fields were asked for. */
export const getUserInfo: Handler = handler(GetUserInfo, (_, { account }) => ({
  nickName: "Simulator",
  apiLevel: "",
  userID: account.userId,
  isNeedAgreeDisclaimer: false,
  updateType: UpdateType.UpdateType_None,
  userAttribution: UserAttribution.UserAttribution_NN,
  subQuota: account.subscriptions.quota,
  historyKLQuota: account.historyQuota.quota,
  ...otherRights,
  ...account.upstream.rights,
}));
