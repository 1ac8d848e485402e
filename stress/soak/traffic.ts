import { type Connection, isOpendError } from "@opend/core";
import type { Random } from "../random.ts";
import type { Ledger } from "./ledger.ts";
import { type Operation, operations, type Surroundings } from "./operations.ts";

const whole = operations.reduce((sum, { share }) => sum + share, 0);

function pickOperation(random: Random): Operation {
  let at = (random.u32() / 2 ** 32) * whole;
  for (const operation of operations) {
    at -= operation.share;
    if (at < 0) return operation;
  }
  return operations[0] as Operation;
}

const codeOf = (thrown: unknown): string => {
  if (isOpendError(thrown)) return thrown.code;
  return thrown instanceof Error ? thrown.name : String(thrown);
};

/** Sends one request after another until it is stopped. */
export async function ask(
  surroundings: Surroundings & { readonly opend: Connection },
  where: string,
  ledger: Ledger,
  isOver: () => boolean,
): Promise<void> {
  while (!isOver()) {
    const operation = pickOperation(surroundings.random);
    const name = `${where}: ${operation.name}`;
    await ledger.time(name, async () => {
      try {
        const wrong = await operation.run(surroundings);
        if (wrong === undefined) return "ok";
        ledger.violation(`${name}: ${wrong}`);
        return "wrong";
      } catch (thrown) {
        const code = codeOf(thrown);
        if (!operation.mayFail.includes(code))
          ledger.violation(`${name} ended with ${thrown instanceof Error ? thrown.stack : code}`);
        return code;
      }
    });
  }
}
