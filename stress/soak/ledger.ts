/** Records requests, their outcomes and violations. Its size does not grow with time. */
const keptLatencies = 50_000;

interface Entry {
  asked: number;
  readonly ended: Map<string, number>;
  readonly latencies: Float64Array;
  count: number;
}

export class Ledger {
  readonly #entries = new Map<string, Entry>();
  readonly violations: string[] = [];
  violationCount = 0;

  /** Records a violation. The texts of the first few are kept. */
  violation(text: string): void {
    this.violationCount += 1;
    if (this.violations.length < 10) this.violations.push(text);
  }

  /** Measures a request and records its outcome. */
  async time(name: string, request: () => Promise<string>): Promise<void> {
    const entry = this.#entry(name);
    entry.asked += 1;
    const begun = performance.now();
    const ending = await request();
    entry.ended.set(ending, (entry.ended.get(ending) ?? 0) + 1);
    if (ending === "ok") {
      entry.latencies[entry.count % keptLatencies] = performance.now() - begun;
      entry.count += 1;
    }
  }

  /** Requests that have not ended. */
  get open(): number {
    let open = 0;
    for (const { asked, ended } of this.#entries.values())
      open += asked - [...ended.values()].reduce((sum, count) => sum + count, 0);
    return open;
  }

  /** One row per kind of request. */
  rows(): readonly (readonly string[])[] {
    return [...this.#entries].map(([name, { asked, ended, latencies, count }]) => {
      const sorted = latencies.slice(0, Math.min(count, keptLatencies)).sort();
      const quantile = (q: number): string =>
        (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? 0).toFixed(2);
      const errors = [...ended].filter(([ending]) => ending !== "ok");
      return [
        name,
        String(asked),
        String(ended.get("ok") ?? 0),
        quantile(0.5),
        quantile(0.99),
        errors.map(([ending, times]) => `${ending} ${times}`).join(", "),
      ];
    });
  }

  #entry(name: string): Entry {
    let entry = this.#entries.get(name);
    if (!entry) {
      entry = { asked: 0, ended: new Map(), latencies: new Float64Array(keptLatencies), count: 0 };
      this.#entries.set(name, entry);
    }
    return entry;
  }
}
