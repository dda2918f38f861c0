import type { FilmPerson } from '../../answers/aboutPerson.ts';
import { COMPLAINTS } from '../../review/faults/complaints.ts';
import { counting } from '../languages/counting.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';

const TAG = 'en-GB';

const counted = counting(TAG);

/**
 * All that the bot says of its own, in English. What it says about a film comes from the review. `src/messages/languages/`
 * has the other languages.
 */
export const PHRASES = {
  /** A BCP 47 tag, for lists and numbers. */
  tag: TAG,
  /** Words that are not the bot's own, and names. */
  quoted: (text: string) => `“${text}”`,
  /** What something is, after its name. */
  labelled: (name: string, says: string) => `${name}: ${says}`,

  closest: 'The review doesn’t answer that. This is the closest it comes:',
  closestIsSame: 'The review doesn’t answer that by itself. The closest it comes is the same paragraph:',
  askInWords: 'I can’t tell from that what you want to know. Please ask in a few more words.',
  sameAnswers: 'The same paragraph answers that as well:',
  nothing: (title: string) => `The review of ${escapeMarkdown(title, false)} says nothing about that.`,
  allShown: (title: string) => `That is all the review of ${escapeMarkdown(title, false)} says about it.`,
  aboutCovered: 'about that passage',
  about: (subject: string) => `about ${escapeMarkdown(subject, false)}`,
  nothingInAny: 'None of the reviews says anything about that.',
  wordsOnly: 'I search by words alone here, so I miss what the review says in other words.',
  forExample: 'For example:',
  tryThese: 'It does answer these:',
  tryTheseOfAll: 'These do have an answer:',
  which: 'That may be about more than one film. Which one do you mean?',
  notOffered: (films: number) =>
    `-# ${counted(films, { one: 'One more film', other: '# more films' })} could be meant too: please name it in the question.`,
  forSomebody: (userId: string) => `for <@${userId}>`,

  /** The titles and values come escaped. */
  fact: (film: string, says: string) => `From the facts in the review of ${film}: ${says}.`,
  factYear: (year: number) => `released in **${year}**`,
  factWhere: (where: string) => `where to watch it: **${where}**`,
  factLength: (minutes: string) => `**${minutes}** long`,
  factDirector: (names: string) => `directed by ${names}`,
  factCast: (names: string) => `with ${names}`,
  factAuthor: (author: string) => `the review is by ${author}`,
  minutes: (minutes: number) => counted(minutes, { one: '# minute', other: '# minutes' }),
  others: (count: number) => counted(count, { one: 'one other', other: '# others' }),
  askAlone: (question: string) =>
    `There is no room here for “${escapeMarkdown(question, false)}” as well: please ask it by itself.`,

  greeting: (films: string) => `Hello! Ask me anything about ${films}.`,
  welcome: 'You’re welcome.',
  who: (films: string) =>
    `I’m a bot for film clubs. Ask me about ${films}, and I answer with the paragraph of the review that says so: every word about the film is the review’s own, and none is generated.`,
  sorryNext: 'Sorry about that. This is what I found next:',
  sorry: 'Sorry about that. Please ask in other words, or try one of these:',
  sorryAlone: 'Sorry about that. Please ask in other words.',
  noMore: (example: string | null) =>
    example === null
      ? 'More of what? Ask me something first.'
      : `More of what? Ask me something first, such as “${escapeMarkdown(example, false)}”`,
  canAsk: (films: string) =>
    `You can ask me anything about ${films}: who is in it, what it is about, whether it is any good.`,
  playedBy: (actor: string, role: string) => `${actor} as ${role}`,
  isDirector: (name: string) => `${name}, director`,
  offeredDirector: (name: string) => `${name} (director)`,
  directedBy: (names: readonly string[]) =>
    `Directed by **${names.map((name) => escapeMarkdown(name, false)).join('**, **')}**`,
  on: (where: string) => `On ${escapeMarkdown(where, false)}`,
  paragraph: (number: number, of: number) => `¶ ${number} of ${of}`,
  theReview: 'the review',

  shelf: 'I have the reviews of these:',
  reviewBy: (author: string) => `review by ${author}`,
  moreFilms: (count: number) => counted(count, { one: 'and # more', other: 'and # more' }),
  whichFilm: (films: string) => `There is more than one film here: ${films}. Please say which one you mean.`,

  helpIntro: (films: string) =>
    `Ask me anything about ${films}. I answer with the paragraph of the review that says so, word for word, and I tell you when the review says nothing.`,
  helpMenu: (name: string, help: string) => `*${name}*, in a message’s menu under Apps, ${help}`,
  helpKept: 'I keep nothing about you: no question, no name.',
  helpRemembered:
    'For ten minutes I remember what we last spoke about, so that you can ask “and the music?”, and for five where my answers stand, so that I can follow when you edit or delete a question.',
  /** The last of a list of films, in place of those that have no room. */
  more: (count: number) => counted(count, { one: '# more', other: '# more' }),
  helpChat: 'Mention me, reply to my answer, or write to me directly',
  /** Where nobody can mention it. */
  helpDirect: 'Write to me directly: there you need no command',

  previous: 'Previous',
  next: 'Next',
  around: 'In context',
  share: 'Share',
  seen: 'I’ve seen it',
  notAsked: 'Not what I asked',
  delete: 'Delete',
  showParagraph: 'Show the paragraph',
  passages: (count: number) => `All ${count} passages`,
  updateSummary: 'Update it',
  postSummary: 'Post a new one',
  howToAsk: 'How to ask',
  /** A covered paragraph, as it is offered. */
  offeredSpoiler: (film: string, paragraph: number) => `${film} · ¶ ${paragraph} (spoiler)`,

  forTheTalk: (number: number, of: number) => `A question for the talk · ${number} of ${of}`,
  whatStayed: (heading: string) => `“${escapeMarkdown(heading, false)}”: what stayed with you?`,
  nextQuestion: 'Next question',
  nextStands: 'The next question stands further down already.',
  reviewSays: 'What the review says',
  noTalk: (title: string) =>
    `The review of ${escapeMarkdown(title, false)} has no questions for a talk, and no headings to make any of.`,
  whatIsMissing: 'What is missing?',
  solution: 'Show the paragraph',
  guessedRight: (word: string) => `**${escapeMarkdown(word, false)}** is right.`,
  guessedWrong: (word: string) =>
    `“${escapeMarkdown(word, false)}” is not it. Try another one, or let me show you the paragraph.`,
  noGuess: (title: string) =>
    `The review of ${escapeMarkdown(title, false)} has too few names and words to make a riddle of.`,

  allFilms: 'Now showing: all films',
  showing: (film: string) => `Now showing: **${film}**`,
  spoilersCovered: 'Spoilers stay covered',
  spoilersOpen: 'Spoilers are open',
  chatOn: 'I answer commands and mentions',
  chatCommands: 'I answer commands only',
  answersPublic: 'Everybody sees the answers to commands',
  answersPrivate: 'Only whoever asks sees the answer, and may share it',
  languageAuto: 'The language of the server',
  speaksAuto: 'I speak the server’s language in public',
  speaks: (language: string) => `I speak ${language} in public`,
  spoilersUntil: (moment: string) => `Spoilers stay covered until ${moment}`,
  spoilersOpenSince: (moment: string) => `Spoilers have been open since ${moment}`,
  untilIsCovered:
    '`until` goes with covered: spoilers are open from then on. Please choose covered, or leave out `until`.',
  spoilerChannel: (channel: string) =>
    `${channel} is a spoiler channel on Discord, so spoilers are open there: \`/club spoilers\` changes that`,
  chatHere: 'Mentions in this channel, and elsewhere only where you said so',
  chatNotHere: 'No mentions in this channel',
  eventGone: 'That event is over or gone. Please pick another one, or a day.',
  untilEvent: (event: string, moment: string) =>
    `“${escapeMarkdown(event, false)}” ends on ${moment}, as far as is known now.`,
  untilOpenEvent: (event: string, moment: string) =>
    `“${escapeMarkdown(event, false)}” has no end on Discord, so I take it to go on for four hours, until ${moment}.`,
  eventFollowed:
    'If it is moved or ends early, so does this. If it is called off, spoilers stay covered until you set this again.',
  eventNotFollowed: 'If it is moved or called off, please set this again.',
  spoilersCalledOff:
    'Spoilers stay covered: the event after which they were to be open was called off. Please set `/club spoilers` again',
  noThreads: (channel: string) =>
    `No thread can be opened on a message in ${channel}. Text and announcement channels have threads: please run it there, or name one in \`channel\`.`,
  threadAlready: (channel: string) =>
    `${channel} is a thread already, and none can be opened in it. \`/club spoilers\` with \`here\` opens spoilers in this one.`,
  maybeKept: 'That may not have been kept. Please look with `/club show` in a moment.',
  dayBegun: (day: string) =>
    `${day} has begun already, so spoilers would be open at once. Please choose a later day, or “Spoilers are open”.`,
  noDay: (day: string) =>
    `I can’t read “${escapeMarkdown(day, false)}” as a day, and no event here is called that. Please write a day as 2027-01-31.`,

  questionsOn: 'I count the questions that I can’t answer',
  questionsOff: 'I count no questions',
  questionsOnMore:
    '-# What I can’t answer here is counted: only the words, for 30 days, without names, and not who asked. `/help` says so to everybody.',
  questionsOffMore: '-# I count no questions here: `/club questions` with `mode` switches that on.',
  unanswered: 'What went unanswered',
  unansweredOf: 'The last 30 days, most asked first:',
  nothingUnanswered: 'Nothing went unanswered in the last 30 days.',
  endedNone: (times: number) => `${times} × nothing found`,
  endedClosest: (times: number) => `${times} × the closest shown`,
  endedWrong: (times: number) => `${times} × “Not what I asked”`,
  answerIsIn: 'The answer is in ¶ …',
  ignore: 'Ignore',
  pinned: (count: number) => `Pinned (${count})`,
  pinnedHere: 'What I was told here',
  nothingPinned: 'No question has a paragraph of its own here, and none is ignored.',
  pinIgnored: 'ignored: neither counted nor shown',
  pinGone: 'the film or its paragraph is gone, so this does nothing',
  removePin: 'Remove',
  whichFilmAnswers: 'Which film’s review has the answer?',
  whichParagraph: (of: number) => `The number of the paragraph, 1 to ${of}`,
  noParagraph: (typed: string, of: number) =>
    `“${escapeMarkdown(typed, false)}” is no paragraph of that review: they go from 1 to ${of}, as under the quotes.`,
  nowAnswered: (question: string) =>
    `From now on I answer “${escapeMarkdown(question, false)}” here with this paragraph, and questions that mean the same:`,
  questionGone: 'That question is not among them any more.',
  tooManyPins: (most: number) =>
    `I was told ${most} things here already, which is all I keep. Please remove some first.`,
  notRead: 'What was counted can’t be read just now. Please try again later.',
  helpCounted:
    'In this server I count the questions that I can’t answer, for its moderators: only the words, for 30 days, without names, and not who asked. Those that they answer or ignore are kept until they take that back. Beyond that I keep nothing about you.',

  clubServer: 'Settings of this server',
  clubChannels: 'Settings of single channels',
  clubKept: 'I keep these settings for the server, and nothing about anybody.',
  notKept: 'That could not be kept just now, so nothing has changed. Please try again later.',
  clubServersOnly: 'That works in servers only.',
  /** @param missing one permission or several */
  rightsMissing: (channel: string, missing: string) =>
    `That can’t work in ${channel}: I lack ${missing} there. Whoever manages the channel can grant that.`,

  /** What is posted by itself: as a choice, and in a list. */
  scheduledQuote: 'A quote',
  scheduledQuoteOn: (theme: string) => `A quote on “${escapeMarkdown(theme, false)}”`,
  scheduledSummary: 'The summary',
  scheduledQuestion: 'A question for the talk',
  everyDay: 'every day',
  onWeekdays: 'Monday to Friday',
  onWeekends: 'Saturday and Sunday',
  /** @param days such as `Monday and Friday`; `zone` such as `Europe/Berlin` */
  scheduledAt: (days: string, time: string, zone: string) => `${days} at ${time} (${zone})`,
  schedulesHere: 'What I post by myself',
  noSchedules: 'I post nothing by myself here. `/club schedule` with `what` and `time` adds something.',
  nextDates: (dates: string) => `Next: ${dates}`,
  schedulePaused: 'Paused: Discord refused it. Once I may post there again, resume it with `/club schedule`.',
  scheduleFilmGone: 'Its film is gone, so nothing is posted.',
  scheduleNothing: 'No film that shows here has anything of that kind now, so nothing is posted.',
  removeSchedule: 'Remove',
  resumeSchedule: 'Resume',
  editSchedule: 'Edit',
  scheduleChanged: 'Changed.',
  scheduleForm: 'When it is posted',
  scheduleTime: 'Time',
  scheduleDays: 'Days',
  scheduleZone: 'Time zone',
  scheduleAdded: 'Added: I post it here from now on.',
  postsInPrivate: 'In a private thread I can post only while I’m in it: please mention me in it once.',
  scheduleRemoved: 'Removed: that is not posted any more.',
  scheduleResumed: 'Resumed.',
  scheduleGone: 'That one was gone already.',
  pausedIn: (channel: string) =>
    `What I post by myself in ${channel} has paused: Discord refused it. \`/club schedule\` shows and resumes it.`,
  scheduleNeeds: 'To add something, say `what` and at what `time`. With neither, I show what there is.',
  themeOfQuotes: 'Only quotes can be of a theme. Please leave out `theme`, or choose a quote.',
  noTime: (time: string) =>
    `I can’t read “${escapeMarkdown(time, false)}” as a time. Please write it as 20:00.`,
  noDays: (days: string) =>
    `I can’t read “${escapeMarkdown(days, false)}” as days. Please write them as Mon Thu, weekends or daily.`,
  noZone: (zone: string, closest: string) =>
    `I know no time zone “${escapeMarkdown(zone, false)}”. The closest ones are ${closest}.`,
  noZoneLike: (zone: string) =>
    `I know no time zone “${escapeMarkdown(zone, false)}”. Please name a larger city where it is the same time, such as London. As you type a country into \`zone\`, its zones are offered.`,
  scheduleThere: 'I post exactly that here already.',
  tooManySchedules: (most: number) =>
    `I post ${most} things by myself in this server already, which is the most. Please remove one first, with \`/club schedule\`.`,
  nothingToPost: 'The review has nothing of that kind without spoilers, so there is nothing to post.',
  cannotPostAlone: 'I run without a token, so I can only answer where I’m asked, and post nothing by myself.',
  serverManagersOnly:
    'Only somebody who may manage the server can do that, or who ran the command in the last 15 minutes. Please run it again.',

  ownFilmsOff: 'Adding films from Discord is switched off here, by whoever runs me.',
  ownFilmTypes: (name: string) =>
    `I can take .md, .txt and .html files, and “${escapeMarkdown(name, false)}” is none of them.`,
  ownFilmLarge: 'That file is larger than 1 MB. Please send the review alone.',
  ownFilmNotHad: 'I could not get that file from Discord. Please send it once more.',
  ownFilmBytes: 'That file is no text that I can read. Please save it as UTF-8 and send it again.',
  ownFilmEmpty: 'I find no paragraph in that file: nothing that is long enough for a review.',
  ownFilmUntitled: 'The file does not say what the film is called. Please send it again, with `title`.',
  ownFilmLong: 'That is more than I can take: a review has at most 100,000 characters, and 500 paragraphs.',
  ownFilmSlow:
    'Reading that file took too long, so I gave it up. Please send the review as plain text or Markdown.',
  ownFilmBusy: 'Other files are still being read. Please send this one again in a minute.',
  ownFilmsUnread: 'I am still reading this server’s films. Please try again in a moment.',
  ownFilmsLate: (films: string) => `Left out for now, for reading took too long: ${films}. I keep trying`,
  ownFilmLate: (title: string) => `${title} · not read yet`,
  ownFilmUnfit: (name: string) => `“${escapeMarkdown(name, false)}” can’t be added as it is:`,
  ownFilmFront:
    'The front matter is what stands between the two lines `---` at the top: facts about the film. `title: …` is the only one that it needs; a line that you don’t need can go.',
  ownFilmPage:
    'Or copy the words of the review into a file that ends with .txt, with the title in the first line and a blank line between paragraphs.',
  ownFilmPutRight: 'Please put that right and send it again.',
  ownFilmLine: (line: string) => `Line ${line}`,
  /** What is wrong with a review. */
  complaints: COMPLAINTS,
  ownFilmMoreProblems: (count: number) => counted(count, { one: 'and # more', other: 'and # more' }),
  ownFilmTaken: (film: string) =>
    `**${film}** is here already, and stays as it is. Please give yours another title.`,
  ownFilmsFull: (most: number) =>
    `This server has ${most} films of its own already, as many as I keep. Please remove one first, with \`/film remove\`.`,
  ownFilmStarts: (paragraphs: number) =>
    `${counted(paragraphs, { one: '# paragraph', other: '# paragraphs' })}, for this server alone. It starts and ends like this:`,
  ownFilmLeftOut: (count: number, such: string) =>
    `Left out of the page: ${counted(count, { one: '# piece', other: '# pieces' })}, such as ${such}`,
  ownFilmCalledAsPage:
    'The title is what the file seems to be called. If the film is called something else, cancel, and send the file again with `title`.',
  ownFilmHere: (film: string) =>
    `**${film}** is among this server’s own films already. Shall this text take its place?`,
  ownFilmHereByNow: (film: string) =>
    `Somebody has added **${film}** in the meantime, so nothing was added now. Shall this text take its place?`,
  ownFilmAdded: (film: string) => `**${film}** is here now, for this server alone.`,
  ownFilmReplaced: (film: string) => `**${film}** has its new text.`,
  ownFilmDropped: 'Nothing was added.',
  ownFilmDraftGone: 'That was too long ago, and the text is not here any more. Please send the file again.',
  ownFilmChanged: (film: string) => `**${film}** is changed.`,
  ownFilmNotChanged: (film: string) => `**${film}** stays as it was, for this can’t be kept:`,
  ownFilmTyped: 'What you wrote is here for an hour.',
  ownFilmEdit: (film: string) => `Title, cast, themes and other facts of **${film}**, in a form:`,
  ownFilmForm: 'Front matter',
  ownFilmFormAbout: 'One fact a line, such as `year: 1927` or `cast: [Ann Lee, Bo Roe]`',
  ownFilmFormFull: (most: number) =>
    `The front matter is longer than the ${counted(most, { one: '# character', other: '# characters' })} that a form of Discord’s can hold. Please change the file and send it again, with \`/film add\`.`,
  ownFilmRemove: (film: string) => `Remove **${film}** from this server? Its text is then gone for good.`,
  ownFilmRemoved: (film: string) => `**${film}** is gone.`,
  ownFilmScheduled: 'What I posted of it by myself has stopped: `/club schedule` shows it.',
  ownFilmStays: (film: string) => `**${film}** stays.`,
  ownFilmsNone: 'This server has no films of its own. `/film add` adds one from a file.',
  ownFilmWhich: (films: string) => `Please choose one of this server’s own films: ${films}.`,
  addIt: 'Add it',
  replaceIt: 'Replace it',
  cancel: 'Cancel',
  editIt: 'Edit',
  editAgain: 'Edit again',
  removeIt: 'Remove it',
  keepIt: 'Keep it',

  betweenNeighbours: 'The passage, between the paragraphs around it:',
  outdated: 'This button is out of date: the review has changed since. Please ask again.',
  unknownCommand:
    'I don’t know this command any more. Please pick one from the list that Discord shows after “/”.',
  unknownButton: 'I don’t know this button any more. Please ask again.',
  notYours: 'Only the person who asked, or somebody who may manage messages, can delete this.',
  notYoursToShare: 'Only the person who asked can share a private answer.',
  sharedAlready: 'You have shared this already: everybody here can see it.',
  moderatorsOnly:
    'Only somebody who may manage messages can do that, or who ran the command in the last 15 minutes. Please run it again.',
  tooFast: 'That’s a lot at once. Give me ten seconds, then try again.',
  failed: (id: string) =>
    `Something went wrong on my side, not on yours. If it happens again, tell whoever runs me this number: ${id}`,

  noCast: (title: string) => `The review of ${escapeMarkdown(title, false)} doesn’t list a cast.`,
  noThemes: (title: string) => `The review of ${escapeMarkdown(title, false)} doesn’t list any themes.`,
  noSummary: (title: string) => `The review of ${escapeMarkdown(title, false)} has no summary.`,
  /** Of a film of the server's own. */
  summaryCanCome: 'Whoever may manage the server can give it one with `/film edit`: a line `summary: …`.',
  beginsLikeThis: 'This is how it begins:',
  unknownPerson: (who: string, known: string, films: number) =>
    films === 1
      ? `I don’t find “${escapeMarkdown(who, false)}” among the people of this review. It names ${known}.`
      : `I don’t find “${escapeMarkdown(who, false)}” among the people of these reviews. They name ${known || 'nobody'}.`,
  unmentioned: (
    { name, role, kind }: Pick<FilmPerson['person'], 'name' | 'role' | 'kind'>,
    title: string,
  ) => {
    const shown = `**${escapeMarkdown(name, false)}**`;
    const played = role === null ? 'is in the cast' : `plays ${escapeMarkdown(role, false)}`;
    const part = kind === 'director' ? 'directed it' : played;
    return `${shown} ${part}. The review of ${escapeMarkdown(title, false)} says nothing more about them.`;
  },
  unknownTheme: (theme: string, known: string, films: number) =>
    films === 1
      ? `“${escapeMarkdown(theme, false)}” is not one of this review’s themes. They are ${known}.`
      : `“${escapeMarkdown(theme, false)}” is not one of the themes of these reviews. They are ${known || 'not listed'}.`,
  unknownFilm: (film: string, known: string) =>
    `I have no review of “${escapeMarkdown(film, false)}”. I have ${known}.`,
  chooseFilm: (known: string) =>
    `There is more than one film here: ${known}. Please name one with the option \`film\`.`,
  noLine: (about: string, films: number) =>
    `I don’t find a line like “${escapeMarkdown(about, false)}” in the review${films === 1 ? '' : 's'}.`,
  noLines: 'The review has no line to share without giving the story away.',
  forOrPrivate: 'A private answer can’t be for somebody else. Please leave out `for` or `private`.',
  noText: 'That message has no text that I could take as a question.',

  summaryPosted: (channel: string) => `The summary now stands in ${channel}.`,
  summaryUpdated: (channel: string) => `The summary in ${channel} is up to date.`,
  summaryExists: (channel: string) =>
    `My summary of this film already stands in ${channel}. Update it, or post a new one?`,
  summaryGone: 'That summary is gone. Please use `/summary` again.',
  stopSummary: 'Stop updating it',
  summaryStopped: (channel: string) => `I leave the summary in ${channel} as it is from now on.`,
  noErrands:
    'I run without a token, so I can open no thread and keep nothing up to date. Whoever runs me can give me one.',
  summaryFollows: 'I keep it up to date as the review changes.',
  summaryThread: (thread: string) => `Its thread is ${thread}, where spoilers are open.`,
  tooManyFollowed: (most: number) =>
    `I keep ${most} summaries up to date here already, which is as many as I may. Please stop one first: \`/club show\` names them.`,
  spoilersWelcome: (title: string) => `Spoilers welcome: ${title}`,
  threadOpen: 'Spoilers are welcome in this thread: nothing that I answer here is covered.',
  clubFollows: (message: string) => `Kept up to date: ${message}`,
  youMayNot: (channel: string, missing: string) =>
    `You may not post in ${channel}: you need the permission ${missing} there.`,
  iMayNot: (channel: string, missing: string) =>
    `I may not post in ${channel}: I need the permission ${missing} there. Whoever manages the channel can give it to me.`,
  couldNotAnswer: (channel: string, missing: string) =>
    `Somebody asked me in ${channel}, and I could not answer: I need the permission ${missing} there.`,
  cannotPost: (channel: string) =>
    `I can’t post in ${channel}: I run without a token, so I can only answer where I’m asked. Please use \`/summary\` in ${channel} itself.`,
  threadArchived: (channel: string) =>
    `${channel} is archived, so what stands there can’t be changed. Please use \`/summary\` again and post a new one: that opens it.`,
  threadLocked: (channel: string) => `${channel} is locked, so nothing can be posted there.`,
  serversOnly: 'The summary can be posted in servers only.',

  /** As Discord's client calls them, in a channel's settings. */
  permissions: {
    ViewChannel: 'View Channel',
    Connect: 'Connect',
    SendMessages: 'Send Messages',
    SendMessagesInThreads: 'Send Messages in Threads',
    CreatePublicThreads: 'Create Public Threads',
    ManageThreads: 'Manage Threads',
  },
} as const;
