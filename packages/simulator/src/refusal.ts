/** Thrown by a handler to answer a request with a failure. */
export class Refusal extends Error {
  readonly retType: number;

  constructor(message: string, retType: number = failed) {
    super(message);
    this.name = "Refusal";
    this.retType = retType;
  }
}

/** `retType` of a failure, of an unknown outcome and of a body that is not the request. */
export const failed = -1;
export const unknown = -400;
export const invalidBody = -500;
