/** The value of a flag as an integer of 0 or more. An invalid value ends the program with a message. */
export function wholeNumber(name: string, text: string): number {
  const value = Number(text);
  if (text !== "" && Number.isSafeInteger(value) && value >= 0) return value;
  console.error(`--${name} must be an integer of 0 or more, not "${text}"`);
  process.exit(2);
}
