import { pino } from 'pino';
import { expect, test } from 'vitest';
import { exampleQuestions } from '../../src/answers/examples/exampleQuestions.ts';
import { openShelf } from '../../src/library/openShelf.ts';
import { inFolder } from '../support/libraries.ts';
import { shippedContent } from '../support/shippedContent.ts';

test('GIVEN a shelf that is open THEN what the first question needs was made ready: nobody waits for it', async () => {
  await inFolder(async (cacheDir) => {
    const config = { contentDir: shippedContent(), cacheDir, semantic: false };
    const shelf = await openShelf(config, pino({ level: 'silent' }));
    const [film] = shelf.library().films;
    if (film === undefined) throw new Error('no film is there');
    // The first of those that are settled by now wins.
    const examples = await Promise.race([exampleQuestions(film, null), Promise.resolve('not yet')]);
    expect(examples).toContain('Who plays Micah?');
    await shelf.close();
  });
});
