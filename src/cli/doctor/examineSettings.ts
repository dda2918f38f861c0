import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'dotenv';
import { type Finding, good, note, todo } from '../../shared/Finding.ts';
import { editDistance } from '../../shared/letters/editDistance.ts';
import {
  type Config,
  ConfigError,
  type ConfigProblem,
  readConfig,
  SETTINGS,
} from '../../shared/readConfig.ts';
import { tokenHint } from './tokenHint.ts';

/** The settings as they were found. */
export interface ExaminedSettings {
  /** With what is bad left out. */
  readonly config: Config;
  readonly findings: readonly Finding[];
  /** The variables that are bad. */
  readonly bad: readonly string[];
}

const TOPIC = 'Settings';

/** A mistyped name differs in one of so many letters: PORT is not HOST. */
const TYPO_IN = 4;

/** Marks of typographers, which no program takes for quotation marks. */
const CURLY = /^[“”„‟«»‘’‚]|[“”„‟«»‘’‚]$/;

/**
 * Reads the settings, and says all that is wrong with them. No value is shown.
 *
 * @param env the environment, with what stands in .env
 * @param folder the folder of .env
 */
export async function examineSettings(env: NodeJS.ProcessEnv, folder: string): Promise<ExaminedSettings> {
  const file = await readEnvFile(folder);
  const { config, problems } = readAll(env);
  const texts = problems.map((problem) => todo(TOPIC, explain(problem, env)));
  const names = Object.keys(file.values);
  const hidden = names
    .filter((name) => SETTINGS.includes(name) && env[name] !== file.values[name])
    .map((name) => note(TOPIC, `${name} is set in the environment too, and that counts, not .env`));
  const findings = [...file.findings, ...names.flatMap(findTypo), ...texts, ...hidden];
  const set = SETTINGS.filter((name) => (env[name] ?? '').trim() !== '');
  const source = file.isThere ? '.env is read' : 'there is no .env';
  const fine = good(TOPIC, `${source}; ${set.length === 0 ? 'nothing is set' : `set: ${set.join(', ')}`}`);
  return {
    config,
    findings: findings.some(({ mark }) => mark === 'todo') ? findings : [fine, ...findings],
    bad: problems.map(({ variable }) => variable),
  };
}

interface EnvFile {
  readonly isThere: boolean;
  readonly values: Readonly<Record<string, string>>;
  readonly findings: readonly Finding[];
}

async function readEnvFile(folder: string): Promise<EnvFile> {
  const nothing = { isThere: false, values: {}, findings: [] };
  const bytes = await readFile(join(folder, '.env')).catch((error: NodeJS.ErrnoException) => error);
  if (!(bytes instanceof Error)) {
    const text = bytes.toString();
    if (!text.includes('\0')) return { isThere: true, values: parse(text), findings: [] };
    return { ...nothing, findings: [todo(TOPIC, '.env is not UTF-8; save it as UTF-8 in your editor.')] };
  }
  if (bytes.code !== 'ENOENT')
    return { ...nothing, findings: [todo(TOPIC, `.env can’t be read (${bytes.code}).`)] };
  const misnamed = await access(join(folder, '.env.txt')).then(
    () => true,
    () => false,
  );
  return misnamed
    ? { ...nothing, findings: [todo(TOPIC, 'There is a file .env.txt, which is not read: call it .env.')] }
    : nothing;
}

/** The settings, without those that can’t be used. */
function readAll(env: NodeJS.ProcessEnv): { config: Config; problems: readonly ConfigProblem[] } {
  try {
    return { config: readConfig(env), problems: [] };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const bad = error.problems.map(({ variable }) => variable);
    // Without the key, nothing comes by this port.
    const left = bad.includes('DISCORD_PUBLIC_KEY') ? [...bad, 'INTERACTIONS_PORT'] : bad;
    const rest = Object.entries(env).filter(([name]) => !left.includes(name));
    return { config: readConfig(Object.fromEntries(rest)), problems: error.problems };
  }
}

function explain({ variable, message }: ConfigProblem, env: NodeJS.ProcessEnv): string {
  const value = (env[variable] ?? '').trim();
  if (CURLY.test(value)) return `${variable} stands in typographic quotation marks; take them away.`;
  const hint = variable === 'DISCORD_TOKEN' ? tokenHint(value) : null;
  return hint === null ? `${variable} ${message}.` : `${variable} ${message}. What is there ${hint}.`;
}

function findTypo(name: string): Finding[] {
  if (SETTINGS.includes(name)) return [];
  const meant = SETTINGS.find((known) => editDistance(known, name.toUpperCase()) <= known.length / TYPO_IN);
  return meant === undefined ? [] : [todo(TOPIC, `${name} in .env is no setting; is ${meant} meant?`)];
}
