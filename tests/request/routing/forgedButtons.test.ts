import { expect, test } from 'vitest';
import { Action, decodeButton } from '../../../src/messages/Button.ts';
import { costsQuestion } from '../../../src/request/routing/costsQuestion.ts';
import { routeButton } from '../../../src/request/routing/routeButton.ts';
import { fc } from '../../support/generated/fc.ts';
import { twoFilms } from '../../support/libraries.ts';
import { expectWithinLimits, PRIVATE, PUBLIC } from '../../support/messages.ts';
import { inputOf, servicesOf } from '../../support/requests.ts';

const films = await twoFilms();
const services = servicesOf(films);
const origin = inputOf();

const code = (most: number) => fc.stringMatching(new RegExp(`^[0-9a-z]{1,${most}}$`));
const filmIds = films.films.map(({ review }) => review.id);
const passageIds = films.films.flatMap(({ review }) => review.passages.map(({ id }) => id));
const sentence = fc.constantFrom('00', '01', 'zy', 'zz');
const refs = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom(...passageIds), fc.constant('aaaaa')), sentence), { maxLength: 8 })
  .map((parts) => parts.flat().join(''));

/** Everything that fits the pattern of an id, whether it makes sense or not. */
const forged = fc
  .tuple(
    fc.constantFrom(...Object.values(Action)),
    fc.oneof(fc.constant(BigInt(origin.asker).toString(36)), code(13)),
    fc.oneof(fc.constantFrom(...filmIds), fc.constant(''), code(4)),
    fc.oneof(fc.constantFrom('0', '1', '7', 'zzz'), code(3)),
    fc.oneof(
      refs,
      fc.tuple(code(13), code(13)).map((ids) => ids.join('-')),
      fc.tuple(code(20), code(20)).map((names) => `~${names.join('~')}`),
    ),
  )
  .map(([action, asker, film, position, about]) => `1${action}${asker}.${film}.${position}.${about}`);

const ASKING: readonly Action[] = [Action.Film, Action.Suggestion, Action.TalkAnswer];

test('GIVEN any id that somebody makes up THEN a message within the limits, nothing elsewhere, and only what is theirs goes or is shared', async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(forged, fc.boolean(), async (customId, isPrivate) => {
      const button = decodeButton(customId);
      if (button !== null) seen.add(`${button.action} ${costsQuestion(button) ? 'asks' : ''}`);
      const message = { flags: isPrivate ? PRIVATE : PUBLIC, components: [] };
      const result = await routeButton(
        { button, message, mayManage: false, mayManageServer: false, origin },
        services,
      );
      if (result.kind === 'reply') expectWithinLimits(result.reply.message);
      if (result.kind === 'update' || result.kind === 'share') expectWithinLimits(result.message);
      if (result.kind === 'update') expect(result.posts).toEqual([]);
      if (result.kind === 'share') {
        expectWithinLimits(result.shared);
        // The next question for the talk comes under one that everybody sees.
        expect(isPrivate || button?.action === Action.NextQuestion).toBe(true);
      }
      if (result.kind === 'delete' && button?.action === Action.Delete && !isPrivate)
        expect(button.asker).toBe(origin.asker);
    }),
    { numRuns: 1_500 },
  );
  expect([...seen].sort()).toEqual(
    Object.values(Action)
      .map((action) => `${action} ${ASKING.includes(action) ? 'asks' : ''}`)
      .sort(),
  );
});
