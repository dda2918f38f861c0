import { ChannelType } from 'discord-api-types/v10';
import { noticeReply } from '../src/messages/replies/noticeReply.ts';
import { reply } from '../src/messages/replies/Reply.ts';
import { summaryExistsReply } from '../src/messages/replies/summaryExistsReply.ts';
import { isSummaryOf, summaryMessage } from '../src/messages/summaryMessage.ts';
import type { ChannelOption } from '../src/request/CommandInput.ts';
import { MANAGE_THREADS, missingRights, rightsToWrite } from '../src/request/club/rights.ts';
import { defineCommand } from '../src/request/defineCommand.ts';
import { requiredFilm } from '../src/request/film.ts';
import { phrasesOf } from '../src/request/languages/phrasesOf.ts';
import { channelOption } from '../src/request/options.ts';
import { UserError } from '../src/request/UserError.ts';
import { SUMMARY_TEXTS } from './texts/summaryTexts.ts';

/** `/summary`: moderators post the summary of the film, here or in another channel. */
export const summary = defineCommand({
  name: 'summary',
  description: 'Post the summary of the film, with its cast and themes',
  help: 'moderators post the summary',
  forModerators: true,
  options: {
    channel: channelOption('Where to post it; here, if you leave it out', [
      ChannelType.GuildText,
      ChannelType.GuildAnnouncement,
      ChannelType.AnnouncementThread,
      ChannelType.PublicThread,
      ChannelType.PrivateThread,
    ]),
  },

  translations: SUMMARY_TEXTS,

  reply: async (input, services) => {
    if (input.server === null) throw new UserError(({ serversOnly }) => serversOnly);
    const { review } = requiredFilm(input, services);
    if (review.summary === null) throw new UserError(({ noSummary }) => noSummary(review.title));
    const { channel: target } = input.options;
    if (target !== null) checkPermissions(target);

    const message = summaryMessage(review, review.summary, phrasesOf(input, input.visibility === 'private'));
    const channel = target?.id ?? input.channel;
    const posted = (await services.ownMessages(channel)).find((own) => isSummaryOf(own, review));
    if (posted !== undefined) return summaryExistsReply(review, channel, posted.id, phrasesOf(input, true));

    if (channel === input.channel) return reply(message);
    const said = noticeReply(phrasesOf(input, true).summaryPosted(`<#${channel}>`));
    return { ...said, posts: [{ channel, replaces: null, message }] };
  },
});

/** Everybody's rights decide by what Discord sent along: those of the person who asks, and those of the bot. */
function checkPermissions({
  id,
  isThread,
  isLocked,
  memberPermissions,
  appPermissions,
}: ChannelOption): void {
  const shown = `<#${id}>`;
  const missing = (permissions: bigint, needed = rightsToWrite(isThread)): string | undefined =>
    missingRights(permissions, needed).map(({ name }) => `“${name}”`)[0];

  const mine = missing(memberPermissions);
  if (mine !== undefined) throw new UserError(({ youMayNot }) => youMayNot(shown, mine));
  const bots = missing(appPermissions);
  if (bots !== undefined) throw new UserError(({ iMayNot }) => iMayNot(shown, bots));
  if (isLocked && missing(appPermissions, [MANAGE_THREADS]) !== undefined)
    throw new UserError(({ threadLocked }) => threadLocked(shown));
}
