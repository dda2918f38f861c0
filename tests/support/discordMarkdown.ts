/** What Discord makes of a text: the words that are seen, and every effect that it has. */
export interface Seen {
  readonly text: string;
  /** Such as `strong:too quiet` or `mention:<@1>`, in order. */
  readonly effects: readonly string[];
}

interface Rule {
  readonly name: string;
  readonly pattern: RegExp;
}

/** Rules of a whole line, then rules inside of it, as Discord's client applies them: the first that fits at a place. */
const LINE_RULES: readonly Rule[] = [
  { name: 'heading', pattern: /^#{1,3}\s+(.*)$/ },
  { name: 'small', pattern: /^-# +(.*)$/ },
  { name: 'quote', pattern: /^>(?:>>)? (.*)$/ },
  { name: 'list', pattern: /^\s*(?:[-*+]|\d+\.) +(.*)$/ },
];

const INLINE_RULES: readonly Rule[] = [
  { name: 'mention', pattern: /^(<(?:@[!&]?|#|\/[\w -]+:|t:|a?:\w+:|id:)[\w:-]*>)/ },
  { name: 'everyone', pattern: /^(@everyone|@here)/ },
  { name: 'autolink', pattern: /^<((?:https?|mailto|tel):[^>\s]+)>/ },
  { name: 'maskedLink', pattern: /^\[([^\]]+)\]\((?:<[^>]*>|[^)\s]*)\)/ },
  { name: 'link', pattern: /^((?:https?|steam|discord):\/\/[^\s<]+)/ },
  { name: 'emoji', pattern: /^(:[\w~]+:)/ },
  { name: 'spoiler', pattern: /^\|\|([\s\S]+?)\|\|/ },
  { name: 'code', pattern: /^`+([^`]+)`+/ },
  { name: 'strong', pattern: /^\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/ },
  { name: 'underline', pattern: /^__((?:\\[\s\S]|[^\\])+?)__(?!_)/ },
  { name: 'em', pattern: /^\*(?=\S)((?:\\[\s\S]|[^\\*])+?)\*(?!\*)/ },
  { name: 'em', pattern: /^_((?:\\[\s\S]|[^\\_])+?)_(?![\p{L}\p{N}_])/u },
  { name: 'strike', pattern: /^~~((?:\\[\s\S]|[^\\])+?)~~/ },
];

/** Reads a text as Discord's client would: a small model of its Markdown, for tests. */
export function seenOnDiscord(markdown: string): Seen {
  const lines = markdown.split('\n').map(readLine);
  return { text: lines.map((line) => line.text).join('\n'), effects: lines.flatMap((line) => line.effects) };
}

function readLine(line: string): Seen {
  for (const { name, pattern } of LINE_RULES) {
    const inner = pattern.exec(line)?.[1];
    if (inner === undefined) continue;
    const seen = name === 'quote' ? readLine(inner) : readInline(inner);
    return { text: seen.text, effects: [`${name}:${seen.text}`, ...seen.effects] };
  }
  return readInline(line);
}

function readInline(source: string): Seen {
  let text = '';
  const effects: string[] = [];
  for (let at = 0; at < source.length; ) {
    const rest = source.slice(at);
    const escaped = /^\\([^0-9A-Za-z\s])/u.exec(rest);
    if (escaped !== null) {
      text += escaped[1];
      at += escaped[0].length;
      continue;
    }
    const found = INLINE_RULES.map(({ name, pattern }) => ({ name, match: pattern.exec(rest) })).find(
      ({ match }) => match !== null,
    );
    if (found?.match == null) {
      text += source.charAt(at);
      at += 1;
      continue;
    }
    const nested = ['strong', 'em', 'underline', 'strike', 'spoiler', 'maskedLink'].includes(found.name);
    const inner = found.match[1] ?? '';
    const seen = nested ? readInline(inner) : { text: inner, effects: [] };
    effects.push(`${found.name}:${seen.text}`, ...seen.effects);
    text += seen.text;
    at += found.match[0].length;
  }
  return { text, effects };
}
