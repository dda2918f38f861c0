/** A line that the terminal can't read. Its message says what would be right. */
export class LineError extends Error {
  override readonly name = 'LineError';
}
