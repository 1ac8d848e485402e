/** A flag's value as a whole number of 0 or more. Ends the program with a message when it is none. */
export function wholeNumber(name: string, text: string): number {
  const value = Number(text);
  if (text !== "" && Number.isSafeInteger(value) && value >= 0) return value;
  console.error(`--${name} must be a whole number from 0 up, not "${text}"`);
  process.exit(2);
}
