/** Characters that nobody sees: soft hyphens, joiners, marks of direction (UAX 44, Default_Ignorable_Code_Point). */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;

/** What is typed for an apostrophe, on a keyboard or by a program: for a set of a regular expression. */
export const APOSTROPHES = "'‘’‛ʼʻʽʹˈ´`′‵＇՚Ꞌꞌ";
const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, 'gu');

/** Marks that are accents, or vowels that most writers leave out. In other scripts a mark is a vowel or a tone. */
const MARKS =
  /(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}]|[^\p{L}\p{M}]|^)\p{M}+/gu;

/**
 * Letters that have no decomposition and are written without their stroke, hook or dot all the same, as CLDR's transform
 * Latin-ASCII has them. What has one (ſ, ﬁ) needs no line here.
 */
const LETTERS: ReadonlyMap<string, string> = new Map(
  `a ⱥ, ae æ, b ƀɓƃ, c ƈȼɕ, d đðɖɗƌȡ, db ȸ, e ɇɛ, f ƒ, g ǥɠɡ, h ħɦⱨ, hv ƕ, i ıɨ, j ȷɉɟʝ, k ƙⱪ, l łƚɫɬɭȴⱡ, m ɱ, n ŋƞɲɳȵ,
   o øɵ, oe œ, oi ƣ, p ƥᵽ, q ĸʠ, r ɍɼɽɾ, s ʂȿ, ss ß, t ŧƭʈⱦƫȶ, th þ, u ʉ, v ʋⱱ, w ⱳ, y ƴɏ, z ƶȥɀʐʑⱬ`
    .split(',')
    .flatMap((line) => {
      const [plain = '', letters = ''] = line.trim().split(' ');
      const capital = plain.charAt(0).toUpperCase() + plain.slice(1);
      return [...letters].flatMap((letter): [string, string][] => {
        const upper = letter === 'ß' ? 'ẞ' : letter.toUpperCase();
        // The capital of ı is I, which is a plain letter.
        return upper === letter || upper <= '\x7F'
          ? [[letter, plain]]
          : [
              [letter, plain],
              [upper, capital],
            ];
      });
    }),
);
const SPECIAL = new RegExp(`[${[...LETTERS.keys()].join('')}]`, 'gu');

/** Of what else there is in English, nothing changes: most texts end here. */
const NOTHING_SPECIAL = /^[\0-\x7F–—“”]*$/;

/** Thai and Lao AM, a vowel that compatibility decomposition takes apart and composition does not put together. */
const AM: readonly [RegExp, string][] = [
  [/\u0E4D\u0E32/gu, '\u0E33'],
  [/\u0ECD\u0EB2/gu, '\u0EB3'],
];

/** A text without unseen characters, and with one kind of apostrophe. */
export function straighten(text: string): string {
  return text.replace(UNSEEN, '').replace(APOSTROPHE, "'");
}

/**
 * A text in plain letters: without accents, strokes, ligatures, unseen characters and kinds of apostrophes. Capitals
 * stay; of a letter that becomes two, only the first is one: Ægir is Aegir. For comparing only: what is shown is the
 * text itself.
 */
export function plainLetters(text: string): string {
  // Of all that stands for an apostrophe, English texts have this alone.
  if (NOTHING_SPECIAL.test(text)) return text.replaceAll('`', "'");
  // Before they are taken apart: ´ alone is a space with an accent.
  const straight = straighten(text);
  if (NOTHING_SPECIAL.test(straight)) return straight;
  const apart = straighten(straight.normalize('NFKD'));
  return AM.reduce((whole, [two, one]) => whole.replace(two, one), apart)
    .replace(MARKS, '')
    .replace(SPECIAL, (letter) => LETTERS.get(letter) ?? letter)
    .normalize('NFC');
}

/** A text as it is compared with others: in plain, small letters. */
export function fold(text: string): string {
  return plainLetters(text).toLowerCase().replaceAll('ς', 'σ');
}
