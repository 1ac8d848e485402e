/** The outcome of a promise as text: `resolved`, or the error's code and reason. */
export const outcome = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => "resolved",
    (error: { readonly code?: string; readonly reason?: string } | string) =>
      typeof error === "string"
        ? error
        : [error.code ?? String(error), error.reason].filter(Boolean).join(" "),
  );
