import { describe, expect, test } from 'vitest';
import { findPeople } from '../../src/answers/aboutPerson.ts';
import { filmsByTitle } from '../../src/conversation/films/Library.ts';
import { sameTitle } from '../../src/conversation/films/sameTitle.ts';
import { toChoices } from '../../src/request/choices/toChoices.ts';
import { askedNames, asksFor } from '../../src/search/names/askedNames.ts';
import { mentions, writtenNames } from '../../src/search/names/mentions.ts';
import { type NameGroup, nameGroups } from '../../src/search/names/nameGroups.ts';
import { tokenize } from '../../src/search/words/tokenize.ts';
import { fold, plainLetters } from '../../src/shared/letters/fold.ts';
import { anyCharacter } from '../support/generated/anyCharacter.ts';
import { fc } from '../support/generated/fc.ts';
import { lanternfish, libraryOf } from '../support/libraries.ts';
import { onlyFilm } from './onlyFilm.ts';

const fish = onlyFilm(await lanternfish());

/** Ways to write one thing, and what is another: for words, titles and names alike. */
type Pair = readonly [one: string, other: string];
const ONE: readonly Pair[] = [
  // Letters without a decomposition (CLDR Latin-ASCII, CaseFolding).
  ['Søren', 'Soren'],
  ['Ødegaard', 'ODEGAARD'],
  ['Łukasik', 'lukasik'],
  ['Straße', 'STRASSE'],
  ['STRAẞE', 'strasse'],
  ['Đorđe', 'Dorde'],
  ['Ægir', 'aegir'],
  ['Œuvre', 'oeuvre'],
  ['Þórunn', 'thorunn'],
  ['Ħamrun', 'Hamrun'],
  ['Işık', 'ISIK'],
  ['İzmir', 'izmir'],
  ['Eŋ Ŋari', 'en nari'],
  ['Ɖeka', 'deka'],
  // Accents, together with their letter and apart.
  ['Amélie', 'Amelie'],
  ['Ame\u0301lie', 'amélie'],
  ['Ψυχώ', 'ψυχω'],
  ['Ὀδός', 'ΟΔΟΣ'],
  ['Алёна', 'алена'],
  ['Čapek', 'CAPEK'],
  ['שָׁלוֹם', 'שלום'],
  ['مُحَمَّد', 'محمد'],
  // Apostrophes, meant or not.
  ['O’Dell', "O'Dell"],
  ['O´Dell', "O'Dell"],
  ['O`Dell', "O'Dell"],
  ['O′Dell', "O'Dell"],
  ['O‛Dell', "O'Dell"],
  ['OʼDell', "O'Dell"],
  ['OʻDell', "O'Dell"],
  ['O＇Dell', 'odell'],
  // What nobody sees.
  ['fog\u00ADhorn', 'foghorn'],
  ['fog\u200Bhorn', 'foghorn'],
  ['fog\u2060horn', 'foghorn'],
  ['\uFEFFfoghorn', 'foghorn'],
  ['fog\u034Fhorn', 'foghorn'],
  ['\u202Efoghorn\u202C', 'foghorn'],
  // Widths and ligatures.
  ['ﬁlm', 'film'],
  ['ＦＩＬＭ', 'film'],
  ['ｶﾞﾗｽ', 'ガラス'],
  ['น\u0E49\u0E4D\u0E32', 'น้ำ'],
  ['각', '\u1100\u1161\u11A8'],
];

const TWO: readonly Pair[] = [
  ['Heat', 'Heart'],
  ['Oda', 'Odd'],
  // A mark that is a vowel, a tone or another consonant.
  ['दान', 'दीन'],
  ['दीन', 'दिन'],
  ['เสือ', 'เสื้อ'],
  ['เสื้อ', 'เสื่อ'],
  ['ガラス', 'カラス'],
  ['バス', 'パス'],
  ['க', 'கா'],
  ['កា', 'កី'],
];

describe('words', () => {
  test.each(ONE)('GIVEN %j and %j THEN they are one word', (one, other) => {
    expect(tokenize(one)).toEqual(tokenize(other));
    expect(tokenize(one).length).toBeGreaterThan(0);
  });

  test.each(TWO)('GIVEN %j and %j THEN they are two', (one, other) => {
    expect(fold(one)).not.toBe(fold(other));
    expect(tokenize(one)).not.toEqual(tokenize(other));
  });

  test.each([
    ["l'eau", ['eau']],
    ['d’oublier', ['oublier']],
    ['Qu´elle lorsqu’il', ['elle', 'il']],
    ["dell'arte un'amica", ['arte', 'amica']],
    ["don't o'clock c'mon d'you ma'am y'all", ['dont', 'oclock', 'cmon', 'dyou', 'maam', 'yall']],
  ])('GIVEN %j THEN the elided word is gone, and no other', (text, words) => {
    expect(tokenize(text)).toEqual(words);
  });
});

describe('titles', () => {
  test.each<Pair>([...ONE, ['The Tide-Man', 'the tideman'], ['E.T.', 'ET'], ['J.J. & J. P.', 'JJ and JP']])(
    'GIVEN %j and %j THEN they are one title, also for the option',
    async (one, other) => {
      expect(sameTitle(one, other)).toBe(true);
      const library = await libraryOf({ 'a.md': `---\ntitle: ${JSON.stringify(plain(one))}\n---\n\nIt.\n` });
      expect(filmsByTitle(library, other).map(({ review }) => review.title)).toEqual([plain(one)]);
    },
  );

  test.each(TWO)('GIVEN %j and %j THEN they are two titles', (one, other) => {
    expect(sameTitle(one, other)).toBe(false);
  });
});

describe('names', () => {
  test.each<Pair>([
    ...ONE,
    ['M', 'm'],
    ['M', 'M.'],
    ['Q', 'q'],
    ['E.T.', 'ET'],
    ['E.T.', 'e. t.'],
    ['J.J.', 'JJ'],
    ['J. J. Abrahamson', 'jj'],
    ['J.-P. Morel', 'J. P. Morel'],
    ['Officer K', 'K'],
    ['Anne-Lise', 'Annelise'],
    ['Anne-Lise', 'anne lise'],
    ['Annelise', 'Anne-Lise'],
    ['Mary-Kate Olund', 'marykate'],
    ['Luc Le Roux', 'LeRoux'],
    ['Luc LeRoux', 'le roux'],
    ['Ben van der Berg', 'Vanderberg'],
    ['Spiderman', 'spider man'],
    ['Spider-Man', 'Spiderman'],
    ['L’Aveugle', 'Aveugle'],
    ["Inès d'Aubert", 'Aubert'],
    ["Inès d'Aubert", 'daubert'],
    ["Sgt. O'Dell", 'o dell'],
    ['佐藤花', '佐藤花'],
    ['ジョン・スミス', 'スミス'],
  ])('GIVEN somebody called %j THEN %j names them, by itself and in a question', (name, asked) => {
    expect(foundBy(asked, name)).toBe(true);
    expect(asksFor(askedNames(`who plays ${asked}?`), person(name))).toBe(true);
  });

  test.each([
    ['Anne-Lise Olund', 'Lisanne'],
    ['Isabel', 'is Abel'],
    ['Samuel L. Jensen', 'L'],
    ['M', 'N'],
    ['Dr. M', 'the doctor'],
    ['A', 'a'],
    ['I', 'what do I do'],
    ['दान', 'दीन'],
    ['バス', 'パス'],
    ['ハナ', 'バナナ'],
    ['김민', '김민수'],
  ])('GIVEN somebody called %j THEN %j does not name them', (name, asked) => {
    expect(asksFor(askedNames(asked), person(name))).toBe(false);
  });

  test.each([
    ['Vera Lindt as M', 'M signs every order.'],
    ['Tom Wick as E.T.', 'Then E. T. phones.'],
    ['Tom Wick as E.T.', 'Then ET phones.'],
    ['Ivo Stern as Anne-Lise', 'Annelise rows.'],
    ['Ivo Stern as Tideman', 'The Tide-Man rows.'],
    ['Luc Le Roux', 'LeRoux rows.'],
    ['Søren Bjørnstad', 'Soren Bjornstad rows.'],
    ['Ægir', 'Aegir rows.'],
    ["Inès d'Aubert", 'Aubert rows.'],
    ['佐藤花', '佐藤花が演じるハナは、泳がない。'],
    ['Ben as ハナ', '佐藤花が演じるハナは、泳がない。'],
    ['花', '花は泳がない。'],
    ['王芳', '导演王芳拍了两年。'],
    ['김민수', '김민수가 등대지기를 연기한다.'],
    ['김민수', '배우는 김민수였다.'],
    ['สมชาย', 'นายสมชายเป็นคนเฝ้าประภาคาร'],
  ])('GIVEN %j THEN a review that says %j mentions them', (name, text) => {
    expect(mentions(writtenNames(text), person(name))).toBe(true);
  });

  test.each([
    ['Ivo Stern as Mother', 'Every mother rows.'],
    ['Ivo Stern as Annelise', 'Anne rows, Lise sleeps.'],
    ['Vera Lindt as M', 'I am 5 m tall, and a man.'],
    ['Vera Lindt as A', 'A gull rows.'],
    ['Ben as ハナ', 'バナナを食べる。ハナコも。'],
    ['花', '花火が上がる。'],
    ['김민', '김민수가 온다.'],
  ])('GIVEN %j THEN a review that says %j does not', (name, text) => {
    expect(mentions(writtenNames(text), person(name))).toBe(false);
  });
});

describe('options', () => {
  test.each([
    ['Søren Bjørnstad', 'soren'],
    ["Sgt. O'Dell", 'o´d'],
    ['Anne-Lise', 'annel'],
    ['Tideman', 'tide-m'],
    ['Luc Le Roux', 'lerou'],
    ["Inès d'Aubert", 'aub'],
    ['fog\u00ADhorn', 'fogh'],
  ])('GIVEN %j to choose and %j typed THEN it is offered', (name, typed) => {
    expect(toChoices([{ name, value: name }], typed)).toHaveLength(1);
  });

  test.each([
    ['The Machine', 'em'],
    ['バス', 'パ'],
    ['दान', 'दी'],
  ])('GIVEN %j to choose and %j typed THEN it is not', (name, typed) => {
    expect(toChoices([{ name, value: name }], typed)).toEqual([]);
  });
});

describe('any text', () => {
  const text = fc.oneof(
    fc.string({ unit: anyCharacter, maxLength: 60 }),
    fc.string({
      unit: fc.constantFrom(...ONE.flat().join(''), ' ', '.', '-', "'", 'J', 'Σ', '\u0301'),
      maxLength: 30,
    }),
  );

  test('GIVEN any text THEN folding it again changes nothing, and neither do its other forms', () => {
    fc.assert(
      fc.property(text, (any) => {
        const folded = fold(any);
        expect(fold(folded)).toBe(folded);
        expect(fold(plainLetters(any))).toBe(folded);
        expect(fold(any.normalize('NFD'))).toBe(fold(any.normalize('NFC')));
        expect(folded).not.toMatch(/[‘’´`′‛ʼ＇\p{Default_Ignorable_Code_Point}]/u);
      }),
      { numRuns: 2_000 },
    );
  });

  test('GIVEN any text as somebody’s name THEN it finds them as it is written', () => {
    fc.assert(
      fc.property(text, (any) => {
        // Of marks and signs alone, nobody can be asked for.
        fc.pre(/[\p{L}\p{N}]/u.test(plainLetters(any)));
        expect(foundBy(any, any)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});

/** As a title may be written: without what turns lines around. */
function plain(title: string): string {
  return title.replace(/[^\P{Cf}\u200C\u200D]/gu, '');
}

function person(name: string): NameGroup {
  const [actor = '', role = null] = name.split(' as ');
  const cast = [{ actor, role, names: [], pronouns: null, line: 1 }];
  const [found] = nameGroups({ cast, directors: [] });
  if (found === undefined) expect.fail(`${name} is nobody`);
  return found;
}

function foundBy(who: string, name: string): boolean {
  return findPeople(who, [{ ...fish, people: [person(name)] }]).length === 1;
}
