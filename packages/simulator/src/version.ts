/**
 * The simulated version of OpenD, 10.11 like the schema: the digits before the dot × 100 + those
 * after it.
 */
export const serverVersion = 1011;
export const serverBuild = 7108;
