import type { Limit } from "../protocol.ts";

type Terms = Pick<Limit, "requests" | "windowMs">;

// The numbers are tuned by simulation: see sharing.test.ts.

/** The share of a program that has just been refused. */
const firstShare = 1 / 3;

/** The share does not fall below this. */
const leastShare = 0.1;

/** The part of the limit that the share grows by in the first window, until the next refusal. */
const fastGrowth = 0.15;

/** The same after that refusal. It is proportional to the limit, as the number of refusals is. */
const slowGrowth = ({ requests }: Terms): number => Math.max(requests, 10) / 6_000;

/** A refusal takes this part of the share. Small steps keep equal shares equal. */
const lostByRefusal = 1 / 48;

/** After this many windows in which OpenD refused everything, calls fail instead of waiting. */
const mostRefusedWindows = 5;

/**
 * This program's share of a limit that other programs of the account use too. A program does not know
 * the others: it only sees that OpenD refuses its requests. The phases:
 *
 * - `alone`: the whole limit may be used at once.
 * - `paused`: OpenD has refused a request. Nothing is sent until a whole window has passed.
 * - `trying`: one request is sent, then the rest of the first share, then more until the next refusal.
 * - `sharing`: requests are spread over the window. A refusal takes a part of the share, and time adds
 *   the same amount to the shares of all programs. So large shares fall and small ones rise until they
 *   are equal. Without refusals the growth doubles with every window.
 *
 * A share that reaches the whole limit leads back to `alone`. All times are on a clock that never goes
 * back.
 */
export class Sharing {
  #phase: "alone" | "paused" | "trying" | "sharing" = "alone";
  /** The share was `#base` at `#changedAt`. Within a window it grows by `#growth`. */
  #base = 1;
  #growth = 0;
  #changedAt = 0;
  /** When the next request may be sent; `#dueAt` is the same without jitter. */
  #nextAt = 0;
  #dueAt = 0;
  /** Requests of the first share that may still be sent at once. */
  #burst = 0;
  #sentAt = Number.NEGATIVE_INFINITY;
  /** Whether a request was refused since the last one was sent. */
  #isRefused = false;
  /** The number of refusals since the last answer, and when they began. */
  #refusals = 0;
  #refusedFrom = 0;

  /** This program's part of the limit, up to 1. */
  share(now: number, { windowMs }: Terms): number {
    if (this.#phase === "alone") return 1;
    const share = this.#base + this.#growth * (2 ** ((now - this.#changedAt) / windowMs) - 1);
    if (share < 1) return share;
    this.forget();
    return 1;
  }

  /** Milliseconds until a request may be sent, behind `ahead` others. */
  waitMs(now: number, terms: Terms, ahead = 0): number {
    const share = this.share(now, terms);
    return share < 1 ? Math.max(0, this.#nextAt - now) + ahead * gapOf(share, terms) : 0;
  }

  /** Whether OpenD has refused everything for so long that calls should fail. */
  isStarved(now: number, terms: Terms): boolean {
    const isLong = now - this.#refusedFrom >= mostRefusedWindows * terms.windowMs;
    return this.share(now, terms) < 1 && this.#isRefused && this.#refusals > 1 && isLong;
  }

  /** Called when a request is sent. */
  sent(now: number, terms: Terms): void {
    const gapMs = gapOf(this.share(now, terms), terms);
    const isProbe = this.#phase === "paused";
    if (isProbe) {
      this.#phase = "trying";
      this.#burst = Math.floor(firstShare * terms.requests);
      this.#dueAt = now;
    }
    if (!this.#isRefused) this.#refusals = 0;
    this.#isRefused = false;
    this.#sentAt = now;
    this.#burst -= 1;
    // A late request moves the later ones by at most one place.
    this.#dueAt = Math.max(this.#dueAt, now - gapMs) + gapMs;
    const jitterMs = (gapMs * (Math.random() - 0.5)) / 2;
    // By then the reply to this request has usually arrived.
    if (this.#burst <= 0) this.#nextAt = Math.max(this.#dueAt + jitterMs, now + gapMs / 8);
    else this.#nextAt = isProbe ? now + soonMs(terms) : now;
  }

  /**
   * Called when OpenD refused a request. Returns the time from which a whole window must pass, if the
   * limit is used up: then this is the first refusal.
   */
  refused(now: number, terms: Terms): number | undefined {
    const share = this.share(now, terms);
    if (this.#refusals === 0) this.#refusedFrom = now;
    if (this.#phase === "alone" || (this.#phase === "paused" && now >= this.#nextAt)) {
      const usedUpAt = now - this.#sentAt < terms.windowMs ? this.#sentAt : now;
      this.#phase = "paused";
      this.#nextAt = usedUpAt + terms.windowMs + soonMs(terms) * Math.random();
      this.#change(firstShare, fastGrowth, this.#nextAt);
      return usedUpAt;
    }
    // Requests that were sent together are refused together. That counts once.
    if (this.#phase === "paused" || this.#isRefused) return undefined;
    // A program that gets nothing is not what fills the window.
    const lost = this.#refusals < 4 ? lostByRefusal : 0;
    const lower = Math.max(leastShare, share * (1 - lost));
    this.#change(this.#phase === "trying" ? firstShare : lower, slowGrowth(terms), now);
    this.#phase = "sharing";
    const gapMs = gapOf(this.#base, terms);
    this.#burst = 0;
    this.#dueAt -= gapMs;
    const retryMs = Math.min(gapMs * 2 ** (this.#refusals - 2), terms.windowMs / 8);
    this.#nextAt = now + retryMs * (0.75 + Math.random() / 2);
    return undefined;
  }

  /** Uses the whole limit again. */
  forget(): void {
    this.#phase = "alone";
    this.#refusals = 0;
  }

  #change(share: number, growth: number, at: number): void {
    this.#base = share;
    this.#growth = growth;
    this.#changedAt = at;
    this.#isRefused = true;
    this.#refusals += 1;
  }
}

/** The time between two requests. */
const gapOf = (share: number, { requests, windowMs }: Terms): number => windowMs / requests / share;

/** Less than the margin that other programs keep after a window, so that their places can be taken. */
const soonMs = ({ windowMs }: Terms): number => windowMs / 1_000;
