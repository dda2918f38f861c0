/** A clause has at least this many words; shorter pieces stay with what follows. */
const LEAST_WORDS = 4;
const BORDER =
  /(?<=[,;:—–])\s+|\s+(?=(?:and|but|which|who|because|while|when|where|so|as|with|after|before|until)\s)/u;

/** The clauses of a sentence: long sentences say several things, and a question asks for one. */
export function splitClauses(sentence: string): string[] {
  const clauses: string[] = [];
  let open = '';
  for (const piece of sentence.split(BORDER)) {
    open = open === '' ? piece : `${open} ${piece}`;
    if (open.split(/\s+/).length < LEAST_WORDS) continue;
    clauses.push(open);
    open = '';
  }
  const last = clauses.pop();
  if (last === undefined) return [open];
  return [...clauses, open === '' ? last : `${last} ${open}`];
}
