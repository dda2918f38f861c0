/** An error whose message is meant for the person at the keyboard: what was expected, what came, what to do. */
export class PlainError extends Error {
  override readonly name: string = 'PlainError';
}
