import { readFileSync } from "node:fs";

/** An entry of `limits.json`: the frequency limit and the bounds of a protocol. */
interface LimitFacts
  extends Partial<Record<BoundName, number>>,
    Partial<Record<`${BoundName}Confidence`, string>> {
  id: number;
  requests?: number;
  windowSeconds?: number;
  limited?: false;
  sharedWith?: string[];
  maxSecuritiesByRight?: Record<string, number>;
  /** If the number of rows depends on the right, no bound is valid for all users. */
  levels?: string;
}

/** The most that one request may ask for, and how far back: the names of `Bounds` in core. */
export const boundNames = [
  "pageMax",
  "pageDefault",
  "maxItems",
  "maxSecurities",
  "maxOrders",
  "maxSpanDays",
  "maxFilters",
  "historyYears",
  "minuteHistoryYears",
] as const;

type BoundName = (typeof boundNames)[number];

export interface BoundTerms {
  values: Partial<Record<BoundName, number>>;
  /** Bounds that no source documents; this project chose them. */
  assumed: BoundName[];
}

export interface LimitTerms {
  requests: number;
  windowMs: number;
  /** Protocols with the same group share one limit. */
  group?: string;
}

/** Limits by protocol id. `"none"`: a source says that there is no limit. Absent: nothing is known. */
export function readLimits(): Map<number, LimitTerms | "none"> {
  const terms = new Map<number, LimitTerms | "none">();
  for (const [name, facts] of Object.entries(readFacts())) {
    if (facts.limited === false) terms.set(facts.id, "none");
    if (facts.requests === undefined || facts.windowSeconds === undefined) continue;
    const group = facts.sharedWith && [name, ...facts.sharedWith].sort()[0];
    terms.set(facts.id, {
      requests: facts.requests,
      windowMs: facts.windowSeconds * 1000,
      ...(group === undefined ? {} : { group }),
    });
  }
  return terms;
}

/** Bounds by protocol id. Absent: none is known. */
export function readBounds(): Map<number, BoundTerms> {
  const bounds = new Map<number, BoundTerms>();
  for (const facts of Object.values(readFacts())) {
    const known = boundNames.filter((name) => facts[name] !== undefined && !facts.levels);
    if (known.length === 0) continue;
    bounds.set(facts.id, {
      values: Object.fromEntries(known.map((name) => [name, facts[name]])),
      assumed: known.filter((name) => facts[`${name}Confidence`] === "assumed"),
    });
  }
  return bounds;
}

interface LimitFile {
  protocols: Record<string, LimitFacts>;
  subscription: {
    minHoldSeconds: number;
    hkSfOrderBooks: { max: number };
    missedTickers: { max: number };
  };
  connections: { maxPerOpenD: number };
}

/** A limit of the whole account or of OpenD, not of one protocol. */
export interface AccountLimit {
  name: string;
  value: number;
  documentation: string;
}

export function readAccountLimits(): AccountLimit[] {
  const { protocols, subscription, connections } = readFile();
  return [
    {
      name: "maxConnections",
      value: connections.maxPerOpenD,
      documentation: "The most open connections of one OpenD.",
    },
    {
      name: "subscriptionHoldMs",
      value: subscription.minHoldSeconds * 1000,
      documentation: "The time before OpenD accepts an unsubscribe.",
    },
    {
      name: "maxHongKongOrderBooks",
      value: subscription.hkSfOrderBooks.max,
      documentation:
        "The most simultaneous order book subscriptions of Hong Kong stocks, funds and warrants for an account with the SF right.",
    },
    {
      name: "maxMissedTicks",
      value: subscription.missedTickers.max,
      documentation:
        "The most missed ticks that OpenD pushes after it has reconnected to its servers.",
    },
    {
      name: "maxSnapshotsAtBasic",
      value: one(Object.values(protocols["Qot_GetSecuritySnapshot"]?.maxSecuritiesByRight ?? {})),
      documentation:
        "The most Hong Kong securities, or options and futures, in one snapshot request of an account with the basic right.",
    },
  ];
}

function one(values: readonly number[]): number {
  const [first, ...others] = new Set(values);
  if (first === undefined || others.length > 0)
    throw new Error(`limits.json: expected one number, but found ${values.join(", ")}`);
  return first;
}

const readFacts = (): Record<string, LimitFacts> => readFile().protocols;

const readFile = (): LimitFile =>
  JSON.parse(readFileSync(new URL("limits.json", import.meta.url), "utf8")) as LimitFile;
