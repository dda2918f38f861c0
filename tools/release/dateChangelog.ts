import { PlainError } from '../../src/shared/PlainError.ts';

/**
 * The changelog with a version that is released: what stands under *Unreleased* gets its heading, or the heading that
 * it has already gets the date.
 *
 * @param changelog in the layout of keepachangelog.com
 * @param date such as `2026-11-26`
 * @throws {PlainError} where nothing is written down for the version
 */
export function dateChangelog(changelog: string, version: string, date: string): string {
  const heading = `## [${version}] - ${date}`;
  const sections = changelog.split(/^(?=## )/m);
  const has = sections.some((section) => section.startsWith(`## [${version}]`));
  const dated = sections.map((section) => {
    if (section.startsWith(`## [${version}]`)) return section.replace(/.*/, heading);
    const isNext = !has && section.startsWith('## [Unreleased]');
    return isNext ? section.replace(/.*/, `## [Unreleased]\n\n${heading}`) : section;
  });
  const released = dated.join('').split(heading)[1] ?? '';
  if (!/^- /m.test(released.split(/^## /m)[0] ?? '')) {
    throw new PlainError(
      `CHANGELOG.md has no line about ${version}. Undo the version with \`git restore package.json package-lock.json\`, write one under [Unreleased] and commit it.`,
    );
  }
  return dated.join('');
}
