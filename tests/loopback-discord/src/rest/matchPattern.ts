/**
 * Matches a path against a pattern whose places begin with a colon.
 *
 * @returns what stands in the places; null where the path does not match
 */
export function matchPattern(pattern: string, path: string): Record<string, string> | null {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [number, step] of wanted.entries()) {
    const part = given[number] ?? '';
    if (step.startsWith(':')) params[step.slice(1)] = decode(part);
    else if (step !== part) return null;
  }
  return params;
}

/** A part that is no proper encoding stands for itself. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
