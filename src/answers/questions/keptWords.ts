import { filmsCalled } from '../../conversation/films/filmsCalled.ts';
import { COMMON_WORDS } from '../../conversation/languages/commonWords.ts';
import { languagesOf } from '../../conversation/languages/languagesOf.ts';
import { withoutCovered } from '../../conversation/withoutCovered.ts';
import type { Film } from '../../search/Film.ts';
import { isAskingWord } from '../../search/words/isAskingWord.ts';
import { tokenize } from '../../search/words/tokenize.ts';
import { straighten } from '../../shared/letters/fold.ts';
import { plainText } from '../../shared/plainText.ts';

/** Most characters that are kept of a question. */
export const MOST_KEPT = 200;

/** What stands in place of something that was taken out. */
const GONE = '…';

/** What nobody sees, and what Markdown puts around words: between two figures it would hide a number. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cc}*_~`\\]/gu;
const EMOJI = /:\w+:/gu;
/** What only mentions, addresses, tags of people, telephone numbers and links have. */
const NO_WORD =
  /[@<>]|#\p{N}|^\+\p{N}|:\/\/|^www\.|\.\p{L}{2,}\/|\.(?:com|net|org|gg|io|me|tv|co|app|dev|xyz|link)(?![\p{L}\p{N}])/iu;
const FIGURE = /\p{N}/gu;
const LETTER = /\p{L}/u;
const WORD = /[\p{L}\p{M}][\p{L}\p{M}'’\p{Pd}]*/gu;
/** What is kept in the end: words and years, and where something was taken out. */
const KEPT = /[\p{L}\p{M}\p{N}'’]+|…/gu;

/** Parts without letters, one behind the other: telephone numbers are written in groups, and so may years be. */
const GROUPS = /(?<!\S)[^\s\p{L}\p{M}]+(?: +[^\s\p{L}\p{M}]+)+(?!\S)/gu;
const YEARS = /(?<!\p{N})(?:19|20)\p{N}{2}(?!\p{N})/gu;

/** So many figures are a number of something; so many behind letters, what somebody calls themselves (“ana1990”). */
const NUMBER = { alone: 5, behindLetters: 3, inGroups: 7 };

/** As much of a question is looked at as is read of it elsewhere. */
const MOST_READ = 500;

/**
 * The words of a question that may be kept for moderators: nobody shows in them. Mentions, channels, links, addresses,
 * emoji of servers, what the asker covered and numbers of five figures or more (of seven, where they stand in groups) are
 * taken out, and so are words with a capital that neither the reviews nor everyday language have: they may be somebody's
 * name. In German, and in what is written in capitals alone, capitals tell nothing.
 *
 * @param films those that it may be about
 * @returns the same for all ways to spell the same words; null where no word is left
 */
export function keptWords(typed: string, films: readonly Film[]): string | null {
  const plain = plainText(withoutCovered(straighten(typed.normalize('NFKC')))).slice(0, MOST_READ);
  const open = plain
    .replace(EMOJI, ' ')
    .replace(UNSEEN, '')
    .split(/\s/u)
    .map((part) => (isNoWord(part, films) ? GONE : part))
    .join(' ')
    .replace(GROUPS, (groups) => (isInGroups(groups) ? GONE : groups));
  const tells = /\p{Ll}/u.test(open) && films.every(({ review }) => !/^de\b/.test(review.language));
  const nameless = tells ? open.replace(WORD, (word) => (isName(word, films) ? GONE : word)) : open;
  const words = nameless.toLowerCase().normalize('NFC').match(KEPT) ?? [];
  const kept = words.map((word) => (isNumber(word) ? GONE : word));
  const joined = kept.filter((word, at) => word !== GONE || kept[at - 1] !== GONE).join(' ');
  const cut = joined.length <= MOST_KEPT ? joined : joined.slice(0, joined.lastIndexOf(' ', MOST_KEPT));
  const short = cut.slice(0, MOST_KEPT);
  return LETTER.test(short) ? short : null;
}

/** Whether a part of a question is an address, a number or a channel. */
function isNoWord(part: string, films: readonly Film[]): boolean {
  if (NO_WORD.test(part) || isNumber(part)) return true;
  return part.startsWith('#') && !isKnown(part, films);
}

function isNumber(part: string): boolean {
  const figures = part.match(FIGURE)?.length ?? 0;
  return figures >= (/^\p{L}/u.test(part) ? NUMBER.behindLetters : NUMBER.alone);
}

function isInGroups(groups: string): boolean {
  return (groups.replace(YEARS, '').match(FIGURE)?.length ?? 0) >= NUMBER.inGroups;
}

function isName(word: string, films: readonly Film[]): boolean {
  // Also behind what only leans on it: “d’Artagnan”.
  return /^(?:\p{Ll}{1,2}['’])?\p{Lu}/u.test(word) && !isKnown(word, films);
}

/** Whether everyday language or one of the reviews has a word, in its text, its title or its cast. */
function isKnown(written: string, films: readonly Film[]): boolean {
  return tokenize(written).every(
    (word) =>
      COMMON_WORDS.get('en')?.has(word) === true ||
      isAskingWord(word) ||
      [...languagesOf(films)].some((language) => COMMON_WORDS.get(language)?.has(word) === true) ||
      filmsCalled(word, films).length > 0 ||
      films.some(
        ({ review, places, stem }) => places.stems.has(stem(word)) || tokenize(review.title).includes(word),
      ),
  );
}
