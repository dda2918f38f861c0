import { beforeAll, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/club/ClubSettings.ts';
import { type Clubs, NO_CLUBS } from '../../../src/club/Clubs.ts';
import type { Kept, Pin } from '../../../src/club/Records.ts';
import { SERVER_WIDE } from '../../../src/club/settingsAt.ts';
import type { Counted } from '../../../src/club/Tally.ts';
import { Action, type Button } from '../../../src/messages/Button.ts';
import { PHRASES } from '../../../src/messages/text/phrases.ts';
import { inClub } from '../../../src/request/club/inClub.ts';
import { routeButton } from '../../../src/request/routing/routeButton.ts';
import { routeCommand } from '../../../src/request/routing/routeCommand.ts';
import { routeForm } from '../../../src/request/routing/routeForm.ts';
import type { Services } from '../../../src/request/Services.ts';
import { codeOf } from '../../../src/request/unanswered/groupAlike.ts';
import { PARAGRAPH } from '../../../src/request/unanswered/unansweredButton.ts';
import { fc } from '../../support/generated/fc.ts';
import { hostileText } from '../../support/generated/hostileText.ts';
import { shippedLibrary } from '../../support/libraries.ts';
import { expectWithinLimits, textOf } from '../../support/messages.ts';
import { inputOf, servicesOf } from '../../support/requests.ts';

const SERVER = inputOf().server ?? '';
const QUESTION = 'how is the spaghetti';
let io: Services['library'];
let film: string;

beforeAll(async () => {
  io = await shippedLibrary();
  film = io.films[0]?.review.id ?? '';
});

/** A server with these pins, in which one question was counted; and what was put and forgotten. */
function club(pins: readonly Partial<Pin>[]) {
  const kept = pins.map(
    (pin, at): Kept<Pin> => ({
      server: SERVER,
      channel: SERVER_WIDE,
      name: `pin${at}`,
      value: { film, question: `question ${at}`, passage: null, ...pin },
    }),
  );
  const written: string[] = [];
  const row: Counted = { server: SERVER, film, question: QUESTION, ended: 'none', day: '2026-11-20' };
  const clubs: Clubs = {
    ...NO_CLUBS,
    at: () => ({ ...DEFAULT_SETTINGS, questions: true }),
    records: {
      ...NO_CLUBS.records,
      pins: {
        ...NO_CLUBS.records.pins,
        of: () => kept,
        add: async ({ value }, most) => {
          if (kept.length >= most) return 'full';
          written.push(`${value.question} → ${value.passage}`);
          return 'added';
        },
        remove: async ({ name }) => void written.push(`removed ${name}`),
      },
    },
    tally: {
      ...NO_CLUBS.tally,
      since: async () => [{ ...row, times: 1 }],
      forget: async (_, __, question) => void written.push(`forgot ${question}`),
    },
  };
  return { services: servicesOf(io, { clubs }), written, kept };
}

const form = (changes: {
  readonly fields?: Record<string, string>;
  readonly may?: boolean;
  button?: Button;
}) => ({
  button:
    changes.button ??
    ({ action: Action.AnswerIsIn, filmId: film, position: 0, code: codeOf(film, QUESTION) } as const),
  fields: new Map(Object.entries(changes.fields ?? { [PARAGRAPH]: '7' })),
  mayManageServer: changes.may ?? true,
  origin: inputOf(),
});

describe('GIVEN the form that asks where an answer is', () => {
  test('WHEN a moderator fills it in THEN the paragraph is pinned, and what was counted is forgotten', async () => {
    const { services, written } = club([]);
    const { message } = await routeForm(form({}), services);
    expect(textOf(message)).toContain(PHRASES.nowAnswered(QUESTION));
    expect(written).toEqual([`${QUESTION} → ${io.films[0]?.review.passages[6]?.id}`, `forgot ${QUESTION}`]);
  });

  test('WHEN it is made up by somebody who may not THEN nothing happens', async () => {
    const { services, written } = club([]);
    const { message } = await routeForm(form({ may: false }), services);
    expect(textOf(message)).toBe(PHRASES.serverManagersOnly);
    expect(written).toEqual([]);
  });

  test('WHEN anything else than a paragraph is written THEN that is said, and nothing happens', async () => {
    const { services, written } = club([]);
    await fc.assert(
      fc.asyncProperty(hostileText(30), async (typed) => {
        fc.pre(!/[1-9]/.test(typed.normalize('NFKC')));
        const { message } = await routeForm(form({ fields: { [PARAGRAPH]: typed } }), services);
        expectWithinLimits(message);
        expect(textOf(message)).toContain('is no paragraph of that review');
      }),
    );
    expect(written).toEqual([]);
  });

  test('WHEN film or question are gone THEN a friendly line', async () => {
    const { services, written } = club([]);
    const gone = { action: Action.AnswerIsIn, position: 0 } as const;
    const noFilm = await routeForm(form({ button: { ...gone, filmId: 'zzzz', code: 'abcde' } }), services);
    expect(textOf(noFilm.message)).toBe(PHRASES.outdated);
    const noQuestion = await routeForm(form({ button: { ...gone, filmId: film, code: 'abcde' } }), services);
    expect(textOf(noQuestion.message)).toBe(PHRASES.questionGone);
    expect(written).toEqual([]);
  });

  test('WHEN there are two hundred pins THEN no more are taken', async () => {
    const { services, written } = club(Array.from({ length: 200 }, () => ({})));
    const { message } = await routeForm(form({}), services);
    expect(textOf(message)).toBe(PHRASES.tooManyPins(200));
    expect(written).toEqual([]);
  });
});

describe('GIVEN pins whose film or paragraph is gone', () => {
  const gone: Partial<Pin>[] = [
    { film: 'zzzz', passage: 'abcde', question: 'of no film' },
    { passage: 'zzzzz', question: 'of no paragraph' },
  ];

  test('WHEN their questions are asked THEN they do nothing', async () => {
    const { services } = club(gone);
    const options = new Map([['question', 'of no paragraph']]);
    const pinned = await routeCommand('ask', { ...inputOf(), options }, services);
    const plain = await routeCommand('ask', { ...inputOf(), options }, servicesOf(io));
    expect(pinned?.message).toEqual(plain?.message);
  });

  test('WHEN a moderator lists them THEN they are shown as such, and can be removed', async () => {
    const { services, written } = club(gone);
    const press = (button: Button, mayManageServer = true) =>
      routeButton({ button, message: {}, mayManage: false, mayManageServer, origin: inputOf() }, services);
    const list = { action: Action.Pinned, filmId: '', position: 0, code: null } as const;
    const shown = await press(list);
    if (shown.kind !== 'update') throw new TypeError('nothing is shown');
    expect(textOf(shown.message).split(PHRASES.pinGone)).toHaveLength(3);
    const remove = { ...list, action: Action.RemovePin, code: codeOf('', 'pin1') } as const;
    expect((await press(remove, false)).kind).toBe('reply');
    expect(written).toEqual([]);
    await press(remove);
    expect(written).toEqual(['removed pin1']);
  });
});

test('GIVEN the same pins THEN the films of a server are made once, and anew when they change', () => {
  const passage = io.films[0]?.review.passages[6]?.id ?? '';
  const one = club([{ passage, question: QUESTION }]);
  const view = inClub(one.services, inputOf()).services.library;
  expect(view.asked?.get(film)).toEqual([{ question: QUESTION, paragraph: 7 }]);
  expect(view.films).toBe(io.films);
  expect(inClub(one.services, inputOf()).services.library).toBe(view);
  const { services } = club([{ passage, question: QUESTION }]);
  expect(inClub(services, inputOf()).services.library).not.toBe(view);
  expect(inClub(services, inputOf({ server: null })).services.library).toBe(io);
});
