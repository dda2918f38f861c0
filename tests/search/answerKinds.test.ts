import { describe, expect, test } from 'vitest';
import { type AnswerKind, askedKinds, heldKinds } from '../../src/search/answerKinds.ts';

describe('askedKinds', () => {
  test.each<[question: string, kinds: AnswerKind[]]>([
    ['who plays Micah?', ['person']],
    ['Who’s the lead', ['person']],
    ["who's the lead", ['person']],
    ['whos the lead', ['person']],
    ['so who made it', ['person']],
    ['which actress is it', ['person']],
    ['what is the name of the stranger', ['person']],
    ['when did it come out', ['time']],
    ['what year is it from', ['time']],
    ['which decade is it set in', ['time']],
    ['how many people are left', ['number']],
    ['How long is it?', ['number']],
    ['what age is she', ['number']],
    ['where was it shot', ['place']],
    ['which planet do they go to, and what city', ['place']],
    ['who lives where, and since when', ['person', 'time', 'place']],
    ['is it any good', []],
    ['those who stay', []],
    ['', []],
  ])('GIVEN “%s” THEN it asks for %j', (question, kinds) => {
    expect(askedKinds(question)).toEqual(kinds);
  });
});

describe('heldKinds', () => {
  test.each<[sentence: string, kinds: Partial<Record<AnswerKind, number>>]>([
    ['The rhythm is made of silences.', { person: 0, time: 0, number: 0, place: 0 }],
    ['Then came Brigitte Helm.', { person: 0.5 }],
    ['Brigitte Helm met Gustav Fröhlich.', { person: 1 }],
    ['It was shot by Lars von Trier.', { person: 0.5 }],
    ['It opened in 1927.', { time: 1, number: 1 }],
    ['It was a hard winter.', { time: 1 }],
    ['They may not come back.', { time: 0 }],
    ['The shoot took eleven days.', { number: 1, time: 0 }],
    ['It has 36,000 extras.', { number: 1 }],
    ['A city under the ground.', { place: 0.5 }],
    ['It was shot near Berlin.', { place: 0.6 }],
    ['A city in Germany.', { place: 1 }],
  ])('GIVEN “%s” THEN it holds %j', (sentence, kinds) => {
    expect(heldKinds(sentence)).toMatchObject(kinds);
  });
});
