/** A name as it is written on a command line: `daysToCover` becomes `days-to-cover`. */
export const kebab = (name: string): string =>
  name
    .replace(/([a-z\d])([A-Z])/g, "$1-$2")
    .replaceAll(/[_ ]/g, "-")
    .toLowerCase();

/** A value of an enum, where it is written like a name. `HK` and `1M` stay as they are. */
export const kebabValue = (text: string): string => (/^[a-z]/.test(text) ? kebab(text) : text);
