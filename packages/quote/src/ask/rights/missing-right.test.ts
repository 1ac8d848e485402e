import { isOpendError, type ReplyError } from "@opend/core";
import { GetBasicQot } from "@opend/core/qot/get-basic-qot";
import { RequestHistoryKL } from "@opend/core/qot/request-history-kl";
import { GetUserInfo } from "@opend/core/system/get-user-info";
import { describe, expect, test } from "vitest";
import { answer, answering } from "../../../test/answering.ts";
import { historyCandles } from "../../history/history-candles.ts";
import { NotSubscribedError } from "../../now/not-subscribed.ts";
import { latestQuotes } from "../../now/quotes.ts";
import { MissingRightError } from "./missing-right.ts";

const none = 5;
const level1 = 2;

/** The error of a pull that OpenD refuses with this message, for a login with these levels. */
async function refused(
  retMsg: string,
  rights: object | string,
): Promise<{ error: unknown; asked: string[] }> {
  const { opend, asked } = answering(
    answer(GetBasicQot, () => retMsg),
    answer(GetUserInfo, () => rights),
  );
  const error = await latestQuotes(opend, ["US.AAPL", "US.TSLA"]).catch((thrown) => thrown);
  return { error, asked: asked.map(({ name }) => name) };
}

describe("a refusal", () => {
  test("names the missing right, once for all codes", async () => {
    const { error } = await refused("unknown stock", { usQotRight: none, usOtcQotRight: none });
    expect(error).toBeInstanceOf(MissingRightError);
    expect(isOpendError(error) && error.code).toBe("reply-failed");
    expect(error).toMatchObject({
      message:
        "Qot_GetBasicQot (3004): unknown stock; this login has no quote right for US (another device may hold it)",
      retMsg: "unknown stock",
      retType: -1,
      lacking: [{ right: "US", market: "US", kind: "stock", level: "none" }],
    });
  });

  test.each([
    "No right to subscribe this stock",
    "无权限订阅该股票行情",
    "無權限訂閱",
    "permission denied",
  ])("about rights names every right that the code may need: %s", async (retMsg) => {
    const { error } = await refused(retMsg, {
      usQotRight: level1,
      usOptionQotRight: none,
      usOtcQotRight: none,
      hkQotRight: none,
    });
    const { lacking } = error as MissingRightError;
    expect(lacking.map(({ right }) => right)).toEqual(["US_OTC"]);
  });

  test("of past candles names the missing right too", async () => {
    const { opend } = answering(
      answer(RequestHistoryKL, () => "no permission"),
      answer(GetUserInfo, () => ({ usQotRight: none })),
    );
    await expect(historyCandles(opend, "US.AAPL").take(1)).rejects.toMatchObject({
      name: "MissingRightError",
      lacking: [{ right: "US" }],
    });
  });

  test("is not changed if the right exists", async () => {
    const { error } = await refused("unknown stock", { usQotRight: level1, usOtcQotRight: none });
    expect((error as ReplyError).name).toBe("ReplyError");
  });

  test("is not changed if the rights are unknown", async () => {
    const { error } = await refused("no permission", "not now");
    expect((error as ReplyError).message).toBe("Qot_GetBasicQot (3004): no permission");
  });

  test("about a missing subscription sends no request for rights", async () => {
    const { error, asked } = await refused("please subscribe first", { usQotRight: none });
    expect(error).toBeInstanceOf(NotSubscribedError);
    expect(asked).toEqual(["Qot_GetBasicQot"]);
  });

  test("about rights and subscriptions, with all rights present, is about the subscription", async () => {
    const { error } = await refused("no right to pull before subscribing", { usQotRight: level1 });
    expect(error).toBeInstanceOf(NotSubscribedError);
  });
});
