import { parseArgs } from 'node:util';
import { config as readDotenv } from 'dotenv';
import { loadLibrary } from '../src/library/loadLibrary.ts';
import { openReader, warnOnTerminal } from '../src/library/openReader.ts';
import { prepareVisibly } from '../src/library/prepareVisibly.ts';
import type { Services } from '../src/request/Services.ts';
import { createProgressBar } from '../src/shared/createProgressBar.ts';
import { PlainError } from '../src/shared/PlainError.ts';
import { readConfig } from '../src/shared/readConfig.ts';
import { runScript } from '../src/shared/runScript.ts';
import { chatFigures, type JudgedMessage } from './evaluation/figures/judgeChat.ts';
import { reportChat } from './evaluation/figures/reportChat.ts';
import { type PeerFigures, reportFigures } from './evaluation/figures/reportFigures.ts';
import { summarise } from './evaluation/figures/summarise.ts';
import { type Asked, askAll } from './evaluation/questions/askAll.ts';
import { askChat } from './evaluation/questions/askChat.ts';
import { chatFile, type ExpectedMessage } from './evaluation/questions/chatFile.ts';
import { type OpenArticle, openArticles } from './evaluation/questions/openArticles.ts';
import { readQuestions } from './evaluation/questions/readQuestions.ts';

const USAGE = `Usage: npm run evaluate -- QUESTIONS.json [--review REVIEW.md] [--json] [--peers]
   or: npm run evaluate -- --chat MESSAGES.tsv [--json]

Asks every question of a file in the layout of SQuAD 2.0, or says every message of a file, and prints how well the bot did.

  --review  asks them of this review, not of the file's own paragraphs
  --chat    says messages, lines of what is expected, a tab and the message, to the bot on the reviews in CONTENT_DIR
  --peers   adds two other search engines
  --json    prints one JSON object

Example: npm run evaluate -- questions.json --review content/io.md`;

/**
 * `npm run evaluate`: asks every question of a SQuAD 2.0 file, or says every message of a `--chat` file to the bot on the
 * reviews of the content, and prints how well it did.
 */
await runScript(async () => {
  const flag = { type: 'boolean', default: false } as const;
  const { values, positionals } = parseArgs({
    options: { review: { type: 'string' }, chat: { type: 'string' }, json: flag, peers: flag },
    allowPositionals: true,
  });
  const [file] = positionals;
  if ((file === undefined) === (values.chat === undefined) || positionals.length > 1)
    throw new PlainError(USAGE);
  readDotenv({ quiet: true });
  const config = readConfig(process.env);
  const reader = openReader(config, null, warnOnTerminal);
  try {
    if (values.chat !== undefined) {
      const judged = await say(await chatFile(values.chat), await loadLibrary(config.contentDir, reader));
      console.log(values.json ? JSON.stringify(chatFigures(judged)) : reportChat(judged));
      return;
    }
    if (file === undefined) return;
    const articles = await openArticles(await readQuestions(file), values.review ?? null);
    await prepareVisibly({ films: [...new Set(articles.map(({ film }) => film))], reader });
    // The first question would also wait for the network to load.
    await reader?.message('');
    const { asked, offTopic } = await ask(articles);
    const figures = summarise(asked, offTopic);
    const peers = values.peers ? await peerFigures(articles) : null;
    console.log(
      values.json
        ? JSON.stringify(peers === null ? figures : { ...figures, peers })
        : reportFigures(figures, peers),
    );
  } finally {
    await reader?.close();
  }

  /** Every message, as a new person. */
  async function say(
    messages: readonly ExpectedMessage[],
    library: Services['library'],
  ): Promise<JudgedMessage[]> {
    await prepareVisibly(library);
    const bar = createProgressBar('Saying', process.stderr);
    let done = 0;
    const judged = await askChat(messages, library, () => bar.show(++done, messages.length));
    bar.clear();
    return judged;
  }

  /** Every question of its own article, and every answerable one of the next article. */
  async function ask(
    articles: readonly OpenArticle[],
  ): Promise<{ asked: Asked[]; offTopic: Asked[] | null }> {
    const answerable = articles.map(({ questions }) => questions.filter(({ isImpossible }) => !isImpossible));
    const several = articles.length > 1;
    const all = [...articles.map(({ questions }) => questions), ...(several ? answerable : [])].flat().length;
    const bar = createProgressBar('Asking', process.stderr);
    let done = 0;
    const tick = (): void => {
      done += 1;
      bar.show(done, all);
    };
    const asked: Asked[] = [];
    const offTopic: Asked[] = [];
    for (const { film, questions } of articles) asked.push(...(await askAll(questions, film, reader, tick)));
    for (const [index, questions] of (several ? answerable : []).entries()) {
      const next = articles[(index + 1) % articles.length];
      if (next !== undefined) offTopic.push(...(await askAll(questions, next.film, reader, tick)));
    }
    bar.clear();
    return { asked, offTopic: several ? offTopic : null };
  }
}, USAGE);

/** How other engines do on the same passages, as they come. */
async function peerFigures(articles: readonly OpenArticle[]): Promise<Record<string, PeerFigures>> {
  const { askPeers } = await import('./evaluation/questions/askPeers.ts');
  const places = articles.map(({ film, questions }) =>
    askPeers(
      questions.filter(({ isImpossible }) => !isImpossible),
      film.review,
    ),
  );
  const figures = (all: readonly (number | null)[]): PeerFigures => {
    const within = (most: number): number =>
      all.filter((place) => place !== null && place <= most).length / Math.max(1, all.length);
    return { hitAt1: within(1), hitAt3: within(3) };
  };
  return {
    miniSearch: figures(places.flatMap(({ miniSearch }) => miniSearch)),
    lunr: figures(places.flatMap(({ lunr }) => lunr)),
  };
}
