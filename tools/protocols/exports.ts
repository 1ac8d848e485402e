const source = new URL("../../packages/quote/src/", import.meta.url);

/** A function of an entry of `@opend/quote`, or `undefined`. `""` is the package itself. */
export async function exportedFunction(entry: string, name: string): Promise<object | undefined> {
  const path = `${entry === "" ? "" : `${entry}/`}index.ts`;
  const module: Readonly<Record<string, unknown>> = await import(new URL(path, source).href);
  const found = Object.hasOwn(module, name) ? module[name] : undefined;
  return typeof found === "function" ? found : undefined;
}

/** The names of the required parameters of a function after the connection. */
export function parametersOf(call: object): readonly string[] {
  const text = String(call);
  const [, ...parameters] = listOf(text, text.indexOf("(") + 1);
  // Options have a default.
  return parameters.map((each) => each.trim()).filter((each) => /^\w+$/.test(each));
}

/** The parts of a list in brackets, which begins at `start`. */
function listOf(text: string, start: number): string[] {
  const parts = [""];
  let depth = 0;
  for (const character of text.slice(start)) {
    if ("([{".includes(character)) depth += 1;
    if (")]}".includes(character) && --depth < 0) break;
    if (character === "," && depth === 0) parts.push("");
    else parts[parts.length - 1] += character;
  }
  return parts;
}
