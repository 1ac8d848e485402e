import { systemClock } from "../../src/clock.ts";
import { backOff } from "../../src/connection/back-off.ts";
import type { ConnectionOptions, Wiring } from "../../src/connection/options.ts";
import type { PushListener } from "../../src/connection/pushes.ts";
import type { Restorer } from "../../src/connection/restore.ts";
import { insured } from "../../src/limiter/insured.ts";
import { memoryStore } from "../../src/limiter/memory-store.ts";
import type { LimitStore, LimitWindow } from "../../src/limiter/store.ts";
import type { Link } from "../../src/link.ts";
import type { Breaker } from "./breaker.ts";

/** The options that a test passes to a connection, with one function that can be broken. */
export interface Supplied {
  readonly options?: ConnectionOptions;
  readonly wiring?: (wiring: Wiring) => Partial<Wiring>;
  readonly store?: LimitStore;
  readonly callSignal?: AbortSignal;
  readonly restorer?: Restorer;
  readonly pushListener?: Partial<PushListener>;
  readonly eventListener?: () => void;
}

type Supply = (breaker: Breaker) => Supplied;

/** A signal that is never aborted. */
const signal = (breaker: Breaker): AbortSignal => {
  const { signal } = new AbortController();
  const addEventListener = breaker.wrap(signal.addEventListener.bind(signal));
  return Object.assign(signal, { addEventListener });
};

const store = (breaker: Breaker, part: "window" | keyof LimitWindow): LimitStore => {
  const makeWindow = breaker.wrap(memoryStore.window);
  if (part === "window") return { window: makeWindow };
  return {
    window: (...terms) =>
      new Proxy(memoryStore.window(...terms), {
        get(target, name) {
          const value: unknown = Reflect.get(target, name, target);
          const works = typeof value === "function" ? value.bind(target) : () => value;
          const answer = name === part ? breaker.wrap(works) : works;
          return typeof value === "function" ? answer : answer();
        },
      }),
  };
};

/** A link with one function that can be broken. */
const link =
  (part: keyof Link): Supply =>
  (breaker) => ({
    wiring: ({ openLink }) => ({
      openLink: async (...given) => {
        const opened = await openLink(...given);
        const works = opened[part] as (...given: unknown[]) => unknown;
        return { ...opened, [part]: breaker.wrap(works) };
      },
    }),
  });

const clock =
  (part: "now" | "wallTime" | "after"): Supply =>
  (breaker) => ({
    options: {
      clock: { ...systemClock, [part]: breaker.wrap(systemClock[part] as () => unknown) },
    },
  });

const listener =
  (part: keyof PushListener): Supply =>
  (breaker) => ({ pushListener: { [part]: breaker.wrap(() => {}) } });

/** Every function that a user, a transport or another package passes to a connection. */
export const hooks: Readonly<Record<string, Supply>> = {
  observe: (breaker) => ({ options: { observe: breaker.wrap(() => {}) } }),
  reconnect: (breaker) => ({ options: { reconnect: breaker.wrap((attempt) => attempt * 100) } }),
  "random of the back-off": (breaker) => ({
    options: { reconnect: backOff({ firstMs: 100, random: breaker.wrap(() => 0.5) }) },
  }),
  "now of the clock": clock("now"),
  "wallTime of the clock": clock("wallTime"),
  "after of the clock": clock("after"),
  "cancel of a timer": (breaker) => ({
    options: {
      clock: {
        ...systemClock,
        after(...given) {
          const { cancel } = systemClock.after(...given);
          return { cancel: breaker.wrap(cancel) };
        },
      },
    },
  }),
  "addEventListener of the connection's signal": (breaker) => ({
    options: { signal: signal(breaker) },
  }),
  "addEventListener of a call's signal": (breaker) => ({
    callSignal: signal(breaker),
  }),
  "a limit store": (breaker) => ({ store: store(breaker, "window") }),
  "tryTake of a limit window": (breaker) => ({ store: store(breaker, "tryTake") }),
  "waitMs of a limit window": (breaker) => ({ store: store(breaker, "waitMs") }),
  "giveBack of a limit window": (breaker) => ({ store: store(breaker, "giveBack") }),
  "onFailure of an insured store": (breaker) => ({
    store: insured(
      {
        window() {
          throw new Error("the store is away");
        },
      },
      { onFailure: breaker.wrap(() => {}) },
    ),
  }),
  "a restorer": (breaker) => ({ restorer: breaker.wrap(() => Promise.resolve()) }),
  "onPush of a listener": listener("onPush"),
  "onUnreadable of a listener": listener("onUnreadable"),
  "onEnd of a listener": listener("onEnd"),
  "a listener to events": (breaker) => ({ eventListener: breaker.wrap(() => {}) }),
  "publish of the diagnostics": (breaker) => ({
    wiring: () => ({ diagnostics: { hasSubscribers: true, publish: breaker.wrap(() => {}) } }),
  }),
  openLink: (breaker) => ({ wiring: ({ openLink }) => ({ openLink: breaker.wrap(openLink) }) }),
  "send of a link": link("send"),
  "close of a link": link("close"),
  "hold of a link": link("hold"),
  "pause of a link": link("pause"),
  onWake: (breaker) => ({ wiring: () => ({ onWake: breaker.wrap(() => () => {}) }) }),
  "the end of onWake": (breaker) => ({ wiring: () => ({ onWake: () => breaker.wrap(() => {}) }) }),
};
