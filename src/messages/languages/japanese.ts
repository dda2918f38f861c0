import { escapeMarkdown } from '../text/escapeMarkdown.ts';
import type { Phrases } from './Phrases.ts';

const plain = (text: string): string => escapeMarkdown(text, false);

/** All that the bot says of its own, in Japanese. */
export const JAPANESE: Phrases = {
  tag: 'ja',

  closest: 'レビューにその答えはありません。いちばん近いのはここです：',
  closestIsSame: 'それだけではレビューに答えはありません。いちばん近いのは同じ段落です：',
  nothing: (title) => `${plain(title)}のレビューは、それについて何も述べていません。`,
  allShown: (title) => `${plain(title)}のレビューがそれについて述べているのは、以上です。`,
  aboutCovered: 'あの箇所について',
  about: (subject) => `「${plain(subject)}」について`,
  nothingInAny: 'どのレビューも、それについて何も述べていません。',
  wordsOnly: 'ここでは言葉だけで探しています。レビューが別の言い方をしていることは見落とします。',
  forExample: '例えば：',
  tryThese: 'これには答えがあります：',
  tryTheseOfAll: 'これらには答えがあります：',
  which: '当てはまる映画がいくつかあります。どれのことですか？',
  notOffered: (films) => `-# ほかに${films}本の映画も考えられます。質問の中で名前を挙げてください。`,
  forSomebody: (userId) => `<@${userId}>さんへ`,

  fact: (film, says) => `${film}のレビューの情報より：${says}。`,
  factYear: (year) => `公開は**${year}**年`,
  factWhere: (where) => `観られる場所は**${where}**`,
  factLength: (minutes) => `長さは**${minutes}**`,
  factDirector: (names) => `監督は${names}`,
  factCast: (names) => `出演は${names}`,
  factAuthor: (author) => `レビューを書いたのは${author}`,
  minutes: (minutes) => `${minutes}分`,
  others: (count) => `ほか${count}名`,
  askAlone: (question) => `「${plain(question)}」に答える余裕がここにはありません。別に質問してください。`,

  greeting: (films) => `こんにちは！${films}について何でも聞いてください。`,
  welcome: 'どういたしまして。',
  who: (films) =>
    `映画クラブのためのボットです。${films}について聞くと、そう書いてあるレビューの段落で答えます。映画についての言葉はすべてレビューのもので、作り出したものはひとつもありません。`,
  sorryNext: 'すみません。次に見つかったのはこれです：',
  sorry: 'すみません。別の言い方で聞くか、次のどれかを試してください：',
  sorryAlone: 'すみません。別の言い方で聞いてください。',
  noMore: (example) =>
    example === null
      ? '何の続きでしょうか？まず何か聞いてください。'
      : `何の続きでしょうか？まず何か聞いてください。例えば「${plain(example)}」`,
  canAsk: (films) => `${films}について何でも聞けます。誰が出ているか、どんな話か、面白いかどうか。`,
  playedBy: (actor, role) => `${actor}（${role}役）`,
  isDirector: (name) => `${name}（監督）`,
  offeredDirector: (name) => `${name}（監督）`,
  directedBy: (names) => `監督：**${names.map(plain).join('**、**')}**`,
  on: (where) => `配信・上映：${plain(where)}`,
  paragraph: (number, of) => `¶ ${number} / ${of}`,
  theReview: 'レビュー',

  shelf: '次の映画のレビューがあります：',
  reviewBy: (author) => `レビュー：${author}`,
  moreFilms: (count) => `ほか${count}本`,
  whichFilm: (films) => `ここには映画がいくつかあります：${films}。どれのことか教えてください。`,

  helpIntro: (films) =>
    `${films}について何でも聞いてください。そう書いてあるレビューの段落を一字一句そのまま返し、何も書いていないときはそう言います。`,
  helpMenu: (name, help) => `メッセージのメニューの「アプリ」にある*${name}*：${help}`,
  helpKept: 'あなたについては何も残しません。質問も名前も。',
  helpRemembered:
    '「音楽は？」と続けて聞けるように、最後に話したことを10分間、質問の編集や削除に合わせられるように、答えの場所を5分間だけ覚えています。',
  andMore: (films, count) => `${films}ほか${count}本`,
  helpChat: 'メンションするか、答えに返信するか、直接メッセージを送ってください',

  previous: '前へ',
  next: '次へ',
  around: '前後を見る',
  share: '共有する',
  seen: 'もう観ました',
  notAsked: '聞きたかったことと違う',
  delete: '削除',
  showParagraph: '段落を見る',
  passages: (count) => `${count}か所すべて`,
  updateSummary: '更新する',
  postSummary: '新しく投稿する',
  howToAsk: '質問のしかた',

  forTheTalk: (number, of) => `語り合うための問い · ${number} / ${of}`,
  whatStayed: (heading) => `「${plain(heading)}」：心に残ったのは何ですか？`,
  nextQuestion: '次の問い',
  nextStands: '次の問いはもう下にあります。',
  reviewSays: 'レビューの言葉',
  noTalk: (title) => `${plain(title)}のレビューには、語り合うための問いも、問いにできる見出しもありません。`,
  whatIsMissing: '何が抜けているでしょう？',
  solution: '段落を見る',
  guessedRight: (word) => `**${plain(word)}**、正解です。`,
  guessedWrong: (word) => `「${plain(word)}」ではありません。別の言葉を試すか、段落を見てください。`,
  noGuess: (title) => `${plain(title)}のレビューには、問題を作れるだけの名前や言葉がありません。`,

  allFilms: '上映中：すべての映画',
  showing: (film) => `上映中：**${film}**`,
  spoilersCovered: 'ネタバレは隠しておく',
  spoilersOpen: 'ネタバレを隠さない',
  chatOn: 'コマンドとメンションに答える',
  chatCommands: 'コマンドにだけ答える',
  answersPublic: 'コマンドの答えは全員に見える',
  answersPrivate: '答えは質問した人にだけ見え、共有できる',
  languageAuto: 'サーバーの言語',
  speaksAuto: '公開の場ではサーバーの言語で話す',
  speaks: (language) => `公開の場では${language}で話す`,
  spoilersUntil: (moment) => `ネタバレは${moment}まで隠しておく`,
  spoilersOpenSince: (moment) => `ネタバレは${moment}から隠していない`,
  untilIsCovered:
    '`いつまで` は「隠す」のときだけ使えます。その後は隠さなくなります。「隠す」を選ぶか、`いつまで` を外してください。',
  spoilerChannel: (channel) =>
    `${channel}はDiscordのネタバレチャンネルなので、ネタバレを隠しません（「/クラブ ネタバレ」で変更できます）`,
  chatHere: 'このチャンネルと、前に指定した場所だけでメンションに答える',
  chatNotHere: 'このチャンネルではメンションに答えない',
  eventGone: 'そのイベントは終わったか、なくなりました。別のイベントか日付を選んでください。',
  untilEvent: (event, moment) =>
    `「${plain(event)}」は、今の予定では${moment}に終わります。変更や中止になったら、もう一度設定してください。`,
  untilOpenEvent: (event, moment) =>
    `「${plain(event)}」はDiscordに終了時刻がないので、4時間続くものとして${moment}までとします。変更や中止になったら、もう一度設定してください。`,
  noThreads: (channel) =>
    `${channel}では、メッセージにスレッドを開けません。テキストチャンネルかアナウンスチャンネルで実行するか、\`チャンネル\` で指定してください。`,
  threadAlready: (channel) =>
    `${channel}はすでにスレッドなので、この中には開けません。\`/クラブ ネタバレ\` に \`ここだけ\` を付けると、このスレッドのネタバレを隠さなくなります。`,
  maybeKept: '保存できたかどうか確かではありません。少しして /クラブ 表示 で確かめてください。',
  noDay: (day) =>
    `「${plain(day)}」は日付としても、ここのイベントとしても読めません。日付は 2027-01-31 のように書いてください。`,

  questionsOn: '答えられなかった質問を数えます',
  questionsOff: '質問は数えません',
  questionsOnMore:
    '-# ここで答えられなかった質問は数えられます。残すのは言葉だけで30日間、名前も質問した人も残しません。/ヘルプでも全員に伝えます。',
  questionsOffMore: '-# ここでは質問を数えていません。`/クラブ 質問` に `方法` を付けると変えられます。',
  unanswered: '答えられなかった質問',
  unansweredOf: '過去30日間、多い順：',
  nothingUnanswered: '過去30日間、答えられなかった質問はありません。',
  endedNone: (times) => `該当なし ${times}回`,
  endedClosest: (times) => `近い段落のみ ${times}回`,
  endedWrong: (times) => `「聞きたかったことと違う」${times}回`,
  answerIsIn: '答えはこの段落 ¶ …',
  ignore: '無視する',
  pinned: (count) => `登録済み（${count}）`,
  pinnedHere: 'ここで登録されたもの',
  nothingPinned: 'ここで段落が決められた質問も、無視する質問もありません。',
  pinIgnored: '無視：数えず、表示もしません',
  pinGone: '映画か段落がなくなったので、効果がありません',
  removePin: '外す',
  whichFilmAnswers: 'どの映画のレビューに答えがありますか。',
  whichParagraph: (of) => `段落の番号（1〜${of}）`,
  noParagraph: (typed, of) =>
    `「${plain(typed)}」という段落はこのレビューにありません。引用の下にあるとおり、1から${of}までです。`,
  nowAnswered: (question) =>
    `これからは、ここでの「${plain(question)}」とそれに似た質問に、この段落で答えます：`,
  questionGone: 'その質問はもう一覧にありません。',
  tooManyPins: (most) =>
    `ここではもう${most}件が登録されていて、これ以上は残せません。先にどれかを外してください。`,
  notRead: '今は読み出せません。あとでもう一度試してください。',
  helpCounted:
    'このサーバーでは、モデレーターのために、答えられなかった質問を数えています。残すのは言葉だけで30日間、名前も質問した人も残しません。それ以外、あなたについては何も残しません。',

  clubServer: 'このサーバーでの設定',
  clubChannels: 'チャンネルごと',
  clubKept: 'この設定はサーバーのために残します。誰についても何も残しません。',
  notKept: '今は保存できなかったため、有効になっていません。あとでもう一度試してください。',
  clubServersOnly: '設定はサーバーで行います。',
  rightsMissing: (channel, missing) =>
    `${channel}ではできません。そこでの${missing}が足りません。チャンネルを管理する人が付与できます。`,

  scheduledQuote: '一文の引用',
  scheduledQuoteOn: (theme) => `「${plain(theme)}」についての引用`,
  scheduledSummary: '要約',
  scheduledQuestion: '語り合うための問い',
  everyDay: '毎日',
  onWeekdays: '月曜日から金曜日',
  onWeekends: '土曜日と日曜日',
  scheduledAt: (days, time, zone) => `${days} ${time}（${zone}）`,
  schedulesHere: '自動で投稿するもの',
  noSchedules: 'ここでは何も自動で投稿しません。`/クラブ 予定` に `内容` と `時刻` を付けると追加できます。',
  nextDates: (dates) => `次回：${dates}`,
  schedulePaused: '停止中：Discordに拒否されました。投稿できるようになったら再開してください。',
  scheduleFilmGone: '映画がなくなったので投稿しません。',
  scheduleNothing: 'ここで上映中の映画には今そのようなものがないので、投稿しません。',
  removeSchedule: '削除する',
  resumeSchedule: '再開する',
  scheduleAdded: '追加しました。これからここに投稿します。',
  postsInPrivate:
    'プライベートスレッドには、参加している間だけ投稿できます。ここで一度私にメンションしてください。',
  scheduleRemoved: '取り消しました。もう投稿しません。',
  scheduleResumed: '再開します。',
  scheduleGone: 'それはもうありませんでした。',
  pausedIn: (channel) =>
    `${channel} への自動投稿が停止しています。Discordに拒否されました。\`/クラブ 予定\` で確認し、再開できます。`,
  scheduleNeeds:
    '追加するには `内容` と `時刻` を指定してください。どちらもなければ、今あるものを表示します。',
  themeOfQuotes: 'テーマを選べるのは引用だけです。`テーマ` を外すか、引用を選んでください。',
  noTime: (time) => `「${plain(time)}」は時刻として読み取れません。20:00 のように書いてください。`,
  noDays: (days) => `「${plain(days)}」は曜日として読み取れません。月木、週末、毎日 のように書いてください。`,
  noZone: (zone, closest) => `「${plain(zone)}」というタイムゾーンは分かりません。近いのは${closest}です。`,
  tooManySchedules: (most) =>
    `このサーバーの自動投稿は上限の${most}件です。先に \`/クラブ 予定\` でひとつ削除してください。`,
  nothingToPost: 'このレビューにはネタバレにならないものがないので、投稿できるものがありません。',
  cannotPostAlone:
    'トークンなしで動いているので、質問された場所で答えることしかできず、自動では投稿できません。',
  serverManagersOnly:
    'サーバーを管理できる人か、15分以内にコマンドを使った人だけができます。もう一度コマンドを使ってください。',

  ownFilmsOff: 'ここでは、運営者がDiscordからの映画の追加を止めています。',
  ownFilmTypes: (name) => `受け取れるのは .md、.txt、.html です。「${plain(name)}」はどれでもありません。`,
  ownFilmLarge: 'このファイルは1 MBを超えています。レビューだけを送ってください。',
  ownFilmNotHad: 'Discordからファイルを受け取れませんでした。もう一度送ってください。',
  ownFilmBytes: 'このファイルは読める文章ではありません。UTF-8で保存して、もう一度送ってください。',
  ownFilmEmpty: '段落が見つかりません。レビューと言えるほど長い文章がありません。',
  ownFilmUntitled: 'ファイルに映画の題名がありません。「題名」を付けて、もう一度送ってください。',
  ownFilmLong: '長すぎて受け取れません。レビューは100,000文字、500段落までです。',
  ownFilmSlow:
    'このファイルは読むのに時間がかかりすぎるため、中止しました。テキストかMarkdownで送ってください。',
  ownFilmBusy: 'ほかのファイルを読んでいます。1分ほどしてから、もう一度送ってください。',
  ownFilmUnfit: (name) => `「${plain(name)}」はこのままでは追加できません：`,
  ownFilmPutRight: '直してから、もう一度送ってください。',
  ownFilmLine: (line) => `${line}行目`,
  ownFilmMoreProblems: (count) => `ほか${count}件`,
  ownFilmTaken: (film) => `**${film}**はすでにあり、そのまま残ります。別の題名にしてください。`,
  ownFilmsFull: (most) =>
    `このサーバーの映画はもう${most}本あり、これ以上は残せません。先に /映画 削除 で1本減らしてください。`,
  ownFilmStarts: (paragraphs) => `${paragraphs}段落、このサーバーだけで使えます。始まりと終わりはこうです：`,
  ownFilmLeftOut: (count, such) => `ページから除いたもの：${count}件、たとえば${such}`,
  ownFilmCalledAsPage:
    '題名はページのものです。映画の題名が違うときは、やめてから「題名」を付けてもう一度送ってください。',
  ownFilmHere: (film) => `**${film}**はもうこのサーバーの映画にあります。この文章と入れ替えますか？`,
  ownFilmHereByNow: (film) =>
    `その間に、ほかの方が**${film}**を追加したので、今回は何も追加していません。この文章に置き換えますか？`,
  ownFilmAdded: (film) => `**${film}**を、このサーバーだけに追加しました。`,
  ownFilmReplaced: (film) => `**${film}**を新しい文章と入れ替えました。`,
  ownFilmDropped: '何も追加していません。',
  ownFilmDraftGone: '時間がたちすぎて、文章はもうありません。ファイルをもう一度送ってください。',
  ownFilmChanged: (film) => `**${film}**を変更しました。`,
  ownFilmNotChanged: (film) => `**${film}**は元のままです。このままでは保存できません：`,
  ownFilmTyped: '書いた内容は1時間残ります。',
  ownFilmEdit: (film) => `**${film}**の題名、出演者、テーマなどをフォームで編集できます：`,
  ownFilmForm: 'フロントマター',
  ownFilmFormFull: (most) =>
    `フロントマターが、Discordのフォームに入る${most}文字を超えています。ファイルを直して、/映画 追加 でもう一度送ってください。`,
  ownFilmRemove: (film) => `**${film}**をこのサーバーから削除しますか？文章は元に戻せません。`,
  ownFilmRemoved: (film) => `**${film}**を削除しました。`,
  ownFilmScheduled: 'この映画の自動投稿は止まっています。`/クラブ 予定` で確認できます。',
  ownFilmStays: (film) => `**${film}**を残します。`,
  ownFilmsNone: 'このサーバーだけの映画はありません。/映画 追加 でファイルから作れます。',
  ownFilmWhich: (films) => `このサーバーの映画から選んでください：${films}。`,
  addIt: '追加',
  replaceIt: '入れ替える',
  cancel: 'やめる',
  editIt: '編集',
  editAgain: '編集を続ける',
  removeIt: '削除',
  keepIt: '残す',

  betweenNeighbours: '前後の段落と並べたその箇所：',
  outdated: 'このボタンは古くなりました。その後レビューが変わっています。もう一度聞いてください。',
  unknownCommand: 'このコマンドはもうありません。「/」のあとに出る一覧から選んでください。',
  unknownButton: 'このボタンはもうありません。もう一度聞いてください。',
  notYours: '削除できるのは、質問した人か、メッセージを管理できる人だけです。',
  notYoursToShare: '自分だけに見える答えを共有できるのは、質問した人だけです。',
  sharedAlready: 'もう共有してあります。ここの全員が見られます。',
  moderatorsOnly:
    'メッセージを管理できる人か、15分以内にコマンドを使った人だけができます。もう一度コマンドを使ってください。',
  tooFast: '一度にたくさんです。10秒待ってから、もう一度試してください。',
  failed: (id) =>
    `こちら側で問題が起きました。あなたのせいではありません。また起きたら、運営している人にこの番号を伝えてください：${id}`,

  noCast: (title) => `${plain(title)}のレビューに出演者の一覧はありません。`,
  noThemes: (title) => `${plain(title)}のレビューにテーマの一覧はありません。`,
  noSummary: (title) => `${plain(title)}のレビューに要約はありません。`,
  beginsLikeThis: 'レビューはこう始まります：',
  unknownPerson: (who, known, films) =>
    films === 1
      ? `このレビューの人物に「${plain(who)}」は見つかりません。挙げられているのは${known}です。`
      : `これらのレビューの人物に「${plain(who)}」は見つかりません。挙げられている人：${known || 'なし'}。`,
  unmentioned: ({ name, role, kind }, title) => {
    const played = role === null ? 'は出演しています' : `は${plain(role)}役です`;
    const part = kind === 'director' ? 'は監督です' : played;
    return `**${plain(name)}**${part}。${plain(title)}のレビューはそれ以上述べていません。`;
  },
  unknownTheme: (theme, known, films) =>
    films === 1
      ? `「${plain(theme)}」はこのレビューのテーマではありません。テーマは${known}です。`
      : `「${plain(theme)}」はこれらのレビューのテーマではありません。テーマ：${known || 'なし'}。`,
  unknownFilm: (film, known) => `「${plain(film)}」のレビューはありません。あるのは${known}です。`,
  chooseFilm: (known) =>
    `ここには映画がいくつかあります：${known}。オプション「映画」でひとつ選んでください。`,
  noLine: (about) => `「${plain(about)}」のような一文はレビューに見つかりません。`,
  noLines: '物語を明かさずに出せる一文が、レビューにありません。',
  forOrPrivate: '自分だけに見える答えを、ほかの人宛てにはできません。「宛先」か「非公開」を外してください。',
  noText: 'そのメッセージには、質問にできる文章がありません。',

  summaryPosted: (channel) => `要約を${channel}に投稿しました。`,
  summaryUpdated: (channel) => `${channel}の要約を最新にしました。`,
  summaryExists: (channel) => `この映画の要約はもう${channel}にあります。更新しますか、新しく投稿しますか？`,
  summaryGone: 'その要約はもうありません。もう一度 /要約 を使ってください。',
  stopSummary: '最新に保つのをやめる',
  summaryStopped: (channel) => `${channel}の要約は、これからはそのままにします。`,
  noErrands:
    'トークンなしで動いているので、スレッドを開くことも最新に保つこともできません。運営者が設定できます。',
  summaryFollows: 'レビューが変わるたびに最新にします。',
  summaryThread: (thread) => `スレッドは${thread}です。そこではネタバレを隠しません。`,
  tooManyFollowed: (most) =>
    `ここではすでに${most}件の要約を最新に保っています。これ以上は増やせないので、先にひとつ終わらせてください（「/クラブ 表示」で見られます）。`,
  spoilersWelcome: (title) => `ネタバレ歓迎：${title}`,
  threadOpen: 'このスレッドはネタバレ歓迎です。ここでの私の答えは隠されません。',
  clubFollows: (message) => `最新に保っている要約：${message}`,
  youMayNot: (channel, missing) => `${channel}には投稿できません。そこでの権限${missing}が必要です。`,
  iMayNot: (channel, missing) =>
    `${channel}に投稿できません。そこでの権限${missing}が必要です。チャンネルを管理する人が付与できます。`,
  couldNotAnswer: (channel, missing) =>
    `${channel}で質問されましたが、答えられませんでした。そこでの権限${missing}が必要です。`,
  cannotPost: (channel) =>
    `${channel}には投稿できません。トークンなしで動いているので、聞かれた場所でしか答えられません。${channel}で /要約 を使ってください。`,
  threadArchived: (channel) =>
    `${channel}はアーカイブされているので、そこにあるものは変えられません。もう一度 /要約 を使って新しく投稿すると、開きます。`,
  threadLocked: (channel) => `${channel}はロックされているので、何も投稿できません。`,
  serversOnly: '要約はサーバーにだけ投稿できます。',
};
