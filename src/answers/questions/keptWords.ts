import { COMMON_WORDS } from '../../conversation/languages/commonWords.ts';
import { withoutCovered } from '../../conversation/withoutCovered.ts';
import type { Film } from '../../search/Film.ts';
import { isAskingWord } from '../../search/words/isAskingWord.ts';
import { tokenize } from '../../search/words/tokenize.ts';
import { straighten } from '../../shared/fold.ts';
import { plainText } from '../../shared/plainText.ts';

/** Most characters that are kept of a question. */
export const MOST_KEPT = 200;

/** What stands in place of something that was taken out. */
const GONE = '…';

/** What nobody sees, and what Markdown puts around words: between two figures it would hide a number. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cc}*_~`\\]/gu;
const EMOJI = /<?a?:\w+:\d*>?/gu;
const LINK =
  /\S*(?:\p{L}{2,}:\/\/|www\.|\.\p{L}{2,}\/)\S*|\S+\.(?:com|net|org|gg|io|me|tv|co|app|dev|xyz|link)(?![\p{L}\p{N}])\S*/giu;
/** Whatever has a sign that mentions, addresses and tags of people need. */
const ADDRESSED = /\S*[@<>]\S*|\S*#\p{N}\S*/gu;
const CHANNEL = /#(\S+)/gu;
/** Five figures or more, also with signs between them, as in numbers of telephones. */
const NUMBER = /(?:\+\p{N}{1,4} )?\+?\p{N}(?:[\p{Pd}./,:()]{0,2}\p{N}){4,}/gu;
const WORD = /[\p{L}\p{M}][\p{L}\p{M}'’\p{Pd}]*/gu;

/** What is kept in the end: words and years, and where something was taken out. */
const KEPT = /[\p{L}\p{M}\p{N}'’]+|…/gu;
/** A word that no language has: an id, a number, a name with a number behind it. */
const NO_WORD = /\p{N}{5}|(?=.*\p{L})(?:.*\p{N}){3}/u;

/**
 * The words of a question that may be kept for moderators: nobody shows in them. Mentions, channels, links, addresses,
 * emoji of servers, what the asker covered and numbers of five figures or more are taken out, and so are words with a
 * capital that neither the reviews nor everyday language have: they may be somebody's name. In German, and in what is
 * written in capitals alone, capitals tell nothing.
 *
 * @param films those that it may be about
 * @returns the same for all ways to spell the same words; null where no word is left
 */
export function keptWords(typed: string, films: readonly Film[]): string | null {
  const open = plainText(withoutCovered(straighten(typed.normalize('NFKC'))))
    .replace(EMOJI, GONE)
    .replace(UNSEEN, '')
    .replace(LINK, GONE)
    .replace(ADDRESSED, GONE)
    .replace(CHANNEL, (_, word: string) => (isKnown(word, films) ? word : GONE))
    .replace(NUMBER, GONE);
  const tells = /\p{Ll}/u.test(open) && films.every(({ review }) => !/^de\b/.test(review.language));
  const nameless = tells ? open.replace(WORD, (word) => (isName(word, films) ? GONE : word)) : open;
  const words = (nameless.toLowerCase().normalize('NFC').match(KEPT) ?? []).map((word) =>
    NO_WORD.test(word) ? GONE : word,
  );
  const joined = words.join(' ').replaceAll(/…(?: …)+/gu, GONE);
  const cut = joined.length <= MOST_KEPT ? joined : joined.slice(0, MOST_KEPT).replace(/\s\S*$/u, '');
  return /\p{L}/u.test(cut) ? cut : null;
}

function isName(word: string, films: readonly Film[]): boolean {
  return /^\p{Lu}/u.test(word) && !isKnown(word, films);
}

/** Whether everyday language or one of the reviews has a word, in its text, its title or its cast. */
function isKnown(written: string, films: readonly Film[]): boolean {
  return tokenize(written).every(
    (word) =>
      COMMON_WORDS.get('en')?.has(word) === true ||
      isAskingWord(word) ||
      films.some(
        ({ review, places, people, stem }) =>
          places.stems.has(stem(word)) ||
          COMMON_WORDS.get(new Intl.Locale(review.language).language)?.has(word) === true ||
          tokenize(review.title).includes(word) ||
          people.some(({ folded, also }) => folded.includes(word) || also.has(word)),
      ),
  );
}
