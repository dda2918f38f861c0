/** What a text says as JSON. @returns undefined, which JSON can't say, where it is none */
export function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
