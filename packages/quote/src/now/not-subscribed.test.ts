import { isOpendError, ReplyError } from "@opend/core";
import { GetBasicQot } from "@opend/core/qot/get-basic-qot";
import { describe, expect, test } from "vitest";
import { answer, answering } from "../../test/answering.ts";
import type { Requester } from "../ask/requester.ts";
import { quoteKind } from "../rows/basic-quote.ts";
import { candleKind } from "../rows/candle.ts";
import { NotSubscribedError } from "./not-subscribed.ts";
import { pull } from "./pull.ts";

const needed = { codes: ["HK.00700", "US.AAPL"], kind: quoteKind } as const;
const refusing = (retMsg: string): Requester => ({
  request: () => Promise.reject(new ReplyError(GetBasicQot, { retType: -1, errCode: 7, retMsg })),
});
const failure = (retMsg: string): Promise<unknown> =>
  pull(refusing(retMsg), needed, GetBasicQot, { securityList: [] }, {}).catch(
    (error: unknown) => error,
  );

describe("a pull without its subscription", () => {
  test.each(["HK.00700 is not subscribed with subtype 1", "请先订阅Basic数据", "請先訂閱"])(
    "that OpenD refuses with %j has an error with the missing line",
    async (retMsg) => {
      const error = await failure(retMsg);
      expect(error).toBeInstanceOf(NotSubscribedError);
      expect(isOpendError(error) && error.code).toBe("reply-failed");
      expect(error).toMatchObject({
        name: "NotSubscribedError",
        message: `Qot_GetBasicQot (3004): ${retMsg}; subscribe first: await using live = await subscribe(opend, ["HK.00700","US.AAPL"], [quote])`,
        retMsg,
        retType: -1,
        errCode: 7,
        codes: needed.codes,
        kind: "quote",
      });
    },
  );

  test("has an error whose line contains the options of the pull", async () => {
    const opend = refusing("not subscribed");
    const options = { session: "all", adjustment: "none" } as const;
    const error = await pull(
      opend,
      { codes: ["US.AAPL"], kind: candleKind("1m"), options },
      GetBasicQot,
      { securityList: [] },
      {},
    ).catch((thrown: unknown) => thrown);
    expect((error as Error).message).toContain(
      'subscribe(opend, ["US.AAPL"], [candles("1m")], {"session":"all"})',
    );
  });

  test("does not change other errors", async () => {
    expect(await failure("unknown stock")).not.toBeInstanceOf(NotSubscribedError);
  });

  test("with autoSubscribe subscribes before it is sent", async () => {
    const order: unknown[] = [];
    const { opend } = answering(
      answer(GetBasicQot, () => {
        order.push("sent");
        return { basicQotList: [] };
      }),
    );
    const autoSubscribe = async (by: unknown, what: unknown): Promise<void> => {
      order.push(by === opend, what);
    };
    const options = { autoSubscribe };
    await pull(opend, needed, GetBasicQot, { securityList: [] }, options);
    expect(order).toEqual([true, needed, "sent"]);
  });
});
