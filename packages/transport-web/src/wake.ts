interface EventTargetLike {
  addEventListener(type: string, listener: () => void): void;
  removeEventListener(type: string, listener: () => void): void;
}
interface DocumentLike extends EventTargetLike {
  readonly visibilityState: string;
}

/**
 * Calls `listener` when a page may have been suspended: it becomes visible again, is thawed, is
 * restored from the history, or comes back online. In a worker only the last is reported, in other
 * runtimes nothing. Returns a function that removes the listener.
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
