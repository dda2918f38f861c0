import { SlashCommandBuilder } from '@discordjs/builders';
import {
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import type { Reply } from '../messages/replies/Reply.ts';
import type { SlashCommand } from './Command.ts';
import type { CommandInput, GivenOptions } from './CommandInput.ts';
import { everywhere } from './everywhere.ts';
import { FILM_OPTION, FILM_TEXTS, filmOption } from './film.ts';
import { inEachLanguage } from './languages/inEachLanguage.ts';
import { localizations } from './languages/localizations.ts';
import type { NamesAndHelp, Translations } from './languages/Translations.ts';
import type { CommandOption, FilmOptions } from './options.ts';
import type { Services } from './Services.ts';

/** Options by name, of which each brings the value of that name. */
type OptionsFor<Values> = { readonly [Name in keyof Values]: CommandOption<Values[Name]> };

/** All that makes a slash command. Its options' types are those of what `options` brings. */
export interface Definition<Values> {
  readonly name: string;
  readonly description: string;
  /** What the help says of it, where that is more than the description. */
  readonly help?: string;
  /** Whether it is for moderators: in servers only, and until these say otherwise for those who may manage messages. */
  readonly forModerators?: boolean;
  /** Whether it is about a film; true where it is left out. */
  readonly takesFilm?: boolean;
  /** All but the film. */
  readonly options: OptionsFor<Values>;
  /** The same in every other language. */
  readonly translations: Translations<keyof Values & string>;
  /** @throws {UserError} for what the person can put right */
  readonly reply: (input: CommandInput<Values & FilmOptions>, services: Services) => Reply | Promise<Reply>;
}

/** A slash command. It gets a film option where there are several films, and what an option offers is offered. */
export function defineCommand<Values>({
  name,
  description,
  help = lowerFirst(description),
  forModerators = false,
  takesFilm = true,
  options,
  translations,
  reply,
}: Definition<Values>): SlashCommand {
  /** Made once with a film option, and once without: checking it takes long, and it is asked for at every change of content. */
  const known = new Map<boolean, ReturnType<SlashCommand['data']>>();
  const dataWith = (hasFilm: boolean): ReturnType<SlashCommand['data']> => {
    const builder = new SlashCommandBuilder().setName(name).setDescription(description);
    if (forModerators) forModeratorsOnly(builder);
    else everywhere(builder);
    for (const option in options) options[option].addTo(builder, option);
    if (hasFilm) filmOption.addTo(builder, FILM_OPTION);
    const texts = new Map([[FILM_OPTION, FILM_TEXTS]]);
    for (const option in options)
      texts.set(
        option,
        inEachLanguage((language) => translations[language].options[option]),
      );
    const body = builder.toJSON();
    const translated = (body.options ?? []).map((option) => {
      const text = texts.get(option.name);
      return text === undefined ? option : { ...option, ...localizations(text) };
    });
    return { ...body, ...localizations(translations), options: translated };
  };
  return {
    kind: 'slash',
    name,
    help,
    isOfServers: forModerators,
    translations: namesAndHelp(translations),
    data: ({ films }, mayGrow = false) => {
      const hasFilm = takesFilm && (mayGrow || films.length > 1);
      const data = known.get(hasFilm) ?? dataWith(hasFilm);
      known.set(hasFilm, data);
      return data;
    },
    reply: async (input, services) =>
      reply({ ...input, options: readOptions(options, input.options) }, services),
    offers: (option, typed, input, services) => {
      const film = filmOption.read(input.options.get(FILM_OPTION));
      const offers = option === FILM_OPTION ? filmOption.offers : offersOf(options, option);
      return offers?.(typed, { ...input, options: { film } }, services) ?? [];
    },
  };
}

function readOptions<Values>(options: OptionsFor<Values>, given: GivenOptions): Values & FilmOptions {
  const values: Partial<Values> = {};
  for (const name in options) values[name] = options[name].read(given.get(name));
  if (!isWhole(values, options)) throw new TypeError('an option was not read');
  return { ...values, film: filmOption.read(given.get(FILM_OPTION)) };
}

function isWhole<Values>(values: Partial<Values>, options: OptionsFor<Values>): values is Values {
  for (const name in options) if (!(name in values)) return false;
  return true;
}

function offersOf<Values>(options: OptionsFor<Values>, wanted: string): CommandOption<unknown>['offers'] {
  for (const name in options) if (name === wanted) return options[name].offers;
  return null;
}

/** Name and help of a command, in other languages. */
function namesAndHelp(translations: Translations<string>): NamesAndHelp {
  return inEachLanguage((language) => {
    const { name, description, help = lowerFirst(description) } = translations[language];
    return { name, help };
  });
}

function forModeratorsOnly(builder: SlashCommandBuilder): void {
  builder
    .setIntegrationTypes(ApplicationIntegrationType.GuildInstall)
    .setContexts(InteractionContextType.Guild)
    .setDefaultMemberPermissions(PermissionFlagsBits.ManageMessages);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
