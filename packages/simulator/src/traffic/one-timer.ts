import type { Clock, Timer } from "@opend/core/internal";

/** A timer that runs once at a time. */
export interface OneTimer {
  readonly isRunning: boolean;
  /** Does nothing while the timer runs. The callback must call `end` first. */
  start(ms: number, call: () => void): void;
  end(): void;
}

export function oneTimer(clock: Pick<Clock, "after">): OneTimer {
  let timer: Timer | undefined;
  return {
    get isRunning() {
      return timer !== undefined;
    },
    start(ms, call) {
      timer ??= clock.after(ms, call);
    },
    end() {
      timer?.cancel();
      timer = undefined;
    },
  };
}
