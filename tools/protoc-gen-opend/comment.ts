/** A docstring, or nothing if there is no text. */
export function comment(text: string, indent = ""): string[] {
  return text === "" ? [] : [`${indent}/** ${text} */`];
}
