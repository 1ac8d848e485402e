import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { connected, outcome, tencent } from "../../test/connected.ts";
import { UpdateBasicQot } from "../gen/strict/qot/update-basic-qot.ts";
import { Notify } from "../gen/strict/system/notify.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("pushes and upstream", () => {
  const quote = {
    security: tencent.security,
    isSuspended: false,
    listTime: "",
    priceSpread: 0.2,
    updateTime: "",
    highPrice: 1,
    openPrice: 1,
    lowPrice: 1,
    curPrice: 1,
    lastClosePrice: 1,
    volume: 1n,
    turnover: 1,
    turnoverRate: 1,
    amplitude: 1,
  };

  test("a stream goes on across a reconnect", async () => {
    const { server, opend } = await connected();
    const stream = opend.pushes(UpdateBasicQot, { keep: "queue" });
    server.last.push(UpdateBasicQot, { basicQotList: [{ ...quote, curPrice: 467.8 }] });
    server.last.end();
    await vi.advanceTimersByTimeAsync(100);
    server.last.push(UpdateBasicQot, { basicQotList: [{ ...quote, curPrice: 468 }] });
    const prices = [await stream.next(), await stream.next()].map(
      ({ value }) => value?.basicQotList[0]?.curPrice,
    );
    expect(prices).toEqual([467.8, 468]);
    await opend.close();
  });

  test("a slow reader loses the oldest, and that is counted", async () => {
    const { server, opend } = await connected();
    const stream = opend.pushes(UpdateBasicQot, { keep: "queue", capacity: 2 });
    for (const curPrice of [1, 2, 3, 4, 5])
      server.last.push(UpdateBasicQot, { basicQotList: [{ ...quote, curPrice }] });
    expect(stream.dropped).toBe(3);
    const { value } = await stream.next();
    expect(value?.basicQotList[0]?.curPrice).toBe(4);
    await opend.close();
  });

  test("leaving the loop ends the stream and lets the process go", async () => {
    const { server, opend } = await connected();
    const stream = opend.pushes(UpdateBasicQot);
    await vi.advanceTimersByTimeAsync(0);
    expect(server.last.isHeld).toBe(true);
    server.last.push(UpdateBasicQot, { basicQotList: [quote] });
    for await (const _ of stream) break;
    expect(server.last.isHeld).toBe(false);
    expect(await stream.next()).toEqual({ done: true, value: undefined });
    await opend.close();
  });

  test("a push that cannot be read fails its stream and keeps the link", async () => {
    const { server, opend } = await connected();
    const stream = opend.pushes(UpdateBasicQot);
    server.last.rawPush(UpdateBasicQot.id, new Uint8Array([0xff, 0xff]));
    expect(await outcome(stream.next())).toBe("bad-message");
    expect(opend.state.link).toBe("ready");
    await opend.close();
  });

  test("upstream is read after each login and follows notifications", async () => {
    const { server, opend } = await connected();
    await vi.advanceTimersByTimeAsync(0);
    expect(opend.state.upstream).toBe("up");
    server.last.push(Notify, { type: 3, connectStatus: { qotLogined: false, trdLogined: true } });
    expect(opend.state.upstream).toBe("down");
    server.last.end();
    expect(opend.state.upstream).toBe("unknown");
    await vi.advanceTimersByTimeAsync(100);
    expect(opend.state.upstream).toBe("up");
    await opend.close();
  });
});
