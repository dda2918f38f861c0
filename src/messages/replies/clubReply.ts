import { type ClubSettings, DEFAULT_SETTINGS } from '../../club/ClubSettings.ts';
import { SERVER_WIDE, type ServerSettings } from '../../club/settingsAt.ts';
import type { Review } from '../../review/Review.ts';
import type { Phrases } from '../languages/Phrases.ts';
import { payload, text } from '../payload.ts';
import { type ShownSchedule, scheduledText, timesText, whyStill } from '../schedule/scheduleTexts.ts';
import { fitLines } from '../text/fitLines.ts';
import { MAX_MESSAGE_TEXT } from '../text/limits.ts';
import { listWords } from '../text/listWords.ts';
import { showFilm } from '../text/showFilm.ts';
import { showMoment } from '../text/showMoment.ts';
import { type Reply, reply } from './Reply.ts';

/** What there is to show of a server. */
export interface ShownClub {
  readonly set: ServerSettings;
  /** That films of the server's own are left out for now; null where none is. */
  readonly late: string | null;
  /** What is posted by itself. */
  readonly schedules: readonly ShownSchedule[];
  /** Those of every film there is. */
  readonly reviews: readonly Review[];
  /** The channel that somebody asks in, where Discord's own mark opens spoilers there; null where it doesn't. */
  readonly spoilerChannel: string | null;
  /** Addresses of the summaries that are kept up to date. */
  readonly summaries: readonly string[];
  /** What else there is to say on what was just changed; null for nothing. */
  readonly note: string | null;
}

/** What holds in a server and, beyond that, in its channels; to the asker alone. */
export function clubReply(
  { set, late, schedules, reviews, spoilerChannel, summaries, note }: ShownClub,
  phrases: Phrases,
): Reply {
  const whole = says({ ...DEFAULT_SETTINGS, ...set.get(SERVER_WIDE) }, reviews, phrases);
  const channels = [...set].filter(([channel]) => channel !== SERVER_WIDE);
  const own = [
    ...channels.map(([channel, set]) =>
      phrases.labelled(`<#${channel}>`, says(set, reviews, phrases).join(' · ')),
    ),
    ...(spoilerChannel === null ? [] : [phrases.spoilerChannel(`<#${spoilerChannel}>`)]),
  ];
  const posts = [
    ...schedules.map((kept) => {
      const still = whyStill(kept, reviews, phrases);
      const what = [scheduledText(kept.value, reviews, phrases), timesText(kept.value, phrases)];
      return phrases.labelled(
        `<#${kept.channel}>`,
        [...what, ...(still === null ? [] : [still])].join(' · '),
      );
    }),
    ...summaries.map(phrases.clubFollows),
  ];
  const lines = [
    ...(note === null ? [] : [note]),
    ...listed(phrases.clubServer, [...whole, ...(late === null ? [] : [late])]),
    ...listed(phrases.clubChannels, own),
    ...listed(phrases.schedulesHere, posts),
    `-# ${phrases.clubKept}`,
  ];
  return reply(payload([text(fitLines(lines, MAX_MESSAGE_TEXT))], true));
}

function listed(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`### ${heading}`, ...lines.map((line) => `- ${line}`)];
}

function says(
  { films, spoilers, chat, answers, language, questions }: Partial<ClubSettings>,
  reviews: readonly Review[],
  phrases: Phrases,
): string[] {
  return [
    ...(films === undefined ? [] : [filmsLine(films, reviews, phrases)]),
    ...(spoilers === undefined ? [] : [spoilersLine(spoilers, phrases)]),
    ...(chat === undefined ? [] : [chat === 'on' ? phrases.chatOn : phrases.chatCommands]),
    ...(answers === undefined ? [] : [answers === 'public' ? phrases.answersPublic : phrases.answersPrivate]),
    ...(language === undefined ? [] : [languageLine(language, phrases)]),
    ...(questions === undefined ? [] : [questions ? phrases.questionsOn : phrases.questionsOff]),
  ];
}

function filmsLine(films: ClubSettings['films'], reviews: readonly Review[], phrases: Phrases): string {
  const shown = reviews.filter(({ id }) => films.includes(id)).map(showFilm);
  return films === 'all' || shown.length === 0
    ? phrases.allFilms
    : phrases.showing(listWords(shown, phrases));
}

function spoilersLine(spoilers: ClubSettings['spoilers'], phrases: Phrases): string {
  if (spoilers === 'open') return phrases.spoilersOpen;
  if (spoilers === 'covered') return phrases.spoilersCovered;
  if (spoilers.event?.state === 'calledOff') return phrases.spoilersCalledOff;
  const moment = showMoment(spoilers.until);
  return Date.parse(spoilers.until) <= Date.now()
    ? phrases.spoilersOpenSince(moment)
    : phrases.spoilersUntil(moment);
}

function languageLine(language: string | null, { tag, speaks, speaksAuto }: Phrases): string {
  if (language === null) return speaksAuto;
  return speaks(new Intl.DisplayNames([tag], { type: 'language' }).of(language) ?? language);
}
