import { expect, test } from 'vitest';
import { castNotes } from '../../src/library/castNotes.ts';
import { libraryOf } from '../support/libraries.ts';

test('GIVEN a role that stands in a name THEN a note says how to write it', async () => {
  const cast = '  - Adam Driver as Paterson\n  - Golshifteh Farahani (Laura)\n  - Ann Lee\n';
  const text = `---\ntitle: A\ncast:\n${cast}---\n\nAdam Driver, Golshifteh Farahani and Ann Lee.\n`;
  const { films } = await libraryOf({ 'a.md': text });
  expect(films.flatMap(castNotes)).toEqual([
    expect.stringMatching(/a\.md:4: .*write “actor: Adam Driver” and under it “role: Paterson”$/),
    expect.stringMatching(/a\.md:5: .*write “actor: Golshifteh Farahani” and under it “role: Laura”$/),
  ]);
});
