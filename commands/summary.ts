import { ChannelType } from 'discord-api-types/v10';
import { noticeReply } from '../src/messages/replies/noticeReply.ts';
import { laterReply, type Reply, reply } from '../src/messages/replies/Reply.ts';
import { summaryExistsReply } from '../src/messages/replies/summaryExistsReply.ts';
import { isSummaryOf, summaryMessage } from '../src/messages/summaryMessage.ts';
import type { ChannelOption, CommandInput } from '../src/request/CommandInput.ts';
import { namePermissions } from '../src/request/club/namePermissions.ts';
import { requireRights } from '../src/request/club/requireRights.ts';
import { missingRights, rightsToWrite } from '../src/request/club/rights.ts';
import { defineCommand } from '../src/request/defineCommand.ts';
import { requiredFilm } from '../src/request/film.ts';
import { serverFilmsOf } from '../src/request/films/serverFilms.ts';
import { phrasesOf } from '../src/request/languages/phrasesOf.ts';
import { channelOption, flagOption } from '../src/request/options.ts';
import type { Services } from '../src/request/Services.ts';
import { postSummary, requireRoom } from '../src/request/summaries/postSummary.ts';
import { UserError } from '../src/request/UserError.ts';
import { SUMMARY_TEXTS } from './texts/summaryTexts.ts';

/** `/summary`: moderators post the summary of the film, here or in another channel. */
export const summary = defineCommand({
  name: 'summary',
  description: 'Post the summary of the film, with its cast and themes',
  help: 'for moderators: posts the summary',
  forModerators: true,
  options: {
    channel: channelOption('Where to post it; here, if you leave it out', [
      ChannelType.GuildText,
      ChannelType.GuildAnnouncement,
      ChannelType.AnnouncementThread,
      ChannelType.PublicThread,
      ChannelType.PrivateThread,
    ]),
    thread: flagOption('Open a thread under it in which spoilers are welcome'),
    follow: flagOption('Keep it up to date when the review changes'),
  },

  translations: SUMMARY_TEXTS,

  reply: async (input, services) => {
    const { server } = input;
    if (server === null) throw new UserError(({ serversOnly }) => serversOnly);
    const { review } = requiredFilm(input, services);
    if (review.summary === null) {
      const isOwn = serverFilmsOf(server, services).some(({ film }) => film?.review.id === review.id);
      throw new UserError(({ noSummary, summaryCanCome }) =>
        [noSummary(review.title), ...(isOwn ? [summaryCanCome] : [])].join(' '),
      );
    }
    const { channel: target, thread, follow } = input.options;
    if (target !== null) checkPermissions(target);

    const channel = target?.id ?? input.channel;
    const isMore = thread || follow;
    const isPrivateThread = (target ?? input).channelKind === 'privateThread';
    if (isMore) checkMore(input, services);
    const posted = (await services.ownMessages(channel)).find((own) => isSummaryOf(own, review))?.id ?? null;
    if (follow) requireRoom(server, posted, services);
    const phrases = phrasesOf(input, true);
    const exists = (message: string, notes: readonly string[] = []): Reply => {
      const followed = services.clubs.records.summaries.of(server);
      const isFollowed = followed.some(({ name }) => name === message);
      return summaryExistsReply(review, { channel, message, isFollowed }, phrases, notes);
    };
    if (posted !== null && !isMore) return exists(posted);

    const isHere = channel === input.channel && !isMore;
    const language = phrasesOf(input, isHere && input.visibility === 'private');
    const message = summaryMessage(review, review.summary, language);
    if (isHere) return reply(message);
    if (!isMore) {
      const said = noticeReply(phrases.summaryPosted(`<#${channel}>`));
      return { ...said, posts: [{ channel, replaces: null, message }] };
    }
    return laterReply(async () => {
      const wanted = { server, channel, review, message, posted, thread, follow, phrases: language };
      const opened = await postSummary(wanted, services).catch((error: unknown) => {
        if (!(error instanceof UserError) || !isPrivateThread) throw error;
        throw new UserError((phrases) => `${error.says(phrases)} ${phrases.postsInPrivate}`);
      });
      const notes = [
        ...(opened === null ? [] : [phrases.summaryThread(`<#${opened}>`)]),
        ...(follow ? [phrases.summaryFollows] : []),
      ];
      if (posted !== null) return exists(posted, notes);
      return noticeReply([phrases.summaryPosted(`<#${channel}>`), ...notes].join('\n'));
    });
  },
});

interface Options {
  readonly channel: ChannelOption | null;
  readonly thread: boolean;
  readonly follow: boolean;
}

/** What it takes to open a thread on a summary, and to keep one up to date. */
function checkMore(input: CommandInput<Options>, services: Services): void {
  const { channel: target, thread } = input.options;
  const channel = target?.id ?? input.channel;
  const { channelKind = 'text' } = target ?? input;
  const shown = `<#${channel}>`;
  if (services.errands === null) throw new UserError(({ noErrands }) => noErrands);
  if (thread && channelKind === 'voice') throw new UserError(({ noThreads }) => noThreads(shown));
  if (thread && channelKind !== 'text') throw new UserError(({ threadAlready }) => threadAlready(shown));
  const needed = [
    ...rightsToWrite(target ?? input),
    ...(thread ? (['CreatePublicThreads', 'SendMessagesInThreads'] as const) : []),
  ];
  requireRights({ channel, appPermissions: target?.appPermissions ?? input.appPermissions }, needed);
}

/** Everybody's rights decide by what Discord sent along: those of the person who asks, and those of the bot. */
function checkPermissions({
  id,
  channelKind,
  isLocked,
  memberPermissions,
  appPermissions,
}: ChannelOption): void {
  const shown = `<#${id}>`;
  const needed = rightsToWrite({ channelKind });
  const [mine] = missingRights(memberPermissions, needed);
  if (mine !== undefined)
    throw new UserError((phrases) => phrases.youMayNot(shown, namePermissions([mine], phrases)));
  const [bots] = missingRights(appPermissions, needed);
  if (bots !== undefined)
    throw new UserError((phrases) => phrases.iMayNot(shown, namePermissions([bots], phrases)));
  if (isLocked && missingRights(appPermissions, ['ManageThreads']).length > 0)
    throw new UserError(({ threadLocked }) => threadLocked(shown));
}
