import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { Phrases } from '../src/messages/languages/Phrases.ts';
import { LANGUAGES } from '../src/messages/languages/phrasesFor.ts';
import { clubReply } from '../src/messages/replies/clubReply.ts';
import type { Reply } from '../src/messages/replies/Reply.ts';
import { MAX_ECHO } from '../src/messages/text/limits.ts';
import { oneLine } from '../src/messages/text/oneLine.ts';
import { showMoment } from '../src/messages/text/showMoment.ts';
import type { Origin } from '../src/request/CommandInput.ts';
import { choiceOption } from '../src/request/choices/choiceOption.ts';
import { toChoices } from '../src/request/choices/toChoices.ts';
import { changeChat } from '../src/request/club/changeChat.ts';
import { changeClub } from '../src/request/club/changeClub.ts';
import { requiredServer } from '../src/request/club/requiredServer.ts';
import { untilMeant, untilOffers } from '../src/request/club/untilMeant.ts';
import { defineCommand } from '../src/request/defineCommand.ts';
import { defineGroup } from '../src/request/defineGroup.ts';
import { requiredFilm } from '../src/request/film.ts';
import { lateLine } from '../src/request/films/serverFilms.ts';
import { phrasesOf } from '../src/request/languages/phrasesOf.ts';
import { flagOption, requiredTextOption, textOption } from '../src/request/options.ts';
import type { Services } from '../src/request/Services.ts';
import { schedulesIn } from '../src/request/schedule/schedulesIn.ts';
import { UserError } from '../src/request/UserError.ts';
import { questions } from './club/questions.ts';
import { schedule } from './club/schedule.ts';
import { CLUB_TEXTS, SETTING_TEXTS } from './texts/clubTexts.ts';

const here = flagOption('Only in this channel');

/** `/club`: moderators say what holds in their server, or in one of its channels. */
export const club = defineGroup({
  name: 'club',
  description: 'Settings of this server: film, spoilers, chat, answers, language',
  help: 'for moderators: which film is showing, spoilers, what I post by myself',
  translations: CLUB_TEXTS,
  permissions: PermissionFlagsBits.ManageGuild,
  commands: [
    defineCommand({
      name: 'show',
      description: 'Show the settings of this server and its channels',
      takesFilm: false,
      options: {},
      translations: SETTING_TEXTS.show,
      reply: (input, services) => shown(input, services),
    }),
    defineCommand({
      name: 'film',
      description: 'Say which film is showing',
      takesFilm: false,
      options: {
        title: requiredTextOption('A film, or all of them', (typed, input, { shelf }) => {
          const all = { name: phrasesOf(input, true).allFilms, value: ALL };
          const films = shelf.films.map(({ review: { ownTitle } }) => ({ name: ownTitle, value: ownTitle }));
          return toChoices([all, ...films], typed);
        }),
        here,
      },
      translations: SETTING_TEXTS.film,
      reply: async (input, services) => {
        await changeClub(input, 'films', filmsMeant(input.options.title, services), services);
        return shown(input, services);
      },
    }),
    defineCommand({
      name: 'spoilers',
      description: 'Cover spoilers, or show them openly',
      takesFilm: false,
      options: {
        mode: choiceOption('Covered or open', {
          covered: ({ spoilersCovered }) => spoilersCovered,
          open: ({ spoilersOpen }) => spoilersOpen,
        }),
        until: textOption(
          'Covered until a day, such as 2027-01-31, or the end of an event',
          (typed, input, services) => untilOffers(typed, input, services, phrasesOf(input, true)),
        ),
        here,
      },
      translations: SETTING_TEXTS.spoilers,
      reply: async (input, services) => {
        const { mode, until } = input.options;
        if (until === null) {
          await changeClub(input, 'spoilers', mode, services);
          return shown(input, services);
        }
        if (mode === 'open') throw new UserError(({ untilIsCovered }) => untilIsCovered);
        const { moment, event } = await untilMeant(until, input, services);
        const followed = event === null ? {} : { event: { id: event.id, state: event.state } };
        await changeClub(input, 'spoilers', { until: moment, ...followed }, services);
        return shown(input, services, ({ untilEvent, untilOpenEvent, eventFollowed, eventNotFollowed }) => {
          if (event === null) return null;
          const says = event.hasEnd ? untilEvent : untilOpenEvent;
          const more = services.hearsOfEvents === false ? eventNotFollowed : eventFollowed;
          return `${says(oneLine(event.name, MAX_ECHO), showMoment(moment))} ${more}`;
        });
      },
    }),
    defineCommand({
      name: 'chat',
      description: 'Say whether I answer when I am mentioned',
      takesFilm: false,
      options: {
        mode: choiceOption('Mentions, or commands only', {
          on: ({ chatOn }) => chatOn,
          only: ({ chatHere }) => chatHere,
          not: ({ chatNotHere }) => chatNotHere,
          commands: ({ chatCommands }) => chatCommands,
        }),
        here,
      },
      translations: SETTING_TEXTS.chat,
      reply: async (input, services) => {
        await changeChat(input, input.options.mode, services);
        return shown(input, services);
      },
    }),
    defineCommand({
      name: 'answers',
      description: 'Say who sees the answers to commands',
      takesFilm: false,
      options: {
        mode: choiceOption('Everybody, or only whoever asks', {
          public: ({ answersPublic }) => answersPublic,
          private: ({ answersPrivate }) => answersPrivate,
        }),
        here,
      },
      translations: SETTING_TEXTS.answers,
      reply: async (input, services) => {
        await changeClub(input, 'answers', input.options.mode, services);
        return shown(input, services);
      },
    }),
    defineCommand({
      name: 'language',
      description: 'Choose the language that I speak in public',
      takesFilm: false,
      options: {
        language: choiceOption('A language, or that of the server', {
          auto: ({ languageAuto }) => languageAuto,
          en: () => nameOf('en'),
          de: () => nameOf('de'),
          fr: () => nameOf('fr'),
          es: () => nameOf('es'),
          pt: () => nameOf('pt'),
          ja: () => nameOf('ja'),
        }),
        here,
      },
      translations: SETTING_TEXTS.language,
      reply: async (input, services) => {
        const { language } = input.options;
        await changeClub(input, 'language', language === 'auto' ? null : language, services);
        return shown(input, services);
      },
    }),
    schedule,
    questions,
  ],
});

const ALL = 'all' as const;

/** The film that is meant, or all. */
function filmsMeant(title: string, { shelf }: Services): 'all' | readonly string[] {
  const isAll = title === ALL || LANGUAGES.some(({ allFilms }) => allFilms === title);
  return isAll ? ALL : [requiredFilm({ options: { film: title } }, { library: shelf }).review.id];
}

/** What holds now, and what else there is to say. */
function shown(
  { channel, parent, isSpoilerChannel, ...asked }: Origin,
  services: Services,
  note: (phrases: Phrases) => string | null = () => null,
): Reply {
  const server = requiredServer(asked);
  const { clubs, shelf } = services;
  const set = clubs.of(server);
  const isSet = [channel, parent ?? channel].some((id) => set.get(id)?.spoilers !== undefined);
  const spoilerChannel = isSpoilerChannel && !isSet ? channel : null;
  const reviews = shelf.films.map(({ review }) => review);
  const phrases = phrasesOf(asked, true);
  const schedules = schedulesIn(server, services);
  const summaries = clubs.records.summaries
    .of(server)
    .map((kept) => `https://discord.com/channels/${server}/${kept.channel}/${kept.name}`);
  const late = lateLine(server, phrases, services);
  return clubReply(
    { set, late, schedules, reviews, spoilerChannel, summaries, note: note(phrases) },
    phrases,
  );
}

/** A language in its own words. */
function nameOf(tag: string): string {
  return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
}
