/** Calls from the parent process, answered one after another. */

export interface Call {
  readonly name: string;
  readonly argument: unknown;
}
export type Answer = { readonly value: unknown } | { readonly error: string };

/** Answers the parent's calls until the parent ends. */
export function serve<Actions extends Readonly<Record<string, (argument: never) => unknown>>>(
  actions: Actions,
): Actions {
  const answer = async ({ name, argument }: Call): Promise<Answer> => {
    try {
      const action = actions[name];
      if (!action) throw new Error(`there is no ${name}`);
      return { value: await action(argument as never) };
    } catch (error) {
      return { error: String(error) };
    }
  };
  process.on("message", async (call: Call) => process.send?.(await answer(call)));
  // Explicit, because the official client reconnects without end.
  process.on("disconnect", () => process.exit());
  return actions;
}
