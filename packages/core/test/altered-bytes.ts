declare module "vitest" {
  interface TaskMeta {
    alteredBytes?: boolean;
  }
}

/**
 * For a test that reads bytes which nobody wrote: what two implementations make of those may differ, so
 * the second reader does not judge it.
 */
export const alteredBytes: { readonly meta: { readonly alteredBytes: true } } = {
  meta: { alteredBytes: true },
};
