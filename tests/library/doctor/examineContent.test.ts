import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { examineContent } from '../../../src/library/doctor/examineContent.ts';
import { inFolder } from '../../support/libraries.ts';
import { shippedContent } from '../../support/shippedContent.ts';

const review = (more = '') => `---\ntitle: Metropolis\n${more}---\nA city of two halves.\n`;

test('GIVEN good reviews THEN they are counted', async () => {
  const content = shippedContent();
  const { films, findings } = await examineContent(content);
  expect(films).toHaveLength(1);
  expect(findings).toEqual([{ topic: 'Content', mark: 'ok', text: `1 film in ${content}` }]);
});

test('GIVEN a bad review beside a good one THEN its problems stand with their lines, and notes of the good one, too', async () => {
  await inFolder(async (folder) => {
    await cp('content/io.md', join(folder, 'io.md'));
    await writeFile(join(folder, 'bad.md'), review('year: soon\n'));
    await writeFile(
      join(folder, 'cast.md'),
      review('cast:\n  - actor: Brigitte Helm\n').replace('Metropolis', 'M'),
    );
    const { films, findings } = await examineContent(folder);
    expect(films).toHaveLength(2);
    expect(findings.map(({ mark }) => mark)).toEqual(['ok', 'todo', 'note']);
    expect(findings[1]?.text).toMatch(/bad\.md:3: /);
    expect(findings[2]?.text).toMatch(/cast\.md:4: no paragraph names Brigitte Helm/);
  });
});

test('GIVEN no folder THEN that has to be put right', async () => {
  await inFolder(async (folder) => {
    const { films, findings } = await examineContent(join(folder, 'gone'));
    expect(films).toEqual([]);
    expect(findings).toMatchObject([{ mark: 'todo', text: expect.stringContaining('CONTENT_DIR') }]);
  });
});

test('GIVEN more problems than a screen takes THEN the rest is counted', async () => {
  await inFolder(async (folder) => {
    for (let number = 1; number <= 12; number++) await writeFile(join(folder, `${number}.md`), 'No title\n');
    const { findings } = await examineContent(folder);
    expect(findings).toHaveLength(9);
    expect(findings.at(-1)?.text).toMatch(/^\d+ more; “npm run check:content” shows all$/);
  });
});
