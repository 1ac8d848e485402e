interface EventTargetLike {
  addEventListener(type: string, listener: () => void): void;
  removeEventListener(type: string, listener: () => void): void;
}
interface DocumentLike extends EventTargetLike {
  readonly visibilityState: string;
}

/**
 * Calls back when a page may have been away: seen again, thawed, brought back from the history, or
 * online again. A worker hears of the last alone; elsewhere nothing happens. Returns how to stop.
 */
export function onWake(listener: () => void): () => void {
  const { document, addEventListener } = globalThis as {
    readonly document?: DocumentLike;
    readonly addEventListener?: unknown;
  };
  const onVisibility = (): void => {
    if (document?.visibilityState === "visible") listener();
  };
  const page =
    typeof addEventListener === "function" ? (globalThis as unknown as EventTargetLike) : undefined;
  const heard: readonly [EventTargetLike | undefined, string, () => void][] = [
    [document, "visibilitychange", onVisibility],
    [document, "resume", listener],
    [page, "pageshow", listener],
    [page, "online", listener],
  ];
  for (const [target, type, hear] of heard) target?.addEventListener(type, hear);
  return () => {
    for (const [target, type, hear] of heard) target?.removeEventListener(type, hear);
  };
}
