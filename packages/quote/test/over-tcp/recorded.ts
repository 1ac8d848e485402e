import { type Functions, functions } from "../functions.ts";

const names = new Set<string>();

/** The names of the functions that were called since this was cleared. */
export const called: Pick<Set<string>, "has" | "clear"> = names;

/** Every function of the package; remembers which are called. */
export const quote: Functions = new Proxy(functions, {
  get(target, name, receiver) {
    names.add(String(name));
    return Reflect.get(target, name, receiver);
  },
});
