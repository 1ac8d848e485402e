declare module "vitest" {
  interface TaskMeta {
    alteredBytes?: boolean;
  }
}

/**
 * For tests that read random bytes. Two implementations may read such bytes differently, so the
 * second reader does not check these tests.
 */
export const alteredBytes: { readonly meta: { readonly alteredBytes: true } } = {
  meta: { alteredBytes: true },
};
