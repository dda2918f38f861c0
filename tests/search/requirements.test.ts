import { describe, expect, test } from 'vitest';
import { lacksWhatIsAsked } from '../../src/search/requirements.ts';

const nobody = (): boolean => false;
const helm = (word: string): boolean => ['Brigitte', 'Helm', 'Maria'].includes(word);

describe('what a question plainly asks for', () => {
  test.each<[question: string, tells: string, lacks: string]>([
    ['how long is it', 'At two and a half hours it is too long.', 'After sixty minutes a cat comes in.'],
    ['what did it cost', 'It cost five million marks.', 'Critics were unkind.'],
    ['how much did she get paid', 'Her fee was a car.', 'She is the best thing in it.'],
    ['is it on netflix', 'It came to Netflix in spring.', 'It opened in Berlin.'],
    ['where can i watch it', 'You can rent it on Blu-ray.', 'She watches the sea.'],
    [
      'is there a post credits scene',
      'A scene after the credits spoils it.',
      'It stays with you after the credits.',
    ],
    ['did it win any oscars', 'It won three Academy Awards.', 'Its calm won over the rest.'],
    ['can my kids watch it', 'Children will be frightened.', 'It is slow.'],
    ['what did it get on rotten tomatoes', 'It has 41 % on Rotten Tomatoes.', 'Reactions were split.'],
    ['is there a sequel', 'Two sequels followed.', 'The ending is quiet.'],
    ['how old was Helm', 'Helm was nineteen.', 'Helm is splendid.'],
    ['how tall is the tower', 'It is 90 metres high.', 'It stands over the town.'],
    ['when did Helm die', 'Helm died in 1996.', 'Helm plays two parts.'],
    ['what is her real name', 'She was born Brigitte Schittenhelm and changed her name.', 'She is Maria.'],
    ['did she do her own stunts', 'She climbed the walls herself.', 'She is ten years old.'],
    ['who did the costumes', 'Aenne Willkomm dressed the crowd.', 'Fritz Lang shouted at the crowd.'],
  ])('GIVEN “%s” THEN “%s” may answer it, and “%s” can’t', (question, tells, lacks) => {
    expect(lacksWhatIsAsked(question, tells, nobody)).toBe(false);
    expect(lacksWhatIsAsked(question, lacks, nobody)).toBe(true);
  });

  test.each([
    ['who composed the score', 'The score is loud, and Brigitte Helm runs to it.', true],
    ['who composed the score', 'Gottfried Huppertz wrote the score.', false],
    ['who wrote the script', 'The script lets Brigitte Helm be two women.', true],
    ['who wrote the script', 'Thea von Harbou wrote it.', false],
  ])('GIVEN “%s” THEN somebody of the cast is no answer to it: “%s”', (question, passage, lacks) => {
    expect(lacksWhatIsAsked(question, passage, helm)).toBe(lacks);
  });

  test.each([
    'is the music any good',
    'why did they hate it',
    'how does it end',
    'what is it about',
    'how long did it take to shoot',
  ])('GIVEN “%s”, which asks for nothing in particular THEN any passage may answer it', (question) => {
    expect(lacksWhatIsAsked(question, 'Some words.', nobody)).toBe(false);
  });
});
