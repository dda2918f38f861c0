import { expect, test } from 'vitest';
import { addSmallLine } from '../../src/messages/addSmallLine.ts';
import { container, payload, text } from '../../src/messages/payload.ts';
import { expectWithinLimits, textsOf } from '../support/messages.ts';

test('GIVEN a message THEN the line stands under it in small text, and nothing else changes', () => {
  const message = payload([container([text('one')], null), text('two')], true);
  const added = addSmallLine(message, 'three');
  expect(added).toEqual({ ...message, components: [...message.components, text('-# three')] });
});

test('GIVEN a message that has just room for it THEN it fits; one character more and there is none', () => {
  const with3990 = (more: string) => payload([container([text('x'.repeat(3_990) + more)], null)], true);
  const added = addSmallLine(with3990(''), '1234567');
  if (added === null) expect.fail('no room');
  expectWithinLimits(added);
  expect(textsOf(added).join('')).toHaveLength(4_000);
  expect(addSmallLine(with3990('x'), '1234567')).toBeNull();
});

test('GIVEN a message of 40 components, nested ones counted, THEN there is no room', () => {
  const filled = (count: number) =>
    payload(
      [
        container(
          Array.from({ length: count }, () => text('x')),
          null,
        ),
      ],
      true,
    );
  expect(addSmallLine(filled(38), 'line')).not.toBeNull();
  expect(addSmallLine(filled(39), 'line')).toBeNull();
});
