import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type Clock, type Discord, type Person, startDiscord } from 'loopback-discord';
import type { Film } from '../../src/search/Film.ts';
import { lettersOf } from '../../src/shared/letters/lettersOf.ts';
import { PlainError } from '../../src/shared/PlainError.ts';

/** How long a program may take to be on Discord, in milliseconds: an image may have to be unpacked. */
const START_PATIENCE = 120_000;

/** How long it may take to end, in milliseconds: what compose.yaml grants. */
const END_PATIENCE = 10_000;

/**
 * Runs a program on a Discord on loopback that is as strict as Discord and grants 3 seconds for an answer; asks it for
 * help and a question; and tells it to stop.
 *
 * @param question what it is asked
 * @param films whose reviews answer that
 * @param say gets a line for each step, with how long it took
 * @param clock by which it may be late
 * @throws {PlainError} for the first step that went wrong
 */
export async function tryProgram(
  command: string,
  args: readonly string[],
  question: string,
  films: readonly Film[],
  say: (line: string) => void,
  clock: Clock,
): Promise<void> {
  const discord = await startDiscord({ clock });
  const child = spawn(command, args, {
    env: { ...process.env, DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const kill = (): void => void child.kill('SIGKILL');
  process.once('exit', kill);
  const ended = once(child, 'exit').then(
    ([status]) => String(status),
    ({ message }: Error) => {
      throw new PlainError(`${command} could not be started: ${message}`);
    },
  );
  const early = ended.then((status) => {
    throw new PlainError(`It ended with status ${status} before it was told to.`);
  });
  early.catch(() => {});
  try {
    const guild = await discord.createGuild();
    guild.createChannel('club');
    const ready = Promise.all([
      discord.waitUntil(() => discord.commands().length > 0, 'commands'),
      discord.gateway.waitUntilConnected(),
    ]);
    ready.catch(() => {});
    const timed = stopwatch(say);
    await timed(
      'On Discord',
      Promise.race([ready, early, late(clock, START_PATIENCE, 'It was not on Discord')]),
    );
    await Promise.race([ask(guild.addMember('Ana'), question, films, timed), early]);
    checkRules(discord);
    child.kill('SIGTERM');
    const status = await timed('Ended', Promise.race([ended, late(clock, END_PATIENCE, 'It did not end')]));
    if (status !== '0') throw new PlainError(`It ended with status ${status}, where 0 was to be expected.`);
  } finally {
    kill();
    process.off('exit', kill);
    await discord.close();
  }
}

async function ask(ana: Person, question: string, films: readonly Film[], timed: Timed): Promise<void> {
  await timed('/help', ana.run('/help'));
  const answer = await timed(`/ask question: ${question}`, ana.run('/ask', { question }));
  const heard = lettersOf(answer.text);
  const isQuoted = films.some(({ review }) =>
    review.passages.some(({ sentences }) => sentences.some(({ plain }) => heard.includes(lettersOf(plain)))),
  );
  if (!isQuoted) throw new PlainError(`The answer holds no sentence of the reviews:\n${answer.text}`);
}

function checkRules({ refusals, ignored, unanswered, doubled }: Discord): void {
  const broken = [...refusals.flatMap(({ rules }) => rules), ...ignored.map(({ rule }) => rule)];
  if (broken.length > 0) throw new PlainError(`It broke rules of Discord’s: ${broken.join(', ')}.`);
  if (unanswered.length + doubled.length > 0)
    throw new PlainError('Something was not answered, or answered twice.');
}

type Timed = <Value>(what: string, step: Promise<Value>) => Promise<Value>;

/** Says how long steps take. */
function stopwatch(say: (line: string) => void): Timed {
  return async (what, step) => {
    const start = performance.now();
    const value = await step;
    say(`${what}: ${Math.round(performance.now() - start)} ms`);
    return value;
  };
}

/** Rejects when the time is over. */
function late(clock: Clock, milliseconds: number, what: string): Promise<never> {
  return new Promise((_, reject) => {
    const seconds = milliseconds / 1_000;
    clock.after(milliseconds, () => reject(new PlainError(`${what} within ${seconds} seconds.`)));
  });
}
