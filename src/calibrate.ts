import { parseArgs } from 'node:util';
import { config as readDotenv } from 'dotenv';
import { ANSWER_SETTINGS } from './answers/settings.ts';
import { readConfig } from './config.ts';
import { createProgressBar } from './createProgressBar.ts';
import type { PosedQuestion } from './evaluation/askAll.ts';
import { fitLogistic } from './evaluation/fitLogistic.ts';
import { type OpenArticle, openArticles } from './evaluation/openArticles.ts';
import { readQuestions } from './evaluation/readQuestions.ts';
import { percent } from './evaluation/reportFigures.ts';
import { openMeaning, warnOnTerminal } from './openMeaning.ts';
import { PlainError } from './PlainError.ts';
import { prepareVisibly } from './prepareVisibly.ts';
import { runScript } from './runScript.ts';
import type { FilmIndex } from './search/buildIndex.ts';
import { gather, type Known, order, type Ranking } from './search/rank.ts';
import { CONFIDENCE_FEATURES, type Weights, WITH_MEANING, WORDS_ALONE } from './search/weights.ts';

const USAGE = 'Usage: npm run calibrate -- [--words] QUESTIONS.json[:REVIEW.md] ...';

interface Case {
  readonly known: Known;
  readonly film: FilmIndex;
  readonly question: PosedQuestion;
  readonly kind: 'answerable' | 'impossible' | 'off topic';
}

/** How a case came out under the weights as they are. */
interface Ranked {
  readonly kind: Case['kind'];
  readonly ranking: Ranking;
  readonly isRight: boolean;
}

/**
 * `npm run calibrate`: what each weight gains, the weights of confidence that fit best, and the outcomes that every
 * threshold would give, on question files of the layout that `evaluate` reads.
 */
await runScript(async () => {
  const { values, positionals } = parseArgs({
    options: { words: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  if (positionals.length === 0) throw new PlainError(USAGE);
  readDotenv({ quiet: true });
  const config = readConfig(process.env);
  const meaning = values.words ? null : openMeaning(config, null, warnOnTerminal);
  try {
    const files: OpenArticle[][] = [];
    for (const name of positionals) {
      const [file = '', review] = name.split(/:(?=[^:]*$)/);
      files.push(await openArticles(await readQuestions(file), review ?? null));
    }
    await prepareVisibly({ films: [...new Set(files.flat().map(({ film }) => film))], meaning });
    const bar = createProgressBar('Asking', process.stderr);
    const cases: Case[] = [];
    for (const [index, articles] of files.entries()) {
      bar.show(index, files.length);
      cases.push(...(await collect(articles)));
    }
    bar.clear();
    const weights = meaning === null ? WORDS_ALONE : WITH_MEANING;
    const ranked = cases.map((one): Ranked => {
      const ranking = order(one.known, one.film, weights);
      return { kind: one.kind, ranking, isRight: isRight(ranking, one) };
    });
    console.log(`## What each weight gains\n\n${gains(cases, weights)}\n`);
    console.log(`## Weights of confidence\n\n${fitted(ranked, weights)}\n`);
    console.log(`## Outcomes by threshold\n\n${curve(ranked)}`);
  } finally {
    await meaning?.close();
  }

  async function collect(articles: readonly OpenArticle[]): Promise<Case[]> {
    const cases: Case[] = [];
    for (const [index, { film, questions }] of articles.entries()) {
      const next = articles[(index + 1) % articles.length];
      for (const question of questions) {
        const kind = question.isImpossible ? 'impossible' : 'answerable';
        cases.push({ known: await gather(question.text, film, meaning), film, question, kind });
        if (kind === 'impossible' || next === undefined || next.film === film) continue;
        const known = await gather(question.text, next.film, meaning);
        cases.push({ known, film: next.film, question, kind: 'off topic' });
      }
    }
    return cases;
  }
});

function isRight({ passages: [first] }: Ranking, { question, film, kind }: Case): boolean {
  return kind === 'answerable' && first?.passage === film.review.passages[question.passage];
}

function hitAt1(cases: readonly Case[], weights: Weights): number {
  const answerable = cases.filter(({ kind }) => kind === 'answerable');
  const right = answerable.filter((one) => isRight(order(one.known, one.film, weights), one));
  return right.length / Math.max(1, answerable.length);
}

/** How much of hit@1 goes when one thing counts for nothing. */
function gains(cases: readonly Case[], weights: Weights): string {
  const all = hitAt1(cases, weights);
  const lines = [`all  ${percent(all)} right passage first`];
  for (const group of ['sentence', 'passage'] as const) {
    for (const [name, weight] of Object.entries(weights[group])) {
      if (weight === 0) continue;
      const without = { ...weights, [group]: { ...weights[group], [name]: 0 } };
      lines.push(
        `${`${group} ${name}`.padEnd(24)} ${(100 * (all - hitAt1(cases, without))).toFixed(1)} points`,
      );
    }
  }
  return lines.join('\n');
}

function fitted(ranked: readonly Ranked[], weights: Weights): string {
  const names = CONFIDENCE_FEATURES.filter(
    (name) => weights === WITH_MEANING || (name !== 'masked' && name !== 'smallTalk'),
  );
  const observations = ranked.map(({ ranking, isRight: isTrue }) => ({
    values: names.map((name) => ranking.evidence[name]),
    isTrue,
  }));
  const fit = fitLogistic(observations, names.length);
  return names
    .map(
      (name, at) =>
        `${name.padEnd(12)} ${weights.confidence[name]} now, ${(fit[at] ?? 0).toFixed(3)} fits best`,
    )
    .join('\n');
}

/** What a threshold of `answer` would give. */
function curve(ranked: readonly Ranked[]): string {
  const of = (kind: Case['kind']) => ranked.filter((one) => one.kind === kind);
  const head = 'threshold  answerable  of these right  impossible  off topic';
  const rows = Array.from({ length: 19 }, (_, step) => (step + 1) / 20).map((threshold) => {
    const above = (kind: Case['kind']) => of(kind).filter(({ ranking }) => ranking.confidence >= threshold);
    const share = (kind: Case['kind']) => percent(above(kind).length / Math.max(1, of(kind).length));
    const answered = above('answerable');
    const right = percent(answered.filter((one) => one.isRight).length / Math.max(1, answered.length));
    return [
      threshold.toFixed(2).padEnd(10),
      share('answerable').padEnd(11),
      right.padEnd(15),
      share('impossible').padEnd(11),
      share('off topic'),
    ].join(' ');
  });
  const { answer, closest } = ANSWER_SETTINGS;
  return [head, ...rows, '', `Now: “answer” from ${answer} on, “closest” from ${closest} on.`].join('\n');
}
