import { describe, expect, test } from 'vitest';
import type { Phrases } from '../../src/messages/languages/Phrases.ts';
import { LANGUAGES, phrasesFor } from '../../src/messages/languages/phrasesFor.ts';
import { MAX_BUTTON_LABEL } from '../../src/messages/text/limits.ts';
import { PHRASES } from '../../src/messages/text/phrases.ts';

const LABELS = [
  'previous',
  'next',
  'around',
  'share',
  'seen',
  'delete',
  'showParagraph',
  'updateSummary',
  'postSummary',
  'stopSummary',
  'howToAsk',
  'nextQuestion',
  'reviewSays',
  'solution',
  'addIt',
  'replaceIt',
  'cancel',
  'editAgain',
  'removeIt',
  'keepIt',
  'removeSchedule',
  'resumeSchedule',
] as const;

/** A sentence of each kind, with what is filled in. */
const FILLED: readonly [says: (phrases: Phrases) => string, filled: readonly string[]][] = [
  [({ nothing }) => nothing('Metropolis'), ['Metropolis']],
  [({ allShown }) => allShown('Metropolis'), ['Metropolis']],
  [({ about }) => about('Maria'), ['Maria']],
  [({ forSomebody }) => forSomebody('123'), ['<@123>']],
  [({ notOffered }) => notOffered(7), ['7']],
  [({ fact }) => fact('Metropolis', 'so'), ['Metropolis', 'so']],
  [({ factYear }) => factYear(1927), ['1927']],
  [({ factWhere }) => factWhere('Archive'), ['Archive']],
  [({ factLength }) => factLength('153'), ['153']],
  [({ factDirector }) => factDirector('Fritz Lang'), ['Fritz Lang']],
  [({ factCast }) => factCast('Brigitte Helm'), ['Brigitte Helm']],
  [({ factAuthor }) => factAuthor('Ada'), ['Ada']],
  [({ minutes }) => minutes(153), ['153']],
  [({ others }) => others(4), ['4']],
  [({ askAlone }) => askAlone('who made it'), ['who made it']],
  [({ greeting }) => greeting('Metropolis'), ['Metropolis']],
  [({ who }) => who('Metropolis'), ['Metropolis']],
  [({ noMore }) => noMore('who made it'), ['who made it']],
  [({ canAsk }) => canAsk('Metropolis'), ['Metropolis']],
  [({ playedBy }) => playedBy('Helm', 'Maria'), ['Helm', 'Maria']],
  [({ directedBy }) => directedBy(['Fritz Lang', 'Ada']), ['Fritz Lang', 'Ada']],
  [({ on }) => on('Archive'), ['Archive']],
  [({ paragraph }) => paragraph(3, 18), ['¶ 3', '18']],
  [({ reviewBy }) => reviewBy('Ada'), ['Ada']],
  [({ andMore }) => andMore('Metropolis', 4), ['Metropolis', '4']],
  [({ helpIntro }) => helpIntro('Metropolis'), ['Metropolis']],
  [({ helpMenu }) => helpMenu('Ask about this', 'takes it'), ['*Ask about this*', 'takes it']],
  [({ forTheTalk }) => forTheTalk(3, 11), ['3', '11']],
  [({ whatStayed }) => whatStayed('Machines'), ['Machines']],
  [({ guessedRight }) => guessedRight('city'), ['**city**']],
  [({ guessedWrong }) => guessedWrong('city'), ['city']],
  [({ ownFilmTypes }) => ownFilmTypes('a.pdf'), ['a.pdf', '.html']],
  [({ ownFilmUnfit }) => ownFilmUnfit('a.md'), ['a.md']],
  [({ ownFilmLine }) => ownFilmLine('12'), ['12']],
  [({ ownFilmMoreProblems }) => ownFilmMoreProblems(3), ['3']],
  [({ ownFilmTaken }) => ownFilmTaken('Metropolis'), ['**Metropolis**']],
  [({ ownFilmsFull }) => ownFilmsFull(25), ['25']],
  [({ ownFilmStarts }) => ownFilmStarts(12), ['12']],
  [({ ownFilmLeftOut }) => ownFilmLeftOut(12, '“Home”'), ['12', '“Home”']],
  [({ ownFilmHere }) => ownFilmHere('Metropolis'), ['**Metropolis**']],
  [({ ownFilmAdded }) => ownFilmAdded('Metropolis'), ['**Metropolis**']],
  [({ ownFilmReplaced }) => ownFilmReplaced('Metropolis'), ['**Metropolis**']],
  [({ ownFilmChanged }) => ownFilmChanged('Metropolis'), ['**Metropolis**']],
  [({ ownFilmNotChanged }) => ownFilmNotChanged('Metropolis'), ['**Metropolis**']],
  [({ ownFilmFormFull }) => ownFilmFormFull(4_000), ['4']],
  [({ ownFilmRemove }) => ownFilmRemove('Metropolis'), ['**Metropolis**']],
  [({ ownFilmRemoved }) => ownFilmRemoved('Metropolis'), ['**Metropolis**']],
  [({ ownFilmStays }) => ownFilmStays('Metropolis'), ['**Metropolis**']],
  [({ ownFilmWhich }) => ownFilmWhich('Metropolis'), ['Metropolis']],
  [({ scheduledQuoteOn }) => scheduledQuoteOn('Air'), ['Air']],
  [({ scheduledAt }) => scheduledAt('Monday', '20:00', 'UTC'), ['Monday', '20:00', 'UTC']],
  [({ nextDates }) => nextDates('<t:1:F>'), ['<t:1:F>']],
  [({ pausedIn }) => pausedIn('<#1>'), ['<#1>']],
  [({ noTime }) => noTime('noon'), ['noon', '20:00']],
  [({ noDays }) => noDays('moonday'), ['moonday']],
  [({ noZone }) => noZone('Berlim', 'Berlin'), ['Berlim', 'Berlin']],
  [({ tooManySchedules }) => tooManySchedules(10), ['10']],
  [({ failed }) => failed('123'), ['123']],
  [({ unknownPerson }) => unknownPerson('Bo', 'Ada', 1), ['Bo', 'Ada']],
  [({ unknownPerson }) => unknownPerson('Bo', 'Ada', 2), ['Bo', 'Ada']],
  [
    ({ unmentioned }) => unmentioned({ name: 'Helm', role: 'Maria', kind: 'cast' }, 'Metropolis'),
    ['Helm', 'Maria', 'Metropolis'],
  ],
  [({ unknownTheme }) => unknownTheme('sea', 'Machines', 1), ['sea', 'Machines']],
  [({ unknownFilm }) => unknownFilm('Heat', 'Metropolis'), ['Heat', 'Metropolis']],
  [({ chooseFilm }) => chooseFilm('Metropolis'), ['Metropolis']],
  [({ noLine }) => noLine('may the force', 1), ['may the force']],
  [({ summaryPosted }) => summaryPosted('<#1>'), ['<#1>']],
  [({ summaryStopped }) => summaryStopped('<#1>'), ['<#1>']],
  [({ summaryThread }) => summaryThread('<#1>'), ['<#1>']],
  [({ tooManyFollowed }) => tooManyFollowed(25), ['25']],
  [({ spoilersWelcome }) => spoilersWelcome('Metropolis'), ['Metropolis']],
  [({ clubFollows }) => clubFollows('<#1>'), ['<#1>']],
  [({ rightsMissing }) => rightsMissing('<#1>', '“View Channel”'), ['<#1>', '“View Channel”']],
  [({ spoilerChannel }) => spoilerChannel('<#1>'), ['<#1>']],
  [({ untilEvent }) => untilEvent('Film night', '<t:1:f>'), ['Film night', '<t:1:f>']],
  [({ untilOpenEvent }) => untilOpenEvent('Film night', '<t:1:f>'), ['Film night', '<t:1:f>']],
  [({ noThreads }) => noThreads('<#1>'), ['<#1>']],
  [({ threadAlready }) => threadAlready('<#1>'), ['<#1>']],
  [({ ownFilmEdit }) => ownFilmEdit('Metropolis'), ['Metropolis']],
  [({ noDay }) => noDay('soon'), ['soon', '2027-01-31']],
  [({ youMayNot }) => youMayNot('<#1>', '“View Channel”'), ['<#1>', '“View Channel”']],
  [({ iMayNot }) => iMayNot('<#1>', '“View Channel”'), ['<#1>', '“View Channel”']],
  [({ couldNotAnswer }) => couldNotAnswer('<#1>', '“View Channel”'), ['<#1>', '“View Channel”']],
];

describe.each(LANGUAGES.map((phrases) => [phrases.tag, phrases] as const))('in %s', (tag, phrases) => {
  test('GIVEN the labels of buttons THEN none is cut, and none of a row is like another', () => {
    const labels = LABELS.map((key) => phrases[key]);
    for (const label of labels) expect(label.length).toBeLessThanOrEqual(MAX_BUTTON_LABEL);
    expect(phrases.passages(25).length).toBeLessThanOrEqual(MAX_BUTTON_LABEL);
    const row = labels.slice(0, 6);
    expect(new Set(row).size).toBe(row.length);
  });

  test('GIVEN what is filled in THEN it stands in the sentence', () => {
    for (const [says, filled] of FILLED) for (const part of filled) expect(says(phrases)).toContain(part);
  });

  test('GIVEN a sentence THEN it is not left in English', () => {
    if (phrases === PHRASES) return;
    const keys = Object.keys(PHRASES).filter(isText);
    expect(keys.length).toBeGreaterThan(30);
    expect(keys.filter((key) => phrases[key] === PHRASES[key])).toEqual([]);
    // A list of languages, names or titles may be the same.
    const filled = FILLED.filter(([says]) => says(phrases) === says(PHRASES));
    expect(filled.length).toBeLessThan(4);
  });

  test('GIVEN its tag THEN lists and languages can be named in it', () => {
    expect(new Intl.ListFormat(tag).format(['a', 'b'])).toMatch(/a.+b/);
    expect(phrasesFor(tag)).toBe(phrases);
  });
});

test.each([
  ['de', 'de'],
  ['fr', 'fr'],
  ['es-ES', 'es'],
  ['es-419', 'es'],
  ['pt-BR', 'pt-BR'],
  ['ja', 'ja'],
  ['en-US', 'en-GB'],
  ['sv-SE', 'en-GB'],
  ['', 'en-GB'],
  ['constructor', 'en-GB'],
  [null, 'en-GB'],
])('GIVEN Discord in %s THEN it speaks %s', (locale, tag) => {
  expect(phrasesFor(locale).tag).toBe(tag);
});

function isText(key: string): key is (typeof LABELS)[number] {
  return typeof new Map<string, unknown>(Object.entries(PHRASES)).get(key) === 'string';
}
