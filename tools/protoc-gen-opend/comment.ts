/** A docstring; none without a text. */
export function comment(text: string, indent = ""): string[] {
  return text === "" ? [] : [`${indent}/** ${text} */`];
}
