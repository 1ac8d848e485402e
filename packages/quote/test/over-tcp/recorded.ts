import { type Functions, functions } from "../functions.ts";

const names = new Set<string>();

/** The names of the functions that were called since the last `clear()`. */
export const called: Pick<Set<string>, "has" | "clear"> = names;

/** All functions of the package, wrapped to record their calls. */
export const quote: Functions = new Proxy(functions, {
  get(target, name, receiver) {
    names.add(String(name));
    return Reflect.get(target, name, receiver);
  },
});
