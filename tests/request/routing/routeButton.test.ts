import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../../commands/index.ts';
import type { Library } from '../../../src/conversation/films/Library.ts';
import { createMemory } from '../../../src/conversation/Memory.ts';
import { decodeButton } from '../../../src/messages/Button.ts';
import { answerReply } from '../../../src/messages/replies/answerReply.ts';
import { helpReply } from '../../../src/messages/replies/helpReply.ts';
import type { MessagePayload } from '../../../src/messages/replies/Reply.ts';
import { PHRASES } from '../../../src/messages/text/phrases.ts';
import type { OptionValue } from '../../../src/request/CommandInput.ts';
import type { ButtonReply } from '../../../src/request/routing/ButtonReply.ts';
import { routeButton } from '../../../src/request/routing/routeButton.ts';
import { routeCommand } from '../../../src/request/routing/routeCommand.ts';
import { onlyFilm } from '../../search/onlyFilm.ts';
import { libraryOf, shippedLibrary, twoFilms } from '../../support/libraries.ts';
import { buttonOf, buttonsOf, expectWithinLimits, PRIVATE, PUBLIC, textOf } from '../../support/messages.ts';
import { inputOf, servicesOf } from '../../support/requests.ts';

const io = await shippedLibrary();
const ANA = '80351110224678912';
const BEN = '80351110224678913';

async function ask(
  question: string,
  options: { private?: boolean } = {},
  library: Library = io,
): Promise<MessagePayload> {
  const given = new Map<string, string | boolean>([['question', question], ...Object.entries(options)]);
  const reply = await routeCommand('ask', inputOf({ options: given, asker: ANA }), servicesOf(library));
  if (reply === null) expect.fail('no reply');
  return reply.message;
}

/** Somebody presses a button of a message. */
async function presses(
  label: string,
  message: MessagePayload,
  { asker = ANA, mayManage = false, mayManageServer = false, library = io } = {},
): Promise<ButtonReply> {
  const { custom_id: customId } = buttonOf(message, label);
  const components = [...message.components];
  const button = decodeButton(customId);
  const press = {
    button,
    message: { flags: message.flags, components },
    mayManage,
    mayManageServer,
    origin: inputOf({ asker }),
  };
  const result = await routeButton(press, servicesOf(library));
  if (result.kind === 'reply') expectWithinLimits(result.reply.message);
  if (result.kind === 'update' || result.kind === 'share') expectWithinLimits(result.message);
  return result;
}

function updated(result: ButtonReply): MessagePayload {
  if (result.kind !== 'update') expect.fail(`expected an update, not ${result.kind}`);
  return result.message;
}

function privateText(result: ButtonReply): string {
  if (result.kind !== 'reply') expect.fail(`expected a reply, not ${result.kind}`);
  expect(result.reply.message.flags).toBe(PRIVATE);
  return textOf(result.reply.message);
}

test('GIVEN the asker THEN paging changes the message and keeps its question, to the last passage and back', async () => {
  let message = await ask('what does Micah want?');
  const first = textOf(message);
  let pages = 1;
  while (buttonOf(message, 'Next').disabled !== true) {
    message = updated(await presses('Next', message));
    expect(textOf(message)).toContain('-# “what does Micah want?”');
    pages += 1;
  }
  expect(pages).toBeGreaterThan(2);
  for (let page = pages; page > 1; page--) message = updated(await presses('Previous', message));
  expect(textOf(message)).toBe(first);
  expect(buttonOf(message, 'Previous').disabled).toBe(true);
});

test('GIVEN an answer with the paragraph of the one before THEN another page does not say so any more', async () => {
  const library = await libraryOf({
    'a.md':
      '---\ntitle: Ferry\n---\n\nA trombone on the ferry, and a kite.\n\nAnother ferry, with a trombone and a kite.\n',
  });
  const services = servicesOf(library, { memory: createMemory() });
  const say = async (question: string): Promise<MessagePayload> => {
    const options = new Map([['question', question]]);
    const reply = await routeCommand('ask', inputOf({ options, asker: ANA }), services);
    return reply?.message ?? expect.fail('no reply');
  };
  await say('trombone, kite, ferry');
  const again = await say('a trombone on the ferry and a kite');
  expect(textOf(again)).toContain(PHRASES.sameAnswers);
  const next = updated(await presses('Next', again, { library }));
  expect(textOf(next)).toContain('Another ferry');
  expect(textOf(next)).not.toContain(PHRASES.sameAnswers);
});

test('GIVEN somebody else THEN the page is theirs alone, and they page on in it', async () => {
  const result = await presses('Next', await ask('what does Micah want?'), { asker: BEN });
  expect(privateText(result)).toContain('what does Micah want?');
  if (result.kind !== 'reply') return;
  expect((await presses('Previous', result.reply.message, { asker: BEN })).kind).toBe('update');
});

test('GIVEN "In context" THEN the neighbours, spoilers covered, to that person alone', async () => {
  const message = await ask('what does Mackie bring to the film after Avengers?');
  const result = await presses('In context', message, { asker: BEN });
  const text = privateText(result);
  for (const part of ['Qualley gives her performance', 'After the high energy', 'What joins the two'])
    expect(text).toContain(part);
  if (result.kind !== 'reply') return;
  const covered = result.reply.message.components.filter(
    (part) => 'spoiler' in part && part.spoiler === true,
  );
  expect(JSON.stringify(covered)).toContain('What joins the two');
  expect(covered).toHaveLength(1);
});

test('GIVEN a private answer THEN share takes its button away and posts it for everybody', async () => {
  const message = await ask('who plays Micah?', { private: true });
  const result = await presses('Share', message);
  if (result.kind !== 'share') expect.fail('not shared');
  expect(buttonsOf(result.message).map(({ label }) => label)).not.toContain('Share');
  expect(result.shared.flags & 64).toBe(0);
  expect(result.message.flags & 64).toBe(0);
  expect(textOf(result.shared)).toBe(textOf(message));
});

test('GIVEN somebody else’s answer, or one that all can see THEN it is not shared', async () => {
  const message = await ask('who plays Micah?', { private: true });
  expect(privateText(await presses('Share', message, { asker: BEN }))).toBe(PHRASES.notYoursToShare);
  expect(privateText(await presses('Share', { ...message, flags: PUBLIC }))).toBe(PHRASES.notYoursToShare);
});

test('GIVEN paging in a private answer THEN it can still be shared', async () => {
  const message = await ask('what does Micah want?', { private: true });
  const page = updated(await presses('Next', message));
  expect(buttonsOf(page).map(({ label }) => label)).toContain('Share');
});

test.each([
  ['the asker', { asker: ANA }, 'delete'],
  ['a moderator', { asker: BEN, mayManage: true }, 'delete'],
  ['somebody who may manage the server', { asker: BEN, mayManageServer: true }, 'delete'],
  ['anybody else', { asker: BEN }, 'reply'],
])('GIVEN %s THEN delete: %s', async (_, who, kind) => {
  const result = await presses('Delete', await ask('who plays Micah?'), who);
  expect(result.kind).toBe(kind);
  if (kind === 'reply') expect(privateText(result)).toBe(PHRASES.notYours);
});

test('GIVEN two films THEN choosing one answers the shown question in place', async () => {
  const both = await twoFilms();
  const asked = await ask('the score of IO and The Lanternfish', {}, both);
  const message = updated(await presses('The Lanternfish', asked, { library: both }));
  expect(textOf(message)).toContain('Leda Prine');
  expect(textOf(message)).toContain('“the score of IO and The Lanternfish”');
  expect(privateText(await presses('IO', asked, { library: both, asker: BEN }))).toContain('sad piano');
});

test('GIVEN a question that was asked for somebody THEN the answer is for them still', async () => {
  const both = await twoFilms();
  const options = new Map<string, OptionValue>([
    ['question', 'the score of IO and The Lanternfish'],
    ['for', { kind: 'user', id: BEN }],
  ]);
  const asked = await routeCommand('ask', inputOf({ options, asker: ANA }), servicesOf(both));
  if (asked === null) expect.fail('no reply');
  const message = updated(await presses('The Lanternfish', asked.message, { library: both }));
  expect(textOf(message)).toContain(`for <@${BEN}>`);
});

test('GIVEN a line THEN its paragraph, to that person alone', async () => {
  const line = await routeCommand(
    'quote',
    inputOf({ options: new Map([['about', 'sad piano']]) }),
    servicesOf(io),
  );
  if (line === null) expect.fail('no line');
  expect(privateText(await presses('Show the paragraph', line.message, { asker: BEN }))).toContain(
    'Wide angles',
  );
});

test('GIVEN a summary THEN "How to ask" is the help, to that person alone', async () => {
  const summary = await routeCommand('summary', inputOf(), servicesOf(io));
  if (summary === null) expect.fail('no summary');
  expect(privateText(await presses('How to ask', summary.message, { asker: BEN }))).toContain('/ask');
});

test('GIVEN a summary that stands THEN it is replaced, or a new one posted', async () => {
  const { message } = (await routeCommand('summary', inputOf(), servicesOf(io))) ?? expect.fail('no summary');
  const own = { id: '77', flags: message.flags, components: [...message.components] };
  const offer = await routeCommand(
    'summary',
    inputOf({ channel: '5' }),
    servicesOf(io, { ownMessages: async () => [own] }),
  );
  if (offer === null) expect.fail('no offer');
  const moderator = { mayManage: true };
  expect(await presses('Update it', offer.message, moderator)).toMatchObject({
    posts: [{ channel: '5', replaces: '77' }],
  });
  expect(await presses('Post a new one', offer.message, moderator)).toMatchObject({
    posts: [{ channel: '5', replaces: null }],
  });
  for (const label of ['Update it', 'Post a new one'])
    expect(privateText(await presses(label, offer.message))).toBe(PHRASES.moderatorsOnly);
});

describe('GIVEN a question that is suggested', () => {
  const film = onlyFilm(io);
  const asked = {
    question: 'is it wet?',
    about: null,
    asker: ANA,
    forUser: null,
    canShare: false,
    phrases: PHRASES,
  };

  /** A no, with suggestions. */
  function noTo(questions: readonly string[], { isPrivate = false, forUser = null as string | null } = {}) {
    const examples = questions.map((question) => ({ film, question }));
    const none = { outcome: 'none', film, askedIn: null, isAllShown: false, examples } as const;
    return answerReply(none, { ...asked, isPrivate, forUser }).message;
  }

  test('WHEN the asker presses it THEN its answer takes the place of the no', async () => {
    const message = noTo(['Who plays Micah?', 'Who plays Sam Walden?'], { forUser: BEN });
    const text = textOf(updated(await presses('Who plays Micah?', message)));
    expect(text).toContain('-# “Who plays Micah?”');
    expect(text).toContain(`for <@${BEN}>`);
    expect(text).toMatch(/IO \(2019\) · .* · ¶ \d+ of 20/);
    expect(text).not.toContain('is it wet?');
  });

  test('WHEN somebody else presses it THEN the answer is theirs alone', async () => {
    const result = await presses('Who plays Micah?', noTo(['Who plays Micah?']), { asker: BEN });
    expect(privateText(result)).toContain('“Who plays Micah?”');
  });

  test('WHEN it stands in a private no THEN the answer stays private and can be shared', async () => {
    const message = noTo(['Who plays Micah?'], { isPrivate: true });
    const answer = updated(await presses('Who plays Micah?', message));
    expect(buttonsOf(answer).map(({ label }) => label)).toContain(PHRASES.share);
  });

  test('WHEN it stands in the help THEN the answer is a private message of its own', async () => {
    const examples = [{ film, question: 'Who plays Micah?' }];
    for (const isPrivate of [true, false]) {
      const how = { asker: ANA, remembers: true, wordsOnly: false, phrases: PHRASES };
      const { message: help } = helpReply([film.review], COMMANDS, examples, how);
      const message = { ...help, flags: isPrivate ? PRIVATE : PUBLIC };
      expect(privateText(await presses('Who plays Micah?', message))).toContain('“Who plays Micah?”');
      const others = await presses('Who plays Micah?', message, { asker: BEN });
      expect(privateText(others)).toContain('“Who plays Micah?”');
    }
  });

  test('THEN it is asked as it stands on the button, whatever was spoken about', async () => {
    const memory = createMemory();
    const services = servicesOf(io, { memory });
    const options = new Map([['question', 'who plays Micah?']]);
    await routeCommand('ask', inputOf({ asker: ANA, options }), services);
    const message = noTo(['What does he want?']);
    const { custom_id: customId } = buttonOf(message, 'What does he want?');
    const press = {
      button: decodeButton(customId),
      message: { flags: message.flags, components: [...message.components] },
      mayManage: false,
      mayManageServer: false,
      origin: inputOf({ asker: ANA }),
    };
    const result = await routeButton(press, services);
    expect(textOf(updated(result))).not.toContain(PHRASES.about('Anthony Mackie'));
  });

  test('THEN one that does not fit a button whole is not offered', () => {
    const fits = `${'a'.repeat(79)}?`;
    expect(buttonsOf(noTo([fits, `a${fits}`, ' '])).map(({ label }) => label)).toEqual([
      fits,
      PHRASES.delete,
    ]);
  });

  test.each([
    ['a message without it', []],
    ['a button that is no suggestion', noTo([]).components],
  ])('WHEN its id comes with %s THEN a friendly line', async (_, components) => {
    const { custom_id: customId } = buttonOf(noTo(['Who plays Micah?']), 'Who plays Micah?');
    const message = { flags: 0, components: [...components] };
    const press = {
      button: decodeButton(customId),
      message,
      mayManage: false,
      mayManageServer: false,
      origin: inputOf(),
    };
    const result = await routeButton(press, servicesOf(io));
    expect(privateText(result)).toBe(PHRASES.outdated);
  });

  test('WHEN its film is gone THEN a friendly line', async () => {
    const library = await libraryOf({ 'other.md': '---\ntitle: Other\n---\n\nOther words.\n' });
    const result = await presses('Who plays Micah?', noTo(['Who plays Micah?']), { library });
    expect(privateText(result)).toBe(PHRASES.outdated);
  });
});

test('GIVEN a review that was edited since THEN the button is out of date, said privately', async () => {
  const message = await ask('who plays Micah?');
  const text = '---\ntitle: IO\n---\n\nOther words.\n';
  const edited = await libraryOf({ 'io.md': text });
  expect(privateText(await presses('Next', message, { library: edited }))).toBe(PHRASES.outdated);
  expect(privateText(await presses('In context', message, { library: edited }))).toBe(PHRASES.outdated);
});

test('GIVEN a button of another version THEN a friendly line', async () => {
  const press = {
    button: decodeButton('old-button'),
    message: {},
    mayManage: false,
    mayManageServer: false,
    origin: inputOf(),
  };
  const result = await routeButton(press, servicesOf(io));
  expect(privateText(result)).toBe(PHRASES.unknownButton);
});
