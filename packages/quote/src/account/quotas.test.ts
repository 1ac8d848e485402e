import { GetSubInfo } from "@opend/core/qot/get-sub-info";
import { RequestHistoryKLQuota } from "@opend/core/qot/request-history-kl-quota";
import { expect, test } from "vitest";
import { answer, answering } from "../../test/answering.ts";
import { quotas } from "./quotas.ts";

const subInfo = {
  connSubInfoList: [
    { usedQuota: 7, isOwnConnData: false },
    { usedQuota: 3, isOwnConnData: true },
  ],
  totalUsedQuota: 10,
  remainQuota: 90,
};

const answers = [
  answer(GetSubInfo, () => subInfo),
  answer(RequestHistoryKLQuota, () => ({ usedQuota: 4, remainQuota: 96 })),
] as const;

test("quotas have the used part, the rest and the total", async () => {
  const { opend } = answering(...answers);
  expect(await quotas(opend)).toEqual({
    subscriptions: { used: 10, left: 90, total: 100, own: 3 },
    optionSubscriptions: undefined,
    historyCandles: { used: 4, left: 96, total: 100 },
  });
});

test("options have a quota of their own if OpenD counts them separately", async () => {
  const { opend } = answering(
    answer(GetSubInfo, () => ({
      ...subInfo,
      connSubInfoList: [],
      optionUsedQuota: 0,
      optionRemainQuota: 20,
    })),
    answers[1],
  );
  expect(await quotas(opend)).toMatchObject({
    subscriptions: { own: 0 },
    optionSubscriptions: { used: 0, left: 20, total: 20 },
  });
});
