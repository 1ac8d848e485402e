import type { Connection } from "@opend/core";
import { SubType } from "@opend/core/qot/common";
import { GetBasicQot } from "@opend/core/qot/get-basic-qot";
import { GetSecuritySnapshot } from "@opend/core/qot/get-security-snapshot";
import { GetShortInterest } from "@opend/core/qot/get-short-interest";
import { Sub } from "@opend/core/qot/sub";
import { shortInterest } from "@opend/quote";
import type { Random } from "../random.ts";
import { type Baseline, textOf } from "./baseline.ts";
import { type Ref, type ShownPrices, subscribed } from "./market.ts";

export interface Surroundings {
  readonly opend: Connection;
  readonly random: Random;
  readonly baseline: Baseline;
  readonly prices: ShownPrices;
}

/** A request that is sent repeatedly. */
export interface Operation {
  readonly name: string;
  readonly share: number;
  /** The error codes that are allowed. A read that waits may not fail. */
  readonly mayFail: readonly string[];
  /** Resolves with a description of what is wrong with the reply, if anything. */
  run(surroundings: Surroundings): Promise<string | undefined>;
}

const some = (random: Random): Ref[] => subscribed.filter(() => random.chance(0.5));

const same = (text: string, expected: string): string | undefined =>
  text === expected ? undefined : `${text.slice(0, 200)} is not ${expected.slice(0, 200)}`;

const codesOf = (refs: readonly Ref[]): string => refs.map(({ code }) => code).join();

export const operations: readonly Operation[] = [
  {
    name: "short interest, a page",
    share: 5,
    mayFail: [],
    async run({ opend, random, baseline }) {
      const { request, text } = random.pick(baseline.pages);
      return same(textOf(await opend.request(GetShortInterest, request)), text);
    },
  },
  {
    name: "short interest, all rows",
    share: 0.3,
    mayFail: [],
    async run({ opend, random, baseline }) {
      const { code, text } = random.pick(baseline.lists);
      return same(textOf(await shortInterest(opend, code, { pageSize: 50 }).all()), text);
    },
  },
  {
    name: "snapshots",
    share: 3,
    mayFail: [],
    async run({ opend, random, prices }) {
      const securityList = [...some(random), random.pick(subscribed)];
      const { snapshotList } = await opend.request(GetSecuritySnapshot, { securityList });
      for (const { basic } of snapshotList) prices.check("snapshot", basic);
      return same(codesOf(snapshotList.map(({ basic }) => basic.security)), codesOf(securityList));
    },
  },
  {
    name: "basic quotes",
    share: 3,
    mayFail: [],
    async run({ opend, random, prices }) {
      const securityList = [random.pick(subscribed), ...some(random)];
      const { basicQotList } = await opend.request(GetBasicQot, { securityList });
      for (const quote of basicQotList) prices.check("basic quotes", quote);
      return same(codesOf(basicQotList.map(({ security }) => security)), codesOf(securityList));
    },
  },
  {
    name: "a page, not waiting for the link",
    share: 1,
    mayFail: ["link-lost"],
    async run({ opend, random, baseline }) {
      const { request, text } = random.pick(baseline.pages);
      const reply = await opend.request(GetShortInterest, request, { whenLost: "fail" });
      return same(textOf(reply), text);
    },
  },
  {
    name: "a page, within 3 ms",
    share: 1,
    mayFail: ["timeout"],
    async run({ opend, random, baseline }) {
      const { request, text } = random.pick(baseline.pages);
      return same(textOf(await opend.request(GetShortInterest, request, { timeoutMs: 3 })), text);
    },
  },
  {
    name: "a page, aborted by its signal",
    share: 1,
    mayFail: ["AbortError"],
    async run({ opend, random, baseline }) {
      const { request, text } = random.pick(baseline.pages);
      const giving = new AbortController();
      const timer = setTimeout(() => giving.abort(), random.below(4));
      try {
        const reply = await opend.request(GetShortInterest, request, { signal: giving.signal });
        return same(textOf(reply), text);
      } finally {
        clearTimeout(timer);
      }
    },
  },
  {
    name: "a subscription",
    share: 0.5,
    // It is a change, so it is not retried.
    mayFail: ["link-lost"],
    async run({ opend, random }) {
      await opend.request(Sub, {
        securityList: [random.pick(subscribed)],
        // An index has these values too.
        subTypeList: [SubType.SubType_KL_Day],
        isSubOrUnSub: true,
      });
      return undefined;
    },
  },
];
