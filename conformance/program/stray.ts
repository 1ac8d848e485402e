interface StrayEvent {
  readonly reason?: unknown;
  readonly error?: unknown;
  preventDefault(): void;
}

/** Reports uncaught errors in runtimes with web events. */
export function onStrayEvent(report: (error: unknown) => void): void {
  const listen = (globalThis as unknown as EventSource).addEventListener.bind(globalThis);
  for (const type of ["unhandledrejection", "error"])
    listen(type, (event) => {
      event.preventDefault();
      report(event.reason ?? event.error);
    });
}

interface EventSource {
  addEventListener(type: string, listener: (event: StrayEvent) => void): void;
}
