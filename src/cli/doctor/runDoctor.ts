import { COMMANDS } from '../../../commands/index.ts';
import { examineDiscord } from '../../discord/doctor/examineDiscord.ts';
import { examineCache } from '../../library/doctor/examineCache.ts';
import { examineContent } from '../../library/doctor/examineContent.ts';
import { examineModel } from '../../library/doctor/examineModel.ts';
import { examinePort } from '../../process/examinePort.ts';
import { payloadsOf } from '../../request/payloadsOf.ts';
import { count } from '../../shared/count.ts';
import { type Finding, good, note } from '../../shared/Finding.ts';
import type { Config } from '../../shared/readConfig.ts';
import { examineStore } from '../../store/doctor/examineStore.ts';
import type { Look } from '../../terminal/Look.ts';
import { examineMemory } from './examineMemory.ts';
import { examineSettings } from './examineSettings.ts';
import { examineVersions } from './examineVersions.ts';
import { findingLines } from './findingLines.ts';

/** What is looked over, and who is told. */
export interface DoctorOptions {
  /** The environment, with what stands in .env. */
  readonly env: NodeJS.ProcessEnv;
  /** The folder of package.json and .env. */
  readonly folder: string;
  readonly look: Look;
  readonly print: (line: string) => void;
}

/**
 * Looks everything over that the bot needs, and tells of each thing as it is found. Changes nothing.
 *
 * @returns how many things have to be put right
 */
export async function runDoctor({ env, folder, look, print }: DoctorOptions): Promise<number> {
  let todos = 0;
  const tell = (finding: Finding): void => {
    if (finding.mark === 'todo') todos += 1;
    for (const line of findingLines(finding, look)) print(line);
  };
  const head = (title: string): void => print(look.style('bold', title));

  const { config, findings, bad } = await examineSettings(env, folder);
  head('This machine');
  for (const finding of await examineVersions(folder)) tell(finding);
  // Before the network is loaded, which takes some.
  tell(examineMemory(config.semantic));
  for (const finding of await examinePorts(config)) tell(finding);

  print('');
  head('The bot');
  findings.forEach(tell);
  const content = await examineContent(config.contentDir);
  content.findings.forEach(tell);
  for (const finding of await examineModel(config.semantic)) tell(finding);
  tell(
    await examineCache(
      config,
      content.films.map(({ review }) => review),
    ),
  );
  tell(await examineStore(config));
  if (!config.serverFilms)
    tell(note('Films', 'moderators can’t add films of their server’s own (SERVER_FILMS)'));

  print('');
  head('Discord');
  if (bad.includes('DISCORD_TOKEN')) tell(note('Token', 'not tried: it has to be put right first, as above'));
  else {
    const library = { films: content.films, reader: null };
    const wanted = content.films.length === 0 ? null : payloadsOf(COMMANDS, library, config.serverFilms);
    for await (const finding of examineDiscord(config, wanted)) tell(finding);
  }

  print('');
  print(
    todos === 0 ? look.style('green', 'All is well.') : look.style('red', `${count(todos, 'thing')} to do.`),
  );
  return todos;
}

/** The ports that are set. The one for health is not used where interactions come over HTTP. */
async function examinePorts({ host, interactions, healthPort }: Config): Promise<Finding[]> {
  if (interactions !== null)
    return [await examinePort({ host, port: interactions.port, variable: 'INTERACTIONS_PORT' })];
  if (healthPort !== null) return [await examinePort({ host, port: healthPort, variable: 'HEALTH_PORT' })];
  return [good('Ports', 'none is set; none is needed')];
}
