import { SlashCommandBuilder } from '@discordjs/builders';
import {
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { noticeReply } from '../src/messages/replies/noticeReply.ts';
import { summaryExistsReply } from '../src/messages/replies/summaryExistsReply.ts';
import { isSummaryOf, summaryMessage } from '../src/messages/summaryMessage.ts';
import { PHRASES } from '../src/messages/text/phrases.ts';
import type { ChannelOption, Command } from '../src/request/Command.ts';
import { FILM_OPTION, filmChoices, requiredFilm, withFilm } from '../src/request/film.ts';
import { channelOption } from '../src/request/options.ts';
import { UserError } from '../src/request/UserError.ts';

/** `/summary`: moderators post the summary of the film, here or in another channel. */
export const summary = {
  data: (library) =>
    withFilm(
      new SlashCommandBuilder()
        .setName('summary')
        .setDescription('Post the summary of the film, with its cast and themes')
        .setIntegrationTypes(ApplicationIntegrationType.GuildInstall)
        .setContexts(InteractionContextType.Guild)
        .setDefaultMemberPermissions(PermissionFlagsBits.ManageMessages)
        .addChannelOption((option) =>
          option
            .setName('channel')
            .setDescription('Where to post it; here, if you leave it out')
            .addChannelTypes(
              ChannelType.GuildText,
              ChannelType.GuildAnnouncement,
              ChannelType.AnnouncementThread,
              ChannelType.PublicThread,
              ChannelType.PrivateThread,
            ),
        ),
      library,
    ).toJSON(),

  reply: async (request) => {
    if (request.server === null) throw new UserError(PHRASES.serversOnly);
    const { review } = requiredFilm(request);
    if (review.summary === null) throw new UserError(PHRASES.noSummary(review.title));
    const target = channelOption(request, 'channel');
    if (target !== null) checkPermissions(target);

    const message = summaryMessage(review, review.summary);
    const channel = target?.id ?? request.channel;
    const posted = (await request.ownMessages(channel)).find((own) => isSummaryOf(own, review));
    if (posted !== undefined) return summaryExistsReply(review, request.asker, channel, posted.id);

    if (target === null || target.id === request.channel) {
      return { message, private: false, posts: [], outcome: null, quotes: [] };
    }
    return {
      ...noticeReply(PHRASES.summaryPosted(`<#${channel}>`)),
      posts: [{ channel, replaces: null, message }],
    };
  },

  autocomplete: (option, typed, request) => (option === FILM_OPTION ? filmChoices(typed, request) : []),
} satisfies Command;

const { Administrator, ViewChannel, SendMessages, SendMessagesInThreads, ManageThreads } =
  PermissionFlagsBits;

/** Everybody's rights decide by what Discord sent along: those of the person who asks, and those of the bot. */
function checkPermissions(target: ChannelOption): void {
  const shown = `<#${target.id}>`;
  const write = target.isThread ? SendMessagesInThreads : SendMessages;
  const needed: readonly [bigint, string][] = [
    [ViewChannel, '“View Channel”'],
    [write, target.isThread ? '“Send Messages in Threads”' : '“Send Messages”'],
  ];
  const missing = (permissions: bigint): string | undefined =>
    has(permissions, Administrator) ? undefined : needed.find(([bit]) => !has(permissions, bit))?.[1];

  const mine = missing(target.memberPermissions);
  if (mine !== undefined) throw new UserError(PHRASES.youMayNot(shown, mine));
  const bots = missing(target.appPermissions);
  if (bots !== undefined) throw new UserError(PHRASES.iMayNot(shown, bots));
  const maySpeak = has(target.appPermissions, ManageThreads) || has(target.appPermissions, Administrator);
  if (target.isLocked && !maySpeak) throw new UserError(PHRASES.threadLocked(shown));
}

function has(permissions: bigint, bit: bigint): boolean {
  return (permissions & bit) === bit;
}
