export const body: Uint8Array = new Uint8Array(400).fill(7);
export const replyFrame = { command: 3004, section: 9, error: 0, errorText: "", body } as const;
