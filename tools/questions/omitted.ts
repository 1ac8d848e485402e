/** The fields of a page that its summary leaves out: the rows, and the fields about the next page. */
export const pageFields = (rows: string, ...paging: readonly string[]): Record<string, string> => ({
  [rows]: "They are the rows of the page.",
  ...Object.fromEntries(paging.map((field) => [field, "The paginator reads it."])),
});
