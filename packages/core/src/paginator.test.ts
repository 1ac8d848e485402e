import { describe, expect, test } from "vitest";
import {
  beginCursor,
  type CursorStyle,
  dataFromCursor,
  nextKeyCursor,
  nextPageCursor,
  nextPageKeyCursor,
  nextReqKeyCursor,
  offsetCursor,
  pageCursor,
  pageFromCursor,
} from "./cursor.ts";
import { type Paginator, type PaginatorOptions, paginate } from "./paginator.ts";

interface NumberReply {
  rows: number[];
  nextKey?: string;
}

const protocol = { id: 3249, name: "Qot_GetShortInterest" };

/** A list in pages of three numbers. `asked` records the position of each request. */
function numbers(replies: Record<string, NumberReply>, options: PaginatorOptions = {}) {
  const asked: (string | undefined)[] = [];
  const list: Paginator<number> = paginate(
    {
      protocol,
      cursor: nextKeyCursor as CursorStyle<object, NumberReply, string>,
      async fetch(position) {
        const { nextKey } = position as { nextKey?: string };
        asked.push(nextKey);
        await Promise.resolve();
        const reply = replies[nextKey ?? "first"];
        if (!reply) throw new Error(`no page ${nextKey}`);
        return reply;
      },
      page: ({ rows }) => ({ rows, summary: undefined }),
    },
    options,
  );
  return { list, asked };
}

const three = {
  first: { rows: [1, 2, 3], nextKey: "b" },
  b: { rows: [4, 5, 6], nextKey: "c" },
  c: { rows: [7], nextKey: "-1" },
};

describe("a paginator", () => {
  test("yields every row in order, and starts over in each loop", async () => {
    const { list, asked } = numbers(three);
    expect(await list.all()).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(await list.all()).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(asked).toEqual([undefined, "b", "c", undefined, "b", "c"]);
  });

  test("take() fetches no more pages than needed", async () => {
    const { list, asked } = numbers(three, { prefetch: true });
    expect(await list.take(3)).toEqual([1, 2, 3]);
    expect(asked).toEqual([undefined]);
    expect(await list.take(0)).toEqual([]);
    expect(await list.take(99)).toHaveLength(7);
    await expect(list.take(-1)).rejects.toMatchObject({
      code: "invalid-argument",
      argument: "count",
    });
  });

  test("goes page by page", async () => {
    const pages: (readonly number[])[] = [];
    for await (const page of numbers(three).list.pages()) pages.push(page.rows);
    expect(pages).toEqual([[1, 2, 3], [4, 5, 6], [7]]);
  });

  test("with prefetch requests one page ahead, not two", async () => {
    const { list, asked } = numbers(three, { prefetch: true });
    const pages = list.pages();
    await pages.next();
    await new Promise((resolve) => setImmediate(resolve));
    expect(asked).toEqual([undefined, "b"]);
    await pages.return?.();
    expect(asked).toEqual([undefined, "b"]);
  });

  test("a page that fails is an error, never a short list", async () => {
    const { list } = numbers({ first: three.first });
    await expect(list.all()).rejects.toThrow("no page b");
    const rows: number[] = [];
    await expect(
      (async () => {
        for await (const row of list) rows.push(row);
      })(),
    ).rejects.toThrow("no page b");
    expect(rows).toEqual([1, 2, 3]);
  });

  test.each([true, false])(
    "a repeated cursor is an error after its rows (prefetch %s)",
    async (prefetch) => {
      const { list, asked } = numbers(
        {
          first: { rows: [1], nextKey: "b" },
          b: { rows: [2], nextKey: "c" },
          c: { rows: [3], nextKey: "b" },
        },
        { prefetch },
      );
      const rows: number[] = [];
      await expect(
        (async () => {
          for await (const row of list) rows.push(row);
        })(),
      ).rejects.toMatchObject({ code: "bad-page", cursor: "b", protocol });
      expect(rows).toEqual([1, 2, 3]);
      expect(asked).toHaveLength(3);
    },
  );

  test.each([true, false])(
    "empty pages with fresh cursors are an error after the twentieth (prefetch %s)",
    async (prefetch) => {
      let asked = 0;
      const list = paginate<number, undefined, NumberReply, string>(
        {
          protocol,
          cursor: nextKeyCursor as CursorStyle<object, NumberReply, string>,
          fetch: async () => ({ rows: asked++ === 0 ? [1] : [], nextKey: `${asked}` }),
          page: ({ rows }) => ({ rows, summary: undefined }),
        },
        { prefetch },
      );
      await expect(list.all()).rejects.toMatchObject({ code: "bad-page", protocol });
      expect(asked).toBe(21);
      expect(await list.take(0)).toEqual([]);
    },
  );

  test("a cursor that is too long is an error that quotes 80 characters of it", async () => {
    const nextKey = "x".repeat(5000);
    const { list, asked } = numbers({ first: { rows: [1], nextKey } });
    const error: unknown = await list.all().catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "bad-page", cursor: `${"x".repeat(80)}…` });
    expect(String(error)).not.toContain("x".repeat(81));
    expect(asked).toEqual([undefined]);
  });

  test.each(["", undefined, "-1"])("nextKey %j ends the list", async (nextKey) => {
    const last = nextKey === undefined ? { rows: [2] } : { rows: [2], nextKey };
    expect(await numbers({ first: { rows: [1], nextKey: "b" }, b: last }).list.all()).toEqual([
      1, 2,
    ]);
  });

  test("an empty page in the middle does not end it", async () => {
    const replies = { first: { rows: [], nextKey: "b" }, b: { rows: [1], nextKey: "-1" } };
    expect(await numbers(replies).list.all()).toEqual([1]);
  });

  test("leaving the loop aborts a pending page, and does not wait for it", async () => {
    let signal: AbortSignal | undefined;
    const list = paginate({
      protocol,
      cursor: nextKeyCursor as CursorStyle<object, NumberReply, string>,
      fetch: (_, pageSignal) => {
        signal = pageSignal;
        return new Promise<NumberReply>((_resolve, reject) =>
          pageSignal?.addEventListener("abort", () => reject(pageSignal.reason)),
        );
      },
      page: ({ rows }) => ({ rows, summary: undefined }),
    });
    const rows = list[Symbol.asyncIterator]();
    const waiting = rows.next().catch((error: { code: string }) => error.code);
    await rows.return?.();
    expect(signal?.aborted).toBe(true);
    expect(await waiting).toBe("closed");
  });

  test("an aborted signal aborts the pending page", async () => {
    const controller = new AbortController();
    const list = paginate(
      {
        protocol,
        cursor: nextKeyCursor as CursorStyle<object, NumberReply, string>,
        fetch: (_, signal) =>
          new Promise<NumberReply>((_resolve, reject) =>
            signal?.addEventListener("abort", () => reject(signal.reason)),
          ),
        page: ({ rows }) => ({ rows, summary: undefined }),
      },
      { signal: controller.signal },
    );
    const all = list.all();
    controller.abort("enough");
    await expect(all).rejects.toBe("enough");
  });
});

/** Pages through replies with a cursor style, and returns the requested positions. */
function walk<Reply, Cursor>(
  style: CursorStyle<object, Reply, Cursor>,
  replies: readonly { reply: Reply; rows: number }[],
): object[] {
  const positions: object[] = [];
  let cursor: Cursor | undefined;
  for (const { reply, rows } of replies) {
    positions.push(style.request(cursor));
    cursor = style.next(reply, cursor, rows);
    if (cursor === undefined) return positions;
  }
  throw new Error("the style wants more pages than there are");
}

describe("cursor styles", () => {
  test("nextReqKey bytes", () => {
    const nextReqKey = new Uint8Array([1, 254]);
    expect(
      walk(nextReqKeyCursor, [
        { reply: { nextReqKey }, rows: 9 },
        { reply: {}, rows: 1 },
      ]),
    ).toEqual([{}, { nextReqKey }]);
    expect(nextReqKeyCursor.key(nextReqKey)).toBe("01fe");
  });

  test("nextPageKey bytes", () => {
    const nextPageKey = new Uint8Array([7]);
    const replies = [
      { reply: { nextPageKey }, rows: 9 },
      { reply: { nextPageKey: new Uint8Array() }, rows: 1 },
    ];
    expect(walk(nextPageKeyCursor, replies)).toEqual([{}, { nextPageKey }]);
    expect(nextPageKeyCursor.key(nextPageKey)).toBe("07");
  });

  test("page, ended by allCount or by the page's name", () => {
    const full = { reply: { nextPage: "2", allCount: 5 }, rows: 3 };
    expect(walk(pageCursor, [full, { reply: { nextPage: "3", allCount: 5 }, rows: 2 }])).toEqual([
      {},
      { page: "2" },
    ]);
    expect(walk(pageCursor, [full, { reply: { nextPage: "-1" }, rows: 3 }])).toHaveLength(2);
    expect(walk(pageCursor, [{ reply: { nextPage: "2", allCount: 9 }, rows: 0 }])).toHaveLength(1);
  });

  test("nextPage, with hasMore where there is one", () => {
    expect(
      walk(nextPageCursor, [
        { reply: { nextPage: "b" }, rows: 1 },
        { reply: { nextPage: "" }, rows: 1 },
      ]),
    ).toEqual([{}, { nextPage: "b" }]);
    expect(
      walk(nextPageCursor, [{ reply: { nextPage: "b", hasMore: false }, rows: 1 }]),
    ).toHaveLength(1);
  });

  test.each([
    ["offset", offsetCursor],
    ["dataFrom", dataFromCursor],
    ["begin", beginCursor],
    ["pageFrom", pageFromCursor],
  ] as const)("%s counts rows", (name, style) => {
    const more = { reply: { allCount: 5, lastPage: false }, rows: 3 };
    const last = { reply: { allCount: 5, lastPage: true }, rows: 2 };
    const general = style as CursorStyle<object, { allCount?: number; lastPage: boolean }, number>;
    expect(walk(general, [more, last])).toEqual([{ [name]: 0 }, { [name]: 3 }]);
    expect(walk(general, [{ ...more, rows: 0 }])).toHaveLength(1);
    // The reply may not contain the total count.
    const untold = { reply: { lastPage: false }, rows: 3 };
    expect(walk(general, [untold, last])).toHaveLength(2);
  });
});
