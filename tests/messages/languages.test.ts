import { describe, expect, test } from 'vitest';
import { FRENCH } from '../../src/messages/languages/french.ts';
import type { Phrases } from '../../src/messages/languages/Phrases.ts';
import { LANGUAGES, phrasesFor } from '../../src/messages/languages/phrasesFor.ts';
import { MAX_BUTTON_LABEL, MAX_FIELD_ABOUT } from '../../src/messages/text/limits.ts';
import { listFew } from '../../src/messages/text/listFew.ts';
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
  'editSchedule',
] as const;

/** A sentence of each kind, with what is filled in. */
const FILLED: readonly [says: (phrases: Phrases) => string, filled: readonly string[]][] = [
  [({ nothing }) => nothing('Metropolis'), ['Metropolis']],
  [({ allShown }) => allShown('Metropolis'), ['Metropolis']],
  [({ about }) => about('Maria'), ['Maria']],
  [({ labelled }) => labelled('<#1>', 'so'), ['<#1>', 'so']],
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
  [({ more }) => more(4), ['4']],
  [({ offeredSpoiler }) => offeredSpoiler('Metropolis', 4), ['Metropolis', '¶ 4']],
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
  [({ noZoneLike }) => noZoneLike('Springfield'), ['Springfield']],
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
  [({ dayBegun }) => dayBegun('2020-01-31'), ['2020-01-31']],
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
    expect(phrases.ownFilmFormAbout.length).toBeLessThanOrEqual(MAX_FIELD_ABOUT);
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

/** Words that go with a number, for every form that a language of the bot's has. */
test.each([
  ['en-GB', ['0 minutes', '1 minute', '2 minutes', '5 minutes', '1,000,000 minutes']],
  ['de', ['0 Minuten', '1 Minute', '2 Minuten', '5 Minuten', '1.000.000 Minuten']],
  ['fr', ['0 minute', '1 minute', '2 minutes', '5 minutes', '1 000 000 de minutes']],
  ['es', ['0 minutos', '1 minuto', '2 minutos', '5 minutos', '1.000.000 de minutos']],
  ['pt-BR', ['0 minuto', '1 minuto', '2 minutos', '5 minutos', '1.000.000 de minutos']],
  ['ja', ['0分', '1分', '2分', '5分', '1,000,000分']],
])('GIVEN numbers in %s THEN each has the form that goes with it', (tag, said) => {
  const { minutes } = phrasesFor(tag);
  const shown = [0, 1, 2, 5, 1_000_000].map((count) => minutes(count).replaceAll('\u202f', ' '));
  expect(shown).toEqual(said);
});

test('GIVEN more films than a sentence holds THEN the list ends as the language ends lists', () => {
  const few = (phrases: Phrases) => listFew(['A', 'B', 'C', 'D'], 2, phrases);
  expect(LANGUAGES.map(few)).toEqual([
    'A, B and 2 more',
    'A, B und 2 weitere',
    'A, B et 2 autres',
    'A, B y 2 más',
    'A, B e mais 2',
    'A、B、ほか2本',
  ]);
});

test('GIVEN French THEN no mark that takes a space can be parted from its word, and the space is a narrow one', () => {
  const said = [
    ...Object.values(FRENCH).filter((text): text is string => typeof text === 'string'),
    ...FILLED.map(([says]) => says(FRENCH)),
    FRENCH.quoted('oui'),
  ];
  for (const sentence of said) {
    expect(sentence).not.toMatch(/[^\u202f][;!?»]|« | [:;!?»]|«[^\u202f]/u);
    expect(sentence.replaceAll(/https?:|<[^>]*>|`[^`]*`|\d\d:\d\d/gu, '')).not.toMatch(/[^\u202f]:/u);
  }
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
