import { protocols } from "@opend/core/protocols";
import { type Quotas, quotas } from "@opend/quote/account";
import { Command, InvalidArgumentError } from "commander";
import type { Column } from "../output/column.ts";
import type { Layout } from "../output/format.ts";
import type { Terminal } from "../terminal.ts";
import { withConnection } from "./connection.ts";
import { formatOf, type PrintFlags, withPrintFlags } from "./print-flags.ts";

interface QuotaLine {
  readonly quota: string;
  readonly used: number;
  readonly left: number;
  readonly total: number;
}

interface FrequencyLine {
  readonly protocol: string;
  readonly id: number;
  /** `undefined` when there is no limit, or the limit is not known. */
  readonly requests: number | undefined;
  readonly seconds: number | undefined;
  readonly terms: "limited" | "no limit" | "not known";
  /** The group of protocols that share one limit. */
  readonly group: string | undefined;
}

const quotaColumns: readonly Column<QuotaLine>[] = [
  { title: "Quota", key: "quota", kind: "text" },
  { title: "Used", key: "used", kind: "count" },
  { title: "Left", key: "left", kind: "count" },
  { title: "Total", key: "total", kind: "count" },
];

const frequencyColumns: readonly Column<FrequencyLine>[] = [
  { title: "Protocol", key: "protocol", kind: "text" },
  { title: "Id", key: "id", kind: "count" },
  { title: "Requests", key: "requests", kind: "count" },
  { title: "Seconds", key: "seconds", kind: "count" },
  { title: "Limit", key: "terms", kind: "text" },
  { title: "Shared limit", key: "group", kind: "text" },
];

const quotaLayout: Layout<QuotaLine, undefined> = {
  columns: () => quotaColumns,
  note: () => undefined,
  position: ({ quota }) => quota,
};

const frequencyLayout: Layout<FrequencyLine, undefined> = {
  columns: () => frequencyColumns,
  note: () => undefined,
  position: ({ protocol }) => protocol,
};

interface LimitsFlags extends PrintFlags {
  readonly frequency?: true | readonly FrequencyLine[];
}

/** `opend limits` */
export function limitsCommand(terminal: Terminal): Command {
  const command = new Command("limits")
    .description("The quotas of this login and their use, or the frequency limits of protocols")
    .option(
      "--frequency [name]",
      "print the frequency limits of all protocols, or of those whose name contains this text",
      frequencyLines,
    )
    .addHelpText(
      "after",
      `
OpenD reports the quotas. The frequency limits are part of this program, so --frequency needs no OpenD.
A limit of 60 requests and 30 seconds allows 60 requests in any 30 seconds.

  opend limits
  opend limits --frequency Short                    Qot_GetShortInterest and similar ones`,
    );
  return withPrintFlags(command).action(async (flags: LimitsFlags) => {
    const { frequency } = flags;
    if (frequency !== undefined) {
      const lines = frequency === true ? allLines() : frequency;
      terminal.stdout.write(formatOf(flags, frequencyLayout, terminal).list(lines, undefined));
      return;
    }
    await withConnection(flags, terminal, async (opend) => {
      const used = await quotas(opend, { signal: terminal.signal });
      terminal.stdout.write(
        formatOf(flags, quotaLayout, terminal).list(quotaLines(used), undefined),
      );
    });
  });
}

const quotaLines = ({
  subscriptions: { used, left, total },
  optionSubscriptions,
  historyCandles,
}: Quotas): QuotaLine[] => [
  { quota: "subscriptions", used, left, total },
  ...(optionSubscriptions ? [{ quota: "option subscriptions", ...optionSubscriptions }] : []),
  { quota: "history candles", ...historyCandles },
];

/** The limits of the protocols whose name contains `part`. */
function frequencyLines(part: string): readonly FrequencyLine[] {
  const all = allLines();
  const lines = all.filter(({ protocol }) => protocol.toLowerCase().includes(part.toLowerCase()));
  if (part === "" || lines.length === 0)
    throw new InvalidArgumentError(
      "No protocol has this text in its name. --frequency without a text prints all protocols.",
    );
  return lines;
}

const allLines = (): FrequencyLine[] =>
  protocols
    .filter((protocol) => protocol.kind === "request")
    .map(({ name, id, limit }) => {
      const terms = limit === "none" ? undefined : limit;
      return {
        protocol: name,
        id,
        requests: terms?.requests,
        seconds: terms && terms.windowMs / 1000,
        terms: limit === "none" ? "no limit" : terms ? "limited" : "not known",
        group: terms?.group,
      };
    });
