import { RequestHistoryKLQuota } from "@opend/core/serve/qot/request-history-kl-quota";
import { type Handler, handler } from "../handler.ts";
import { marketTime, schemaSecurity } from "../market/schema-names.ts";

export const requestHistoryKLQuota: Handler = handler(
  RequestHistoryKLQuota,
  ({ bGetDetail }, { account }) => {
    const { historyQuota, time } = account;
    const used = historyQuota.used();
    return {
      usedQuota: used.length,
      remainQuota: Math.max(historyQuota.quota - used.length, 0),
      detailList: bGetDetail
        ? used.map(({ security, lastMs }) => {
            const seconds = Math.floor(time.secondsOf(lastMs));
            return {
              security: schemaSecurity(security),
              name: security.name,
              requestTime: marketTime({ market: "HK" }, seconds),
              requestTimeStamp: BigInt(seconds),
            };
          })
        : [],
    };
  },
);
