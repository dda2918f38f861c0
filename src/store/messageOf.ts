/** What went wrong, in a line. Where a name has several addresses, Node.js says nothing but a code. */
export function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.message === '' && 'code' in error ? String(error.code) : error.message;
}
