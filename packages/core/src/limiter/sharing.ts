import type { Limit } from "../protocol.ts";

// The numbers are tuned by simulation: see sharing.test.ts.

/** The share of a program that has just been refused. */
const firstShare = 1 / 3;

/** The part of the limit that the share grows by in the first window, until the next refusal. */
const fastGrowth = 0.15;

/** The same after that refusal, for each request of the limit, because a larger limit has more refusals. */
const slowGrowth = 1 / 6_000;

/** A refusal takes this part of the share. Small steps keep equal shares equal. */
const lostByRefusal = 1 / 48;

/** After this many refusals in a row, which take five windows or more, calls fail instead of waiting. */
const mostRefusals = 40;

/** This program's share of a limit that other programs of the account use too. */
export interface Sharing {
  /** This program's part of the limit, up to 1. */
  share(): number;
  /** Milliseconds until a request may be sent, behind `ahead` others. */
  waitMs(ahead?: number): number;
  /** Whether OpenD has refused so much in a row that calls should fail. */
  isStarved(): boolean;
  /** Called when a request is sent. */
  sent(): void;
  /**
   * Called when OpenD refused a request. If it is the first refusal, a whole window must pass, and the
   * milliseconds of it that have passed are returned.
   */
  refused(): number | undefined;
  /** Uses the whole limit again. */
  forget(): void;
}

/**
 * Finds the share of this program. A program does not know the others: it only sees that OpenD refuses
 * its requests. The phases:
 *
 * - `alone`: the whole limit may be used at once.
 * - `paused`: OpenD has refused a request. Nothing is sent until a whole window has passed.
 * - `trying`: one request is sent, then the rest of the first share, then more until the next refusal.
 * - `sharing`: requests are spread over the window. A refusal takes a part of the share, and time adds
 *   the same amount to the shares of all programs. So large shares fall and small ones rise until they
 *   are equal. Without refusals the growth doubles with every window.
 *
 * A share that reaches the whole limit leads back to `alone`.
 *
 * `now` is the time on a clock that never goes back, and `terms` are those that apply now.
 */
export function shareLimit(
  now: () => number,
  terms: () => Pick<Limit, "requests" | "windowMs">,
): Sharing {
  let phase: "alone" | "paused" | "trying" | "sharing" = "alone";
  /** The share was `base` at `changedAt`. Within a window it grows by `growth`. */
  let base = 1;
  let growth = 0;
  let changedAt = 0;
  /** When the next request may be sent; `dueAt` is the same without jitter. */
  let nextAt = 0;
  let dueAt = 0;
  /** Requests of the first share that may still be sent at once. */
  let burst = 0;
  let sentAt = Number.NEGATIVE_INFINITY;
  /** Whether a request was refused since the last one was sent. */
  let isRefused = false;
  /** Refusals since the last answer. */
  let refusals = 0;

  const forget = (): void => {
    phase = "alone";
    refusals = 0;
  };

  const share = (): number => {
    if (phase !== "alone") {
      const current = base + growth * (2 ** ((now() - changedAt) / terms().windowMs) - 1);
      if (current < 1) return current;
      forget();
    }
    return 1;
  };

  /** The time between two requests. */
  const gapMs = (): number => terms().windowMs / terms().requests / share();

  /** Less than the margin that other programs keep after a window, so that their places can be taken. */
  const soonMs = (): number => terms().windowMs / 1_000;

  const change = (newShare: number, newGrowth: number, at: number): void => {
    base = newShare;
    growth = newGrowth;
    changedAt = at;
    isRefused = true;
    refusals += 1;
  };

  return {
    share,
    forget,

    waitMs(ahead = 0) {
      const queueMs = ahead * gapMs();
      return phase === "alone" ? 0 : Math.max(0, nextAt - now()) + queueMs;
    },

    isStarved: () => isRefused && refusals >= mostRefusals,

    sent() {
      const isProbe = phase === "paused";
      const gap = gapMs();
      sentAt = now();
      if (isProbe) {
        phase = "trying";
        burst = firstShare * terms().requests;
        dueAt = sentAt;
      }
      if (!isRefused) refusals = 0;
      isRefused = false;
      burst -= 1;
      // A late request moves the later ones by at most one place.
      dueAt = Math.max(dueAt, sentAt - gap) + gap;
      // The next request waits until the reply to this one has usually arrived.
      if (burst >= 1) nextAt = sentAt + (isProbe ? soonMs() : 0);
      else nextAt = Math.max(dueAt - gap + withJitter(gap), sentAt + gap / 8);
    },

    refused() {
      const at = now();
      const { requests, windowMs } = terms();
      const current = share();
      if (phase === "alone") {
        const passedMs = at - sentAt < windowMs ? at - sentAt : 0;
        phase = "paused";
        nextAt = at - passedMs + windowMs + soonMs() * Math.random();
        change(firstShare, fastGrowth, nextAt);
        return passedMs;
      }
      // Requests that were sent together are refused together, which counts once.
      if (isRefused) return undefined;
      // A program without any place does not fill the window.
      const lower = refusals < 4 ? current * (1 - lostByRefusal) : current;
      change(phase === "trying" ? firstShare : lower, requests * slowGrowth, at);
      phase = "sharing";
      burst = 0;
      dueAt -= gapMs();
      nextAt = at + withJitter(Math.min(gapMs() * 2 ** (refusals - 2), windowMs / 8));
      return undefined;
    },
  };
}

const withJitter = (ms: number): number => ms * (0.75 + Math.random() / 2);
