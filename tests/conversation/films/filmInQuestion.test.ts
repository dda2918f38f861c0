import { describe, expect, test } from 'vitest';
import { bareTitle } from '../../../src/conversation/films/bareTitle.ts';
import { filmInQuestion } from '../../../src/conversation/films/filmInQuestion.ts';
import { filmsInQuestion } from '../../../src/conversation/films/filmsInQuestion.ts';
import { libraryOf } from '../../support/libraries.ts';

/** A review: its title, its cast and what it says. */
function review(title: string, cast: readonly string[], text: string, year = 2000): string {
  const members = cast.map((member) => {
    const [actor, role] = member.split(' as ');
    return `  - actor: ${actor}\n    role: ${role}\n`;
  });
  const list = members.length === 0 ? '' : `cast:\n${members.join('')}`;
  return `---\ntitle: "${title}"\nyear: ${year}\n${list}---\n\n${text}\n`;
}

const shelf = await libraryOf({
  'a.md': review(
    'Harbour Lights',
    ['Edda Voss as Theodora Quill', 'Lena Marr as Joy'],
    'Edda Voss and Lena Marr row in the heat at great speed, and the keeper goes home.',
  ),
  'b.md': review('Heat', ['Lena Marr as Ada'], 'Lena Marr smoulders. The engines glow.', 1995),
  'c.md': review('Home', ['Ivo Stern as The Keeper'], 'Ivo Stern keeps a light.'),
  'd.md': review('Rocky Pier', [], 'Gulls arrive.', 1976),
  'e.md': review('Rocky Pier II', [], 'Gulls return.', 1979),
  'f.md': review('IO', [], 'A moon.'),
  'g.md': review("Sailor's End", [], 'A sailor.'),
  'h.md': review('Tide-Man', [], 'A man of the tide.'),
  'i.md': review('Up', [], 'Balloons.'),
  'j.md': review('1917', [], 'A trench.'),
  'k.md': review('灯台の光', [], '海。'),
});

function titles(question: string): string[] {
  return filmsInQuestion(question, shelf).sure.map(({ review: { title } }) => title);
}

function maybe(question: string): string[] {
  return filmsInQuestion(question, shelf).maybe.map(({ review: { title } }) => title);
}

describe('titles', () => {
  test.each([
    ['how is the music in Harbour Lights?', 'Harbour Lights'],
    ['harbour lights ending', 'Harbour Lights'],
    ['HARBOUR LIGHTS ENDING', 'Harbour Lights'],
    ['who made io', 'IO'],
    ['sailors end music', "Sailor's End"],
    ['is Sailor’s End any good', "Sailor's End"],
    ['how is tideman', 'Tide-Man'],
    ['how is the tide man', 'Tide-Man'],
    ['Harbour Lights’ music', 'Harbour Lights'],
    ["io's music", 'IO'],
    ['how many trenches has 1917', '1917'],
    ['灯台の光の音楽は', '灯台の光'],
  ])('GIVEN %j THEN it is about %s, whatever the case', (question, title) => {
    expect(titles(question)).toEqual([title]);
  });

  test.each([
    'how is the music in Heat?',
    'the music in Heat',
    '“heat” is how long?',
    'how is "heat"',
    'is Heat’s score any good',
  ])('GIVEN a plain word that is written as a title (%j) THEN it is one', (question) => {
    expect(titles(question)).toEqual(['Heat']);
  });

  test.each(['how is the music in heat?', 'Heat music', 'HOW IS THE MUSIC IN HEAT?', 'How Is Heat?'])(
    'GIVEN a plain word that is not written as a title (%j) THEN it may be one',
    (question) => {
      expect(titles(question)).toEqual([]);
      expect(maybe(question)).toContain('Heat');
    },
  );

  test.each([
    'does the heat get to them?',
    'when does she find a home',
    'how is the ending?',
    'the homes',
    'are they sailors in the end?',
    'theodorable',
  ])('GIVEN plain words (%j) THEN there is no title', (question) => {
    expect(filmsInQuestion(question, shelf)).toEqual({ sure: [], maybe: [], isMissing: false });
  });

  test('GIVEN two titles THEN both, in their order', () => {
    expect(titles('compare Heat and Harbour Lights')).toEqual(['Heat', 'Harbour Lights']);
    expect(filmInQuestion('compare Heat and Harbour Lights', shelf)).toBeNull();
    expect(titles('is rocky pier 2 better than rocky pier?')).toEqual(['Rocky Pier II', 'Rocky Pier']);
  });
});

describe('numbers in titles', () => {
  test.each([
    ['how is rocky pier 2?', 'Rocky Pier II'],
    ['rocky pier two music', 'Rocky Pier II'],
    ['the end of Rocky Pier part II', 'Rocky Pier II'],
    ["rocky pier 2's music", 'Rocky Pier II'],
    ['how does rocky pier end', 'Rocky Pier'],
    ['how does rocky pier 1 end', 'Rocky Pier'],
    ['is rocky pier (1976) good', 'Rocky Pier'],
    ['rocky pier 2 hours or more?', 'Rocky Pier II'],
    ['has harbour lights 3 keepers?', 'Harbour Lights'],
    ['I saw Harbour Lights. 3 men left, why?', 'Harbour Lights'],
  ])('GIVEN %j THEN it is about %s', (question, title) => {
    expect(titles(question)).toEqual([title]);
  });

  test.each([
    'how does rocky pier 3 end',
    'how does Rocky Pier III end?',
    'rocky pier three?',
    'rocky pier part 4',
    'how does Harbour Lights 2 end?',
    'harbour lights 2049',
  ])('GIVEN a part that no film is (%j) THEN it is none of them, and missing', (question) => {
    expect(filmsInQuestion(question, shelf)).toMatchObject({ sure: [], isMissing: true });
  });
});

describe('people', () => {
  test.each([
    ['does theodora die', 'Harbour Lights'],
    ['is Voss good in it', 'Harbour Lights'],
    ['what happens to THEODORA', 'Harbour Lights'],
    ['who is ada', 'Heat'],
    ['does Lena Marr play Ada', 'Heat'],
    ['is Joy happy? I think Joy is', 'Harbour Lights'],
    ['why does the Keeper leave', 'Home'],
  ])('GIVEN somebody whom only one film has (%j) THEN it is about %s', (question, title) => {
    expect(titles(question)).toEqual([title]);
  });

  test('GIVEN a name that another review has in small letters, written so THEN it chooses nothing', () => {
    expect(titles('does the keeper leave')).toEqual([]);
  });

  test('GIVEN somebody of two films THEN it may be about either', () => {
    expect(titles('is lena marr good')).toEqual([]);
    expect(maybe('is lena marr good')).toEqual(['Harbour Lights', 'Heat']);
  });

  test('GIVEN people of two films THEN neither is certain', () => {
    expect(titles('does theodora meet ada')).toEqual([]);
  });

  test('GIVEN a title and somebody of another film THEN the title counts', () => {
    expect(titles('is theodora in Tide-Man')).toEqual(['Tide-Man']);
  });
});

describe('bare titles', () => {
  test.each([
    ['Heat', 'Heat'],
    ['heat?', 'Heat'],
    ['  “heat”!! ', 'Heat'],
    ['<@123456789012345678> IO', 'IO'],
    ['UP', 'Up'],
    ['Heat (1995)', 'Heat'],
    ['rocky pier 2', 'Rocky Pier II'],
    ['sailors end', "Sailor's End"],
  ])('GIVEN nothing but %j THEN %s', (question, title) => {
    expect(bareTitle(question, shelf)?.review.title).toBe(title);
  });

  test.each(['heat music', 'the heat', 'heat 1996', 'rocky pier 3', '', '???'])(
    'GIVEN %j THEN there is none',
    (question) => {
      expect(bareTitle(question, shelf)).toBeNull();
    },
  );
});
