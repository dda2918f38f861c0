import type { ApplicationCommandOptionAllowedChannelTypes, SlashCommandBuilder } from '@discordjs/builders';
import { MAX_OPTION_TEXT } from '../messages/text/limits.ts';
import type { Offered } from './Command.ts';
import type { ChannelOption, CommandInput, FileOption, OptionValue, UserOption } from './CommandInput.ts';
import type { Services } from './Services.ts';
import { UserError } from './UserError.ts';

/** An option of a slash command, and the type of what it brings. */
export interface CommandOption<Value> {
  /** Adds it to a command, under this name. */
  readonly addTo: (command: SlashCommandBuilder, name: string) => void;
  /** What it brings; it gets undefined where it was left out. */
  readonly read: (given: OptionValue | undefined) => Value;
  /** What is offered while it is typed; null for an option that offers nothing. */
  readonly offers: Offers | null;
}

/** The option that every command has where there are several films. */
export interface FilmOptions {
  /** The title; null where it was left open. */
  readonly film: string | null;
}

/**
 * Offers for an option, at most 25.
 *
 * @param typed what stands in it so far
 */
export type Offers = (typed: string, input: CommandInput<FilmOptions>, services: Services) => Offered;

/** An option for text: it comes trimmed, and as null when it was left out or holds nothing. */
export function textOption(description: string, offers: Offers | null = null): CommandOption<string | null> {
  return { addTo: addText(description, offers, false), read: readText, offers };
}

/** An option for text that can't be left out; empty where it holds nothing but spaces. */
export function requiredTextOption(description: string, offers: Offers | null = null): CommandOption<string> {
  return { addTo: addText(description, offers, true), read: (given) => readText(given) ?? '', offers };
}

/** An option to switch on. */
export function flagOption(description: string): CommandOption<boolean> {
  return {
    addTo: (command, name) =>
      command.addBooleanOption((option) => option.setName(name).setDescription(description)),
    read: (given) => given === true,
    offers: null,
  };
}

/** An option for a user; null when it was left out. */
export function userOption(description: string): CommandOption<UserOption | null> {
  return {
    addTo: (command, name) =>
      command.addUserOption((option) => option.setName(name).setDescription(description)),
    read: (given) => (typeof given === 'object' && given.kind === 'user' ? given : null),
    offers: null,
  };
}

/** An option for a channel of these types; null when it was left out. */
export function channelOption(
  description: string,
  types: readonly ApplicationCommandOptionAllowedChannelTypes[],
): CommandOption<ChannelOption | null> {
  return {
    addTo: (command, name) =>
      command.addChannelOption((option) =>
        option
          .setName(name)
          .setDescription(description)
          .addChannelTypes(...types),
      ),
    read: (given) => (typeof given === 'object' && given.kind === 'channel' ? given : null),
    offers: null,
  };
}

/** An option for a file that can't be left out. */
export function requiredFileOption(description: string): CommandOption<FileOption> {
  return {
    addTo: (command, name) =>
      command.addAttachmentOption((option) =>
        option.setName(name).setDescription(description).setRequired(true),
      ),
    read: (given) => {
      if (typeof given === 'object' && given.kind === 'file') return given;
      throw new UserError(({ unknownCommand }) => unknownCommand);
    },
    offers: null,
  };
}

function addText(
  description: string,
  offers: Offers | null,
  isRequired: boolean,
): CommandOption<string>['addTo'] {
  return (command, name) =>
    command.addStringOption((option) => {
      option.setName(name).setDescription(description).setRequired(isRequired).setMaxLength(MAX_OPTION_TEXT);
      return offers === null ? option : option.setAutocomplete(true);
    });
}

function readText(given: OptionValue | undefined): string | null {
  return typeof given === 'string' && given.trim() !== '' ? given.trim() : null;
}
