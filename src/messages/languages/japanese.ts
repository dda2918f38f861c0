import { escapeMarkdown } from '../text/escapeMarkdown.ts';
import { JAPANESE_COMPLAINTS } from './complaints/japaneseComplaints.ts';
import { counting } from './counting.ts';
import type { Phrases } from './Phrases.ts';

const TAG = 'ja';

const counted = counting(TAG);

const plain = (text: string): string => escapeMarkdown(text, false);

/** All that the bot says of its own, in Japanese. */
export const JAPANESE: Phrases = {
  tag: TAG,
  quoted: (text) => `「${text}」`,
  labelled: (name, says) => `${name}：${says}`,

  closest: 'レビューにその答えは書かれていません。いちばん近いのはこの箇所です：',
  closestIsSame: 'これだけについての答えはレビューに書かれていません。いちばん近いのは同じ段落です：',
  askInWords: 'それだけでは、何をお知りになりたいのか分かりません。もう少し言葉を足して質問してください。',
  sameAnswers: 'その答えも同じ段落にあります：',
  nothing: (title) => `『${plain(title)}』のレビューには、それについて何も書かれていません。`,
  allShown: (title) => `それについて『${plain(title)}』のレビューに書かれているのは、これですべてです。`,
  aboutCovered: '話題：先ほどの箇所',
  about: (subject) => `話題：${plain(subject)}`,
  nothingInAny: 'どのレビューにも、それについて何も書かれていません。',
  wordsOnly: 'ここでは単語の一致だけで探しています。レビューが別の言葉で述べていることは見落とします。',
  forExample: 'たとえば：',
  tryThese: '次の質問になら答えられます：',
  tryTheseOfAll: '次の質問になら答えられます：',
  which: '当てはまる映画がいくつかあります。どの映画のことですか？',
  notOffered: (films) =>
    `-# ほかにも${counted(films, { one: '#本', other: '#本' })}の映画が考えられます。質問にタイトルを入れてください。`,
  forSomebody: (userId) => `<@${userId}>さんへ`,

  fact: (film, says) => `『${film}』のレビューの作品情報：${says}`,
  factYear: (year) => `公開は**${year}年**`,
  factWhere: (where) => `視聴できる場所は**${where}**`,
  factLength: (minutes) => `上映時間は**${minutes}**`,
  factDirector: (names) => `監督は${names}`,
  factCast: (names) => `出演は${names}`,
  factAuthor: (author) => `レビューの筆者は${author}`,
  minutes: (minutes) => counted(minutes, { one: '#分', other: '#分' }),
  others: (count) => counted(count, { one: 'ほか#名', other: 'ほか#名' }),
  askAlone: (question) =>
    `「${plain(question)}」の答えは、ここに入りきりません。その質問だけをもう一度送ってください。`,

  greeting: (films) => `こんにちは！${films}について何でも聞いてください。`,
  welcome: 'どういたしまして。',
  who: (films) =>
    `映画クラブのためのボットです。${films}について質問すると、それが書かれているレビューの段落で答えます。映画についての言葉はすべてレビューからの引用で、生成した文章はありません。`,
  sorryNext: '失礼しました。次に見つかったのはこちらです：',
  sorry: '失礼しました。別の言い方で質問するか、次のどれかを試してください：',
  sorryAlone: '失礼しました。別の言い方で質問してみてください。',
  noMore: (example) =>
    example === null
      ? '何の続きでしょうか？まず質問してみてください。'
      : `何の続きでしょうか？まず質問してみてください。たとえば「${plain(example)}」`,
  canAsk: (films) => `${films}について何でも質問できます。誰が出ているか、どんな話か、面白いかどうか、など。`,
  playedBy: (actor, role) => `${actor}（${role}役）`,
  isDirector: (name) => `${name}（監督）`,
  offeredDirector: (name) => `${name}（監督）`,
  directedBy: (names) => `監督：**${names.map(plain).join('**、**')}**`,
  on: (where) => `視聴：${plain(where)}`,
  paragraph: (number, of) => `¶ ${number}/${of}`,
  theReview: 'レビューを読む',

  shelf: '次の映画のレビューがあります：',
  reviewBy: (author) => `レビュー：${author}`,
  moreFilms: (count) => counted(count, { one: 'ほか#本', other: 'ほか#本' }),
  whichFilm: (films) => `映画がいくつかあります：${films}。どの映画のことか教えてください。`,

  helpIntro: (films) =>
    `${films}について何でも聞いてください。それが書かれているレビューの段落を、一字一句そのまま引用して答えます。何も書かれていないときは、そうお伝えします。`,
  helpMenu: (name, help) => `*${name}*（メッセージのメニューの「アプリ」）：${help}`,
  helpKept: 'あなたについては、質問も名前も、何も保存しません。',
  helpRemembered:
    '「音楽は？」と続けて聞けるように、最後の話題を10分間だけ覚えています。また、質問の編集や削除に合わせられるように、自分の回答の場所を5分間だけ覚えています。',
  more: (count) => counted(count, { one: 'ほか#本', other: 'ほか#本' }),
  helpChat: 'メンションするか、私のメッセージに返信するか、ダイレクトメッセージを送ってください',
  helpDirect: 'ダイレクトメッセージを送ってください。そこではコマンドなしで答えます',

  previous: '前へ',
  next: '次へ',
  around: '前後を見る',
  share: '共有',
  seen: 'もう観た',
  notAsked: '質問と違う',
  delete: '削除',
  showParagraph: '段落を見る',
  passages: (count) => `${count}か所すべて`,
  updateSummary: '更新',
  postSummary: '新しく投稿',
  howToAsk: '質問のしかた',
  offeredSpoiler: (film, paragraph) => `${film} · ¶ ${paragraph}（ネタバレ）`,

  forTheTalk: (number, of) => `語り合うための問い（${number}/${of}）`,
  whatStayed: (heading) => `「${plain(heading)}」：どんなことが心に残りましたか？`,
  nextQuestion: '次の問い',
  nextStands: '次の問いは、もう下に出ています。',
  reviewSays: 'レビューを見る',
  noTalk: (title) =>
    `『${plain(title)}』のレビューには、語り合うための問いも、問いにできる見出しもありません。`,
  whatIsMissing: '空欄に入るのはどれでしょう？',
  solution: '段落を見る',
  guessedRight: (word) => `正解です！**${plain(word)}**`,
  guessedWrong: (word) => `「${plain(word)}」ではありません。もう一度選ぶか、段落を見てください。`,
  noGuess: (title) => `『${plain(title)}』のレビューは名前や言葉が少なすぎて、問題を作れません。`,

  allFilms: '上映中：すべての映画',
  showing: (film) => `上映中：**${film}**`,
  spoilersCovered: 'ネタバレを隠します',
  spoilersOpen: 'ネタバレを隠しません',
  chatOn: 'コマンドとメンションに答えます',
  chatCommands: 'コマンドにだけ答えます',
  answersPublic: 'コマンドへの回答は全員に見えます',
  answersPrivate: '回答は質問した人にだけ見え、その人が共有できます',
  languageAuto: 'サーバーの言語',
  speaksAuto: '全員に見える場では、サーバーの言語で話します',
  speaks: (language) => `全員に見える場では、${language}で話します`,
  spoilersUntil: (moment) => `ネタバレを${moment}まで隠します`,
  spoilersOpenSince: (moment) => `${moment}からネタバレを隠していません`,
  untilIsCovered:
    '`期限`は「隠します」と一緒に使います。期限が過ぎるとネタバレを隠さなくなります。「隠します」を選ぶか、`期限`を外してください。',
  spoilerChannel: (channel) =>
    `${channel}はDiscordでネタバレチャンネルになっているので、ネタバレを隠しません（\`/クラブ ネタバレ\`で変更できます）`,
  chatHere: 'このチャンネルと、ほかに指定した場所でだけメンションに答えます',
  chatNotHere: 'このチャンネルではメンションに答えません',
  eventGone: 'そのイベントは終わったか、なくなりました。別のイベントか日付を選んでください。',
  untilEvent: (event, moment) => `「${plain(event)}」は、今の予定では${moment}に終わります。`,
  untilOpenEvent: (event, moment) =>
    `「${plain(event)}」はDiscordに終了時刻がないため、4時間続くものとして${moment}までとします。`,
  eventFollowed:
    '時刻が変わったり早く終わったりしたときは、それに合わせます。中止になったときは、もう一度設定するまでネタバレを隠します。',
  eventNotFollowed: '変更や中止になったときは、もう一度設定してください。',
  spoilersCalledOff:
    'ネタバレを隠します。終わったら隠さなくなるはずだったイベントが中止になりました。`/クラブ ネタバレ`でもう一度設定してください',
  noThreads: (channel) =>
    `${channel}では、メッセージからスレッドを作成できません。テキストチャンネルかアナウンスチャンネルで実行するか、\`チャンネル\`で指定してください。`,
  threadAlready: (channel) =>
    `${channel}はすでにスレッドなので、その中には作成できません。\`/クラブ ネタバレ\`に\`ここだけ\`を付けると、このスレッドではネタバレを隠さなくなります。`,
  maybeKept: '保存できていない可能性があります。少ししてから`/クラブ 表示`で確かめてください。',
  dayBegun: (day) =>
    `${day}はもう始まっているので、ネタバレがすぐに見えてしまいます。これからの日付か「ネタバレを隠しません」を選んでください。`,
  noDay: (day) =>
    `「${plain(day)}」は日付として読み取れず、その名前のイベントもありません。日付は「2027-01-31」のように書いてください。`,

  questionsOn: '答えられなかった質問を数えます',
  questionsOff: '質問を数えません',
  questionsOnMore:
    '-# ここで答えられなかった質問を数えています。残すのは質問の言葉だけで、期間は30日間です。名前や質問した人は残しません。このことは`/ヘルプ`で全員に伝えています。',
  questionsOffMore: '-# ここでは質問を数えていません。`/クラブ 質問`に`設定`を付けると変更できます。',
  unanswered: '答えられなかった質問',
  unansweredOf: '過去30日間、多い順：',
  nothingUnanswered: '過去30日間に答えられなかった質問はありません。',
  endedNone: (times) => `該当なし：${times}回`,
  endedClosest: (times) => `近い箇所のみ：${times}回`,
  endedWrong: (times) => `「質問と違う」：${times}回`,
  answerIsIn: '答えの段落を指定',
  ignore: '無視する',
  pinned: (count) => `登録済み（${count}）`,
  pinnedHere: 'ここに登録されているもの',
  nothingPinned: 'ここでは、段落を指定した質問も、無視する質問もありません。',
  pinIgnored: '無視：数えず、表示もしません',
  pinGone: '映画か段落がなくなったため、無効です',
  removePin: '外す',
  whichFilmAnswers: 'どの映画のレビューに答えがありますか？',
  whichParagraph: (of) => `段落の番号（1〜${of}）`,
  noParagraph: (typed, of) =>
    `このレビューに「${plain(typed)}」という段落はありません。番号は1から${of}までで、引用の下に書かれています。`,
  nowAnswered: (question) =>
    `これからは、ここで「${plain(question)}」やそれと同じ意味の質問をされたら、この段落で答えます：`,
  questionGone: 'その質問はもう一覧にありません。',
  tooManyPins: (most) =>
    `ここにはもう${most}件登録されていて、これ以上は登録できません。先にどれかを外してください。`,
  notRead: '数えた質問を今は読み込めません。あとでもう一度試してください。',
  helpCounted:
    'このサーバーでは、モデレーターのために、答えられなかった質問を数えています。残すのは質問の言葉だけで、期間は30日間です。名前や質問した人は残しません。モデレーターが回答を付けた質問と無視した質問は、取り消されるまで残ります。それ以外に、あなたについて保存するものはありません。',

  clubServer: 'このサーバーの設定',
  clubChannels: 'チャンネルごとの設定',
  clubKept: 'これらの設定はサーバーのために保存します。個人については何も保存しません。',
  notKept: '今は保存できなかったため、何も変わっていません。あとでもう一度試してください。',
  clubServersOnly: 'サーバーの中でだけ使えます。',
  rightsMissing: (channel, missing) =>
    `${channel}では実行できません。そこでの${missing}の権限がありません。チャンネルを管理する人なら付与できます。`,

  scheduledQuote: 'レビューの一文',
  scheduledQuoteOn: (theme) => `「${plain(theme)}」についての一文`,
  scheduledSummary: '要約',
  scheduledQuestion: '語り合うための問い',
  everyDay: '毎日',
  onWeekdays: '月曜日から金曜日',
  onWeekends: '土曜日と日曜日',
  scheduledAt: (days, time, zone) => `${days}の${time}（${zone}）`,
  schedulesHere: '自動で投稿するもの',
  noSchedules: 'ここでは何も自動投稿しません。`/クラブ 予定`に`内容`と`時刻`を付けると追加できます。',
  nextDates: (dates) => `次回：${dates}`,
  schedulePaused:
    '停止中：Discordに拒否されました。また投稿できるようになったら、`/クラブ 予定`で再開してください。',
  scheduleFilmGone: '映画がなくなったため、投稿しません。',
  scheduleNothing: 'ここで上映中の映画には今投稿できるものがないため、投稿しません。',
  removeSchedule: '削除',
  resumeSchedule: '再開',
  editSchedule: '編集',
  scheduleChanged: '変更しました。',
  scheduleForm: '投稿する日時',
  scheduleTime: '時刻',
  scheduleDays: '曜日',
  scheduleZone: 'タイムゾーン',
  scheduleAdded: '追加しました。これからここに投稿します。',
  postsInPrivate:
    'プライベートスレッドには、参加している間だけ投稿できます。スレッドの中で一度、私にメンションしてください。',
  scheduleRemoved: '削除しました。もう投稿しません。',
  scheduleResumed: '再開しました。',
  scheduleGone: 'それはすでに削除されていました。',
  pausedIn: (channel) =>
    `Discordに拒否されたため、${channel}への自動投稿が停止しています。\`/クラブ 予定\`で確認と再開ができます。`,
  scheduleNeeds:
    '追加するには、`内容`と`時刻`を指定してください。どちらも付けなければ、今の予定を表示します。',
  themeOfQuotes: 'テーマを選べるのは「レビューの一文」だけです。`テーマ`を外すか、一文を選んでください。',
  noTime: (time) => `「${plain(time)}」は時刻として読み取れません。「20:00」のように書いてください。`,
  noDays: (days) =>
    `「${plain(days)}」は曜日として読み取れません。「月木」「週末」「毎日」のように書いてください。`,
  noZone: (zone, closest) => `「${plain(zone)}」というタイムゾーンはありません。近いものは${closest}です。`,
  noZoneLike: (zone) =>
    `「${plain(zone)}」というタイムゾーンはありません。同じ時刻の大きな都市をローマ字（例：Tokyo）で書いてください。\`タイムゾーン\`に国名を入力すると、候補が出ます。`,
  scheduleThere: 'まったく同じものを、もうここに投稿しています。',
  tooManySchedules: (most) =>
    `このサーバーの自動投稿はもう${most}件あり、これが上限です。先に\`/クラブ 予定\`でどれかを削除してください。`,
  nothingToPost: 'このレビューには、ネタバレなしで投稿できるものがありません。',
  cannotPostAlone:
    'トークンなしで動いているため、質問された場所で答えることしかできず、自動投稿はできません。',
  serverManagersOnly:
    'これができるのは、サーバーを管理できる人か、15分以内にコマンドを使った人だけです。もう一度コマンドを使ってください。',

  ownFilmsOff: 'Discordから映画を追加する機能は、このボットの運営者がオフにしています。',
  ownFilmTypes: (name) =>
    `受け取れるのは.md、.txt、.htmlのファイルです。「${plain(name)}」はどれにも当てはまりません。`,
  ownFilmLarge: 'このファイルは1MBを超えています。レビューだけを送ってください。',
  ownFilmNotHad: 'Discordからファイルを受け取れませんでした。もう一度送ってください。',
  ownFilmBytes: 'このファイルは文章として読み取れません。UTF-8で保存して、もう一度送ってください。',
  ownFilmEmpty: 'ファイルに段落が見つかりません。レビューと言えるほど長い文章がありません。',
  ownFilmUntitled: 'ファイルに映画のタイトルが書かれていません。`タイトル`を付けて、もう一度送ってください。',
  ownFilmLong: '長すぎて受け取れません。レビューは100,000文字、500段落までです。',
  ownFilmSlow:
    '読み込みに時間がかかりすぎたため、中止しました。レビューをテキストかMarkdownで送ってください。',
  ownFilmBusy: 'ほかのファイルを読み込んでいます。1分ほどしてから、もう一度送ってください。',
  ownFilmsUnread: 'このサーバーの映画をまだ読み込んでいます。少ししてから、もう一度試してください。',
  ownFilmsLate: (films) =>
    `読み込みに時間がかかりすぎたため、今は外しています：${films}（引き続き読み込みを試します）`,
  ownFilmLate: (title) => `${title}（未読み込み）`,
  ownFilmUnfit: (name) => `「${plain(name)}」はこのままでは追加できません：`,
  ownFilmFront:
    'フロントマターは、先頭の2行の`---`にはさまれた、映画についての情報です。必要なのは`title: …`だけで、いらない行は消してかまいません。',
  ownFilmPage:
    'または、レビューの本文を.txtファイルにコピーして送ってください。1行目にタイトルを書き、段落のあいだに空行を入れます。',
  ownFilmPutRight: '修正してから、もう一度ファイルを送ってください。',
  ownFilmLine: (line) => `${line}行目`,
  complaints: JAPANESE_COMPLAINTS,
  ownFilmMoreProblems: (count) => counted(count, { one: 'ほか#件', other: 'ほか#件' }),
  ownFilmTaken: (film) =>
    `**${film}**はすでにあり、変更できません。あなたの映画には別のタイトルを付けてください。`,
  ownFilmsFull: (most) =>
    `このサーバーだけの映画はもう${most}本あり、これ以上は保存できません。先に\`/映画 削除\`でどれかを削除してください。`,
  ownFilmStarts: (paragraphs) =>
    `${counted(paragraphs, { one: '#段落', other: '#段落' })}、このサーバー専用です。始まりと終わりはこうなります：`,
  ownFilmLeftOut: (count, such) =>
    `ページから除いたもの：${counted(count, { one: '#件', other: '#件' })}（${such}など）`,
  ownFilmCalledAsPage:
    'タイトルはファイルから読み取ったものです。映画のタイトルが違うときは、キャンセルして、`タイトル`を付けてもう一度送ってください。',
  ownFilmHere: (film) => `**${film}**はすでにこのサーバーだけの映画にあります。この文章に置き換えますか？`,
  ownFilmHereByNow: (film) =>
    `その間にほかの人が**${film}**を追加したため、今回は何も追加していません。この文章に置き換えますか？`,
  ownFilmAdded: (film) => `**${film}**を、このサーバーだけの映画として追加しました。`,
  ownFilmReplaced: (film) => `**${film}**の文章を置き換えました。`,
  ownFilmDropped: '何も追加しませんでした。',
  ownFilmDraftGone: '時間がたちすぎて、文章はもう残っていません。ファイルをもう一度送ってください。',
  ownFilmChanged: (film) => `**${film}**を変更しました。`,
  ownFilmNotChanged: (film) => `**${film}**は元のままです。次の点が保存できません：`,
  ownFilmTyped: '入力した内容は1時間残しておきます。',
  ownFilmEdit: (film) => `**${film}**のタイトル、出演者、テーマなどをフォームで編集できます：`,
  ownFilmForm: 'フロントマター',
  ownFilmFormAbout: '1行に1項目（例：`year: 1927`、`cast: [Ann Lee, Bo Roe]`）',
  ownFilmFormFull: (most) =>
    `フロントマターが、Discordのフォームに入る${counted(most, { one: '#文字', other: '#文字' })}を超えています。ファイルを直して、\`/映画 追加\`でもう一度送ってください。`,
  ownFilmRemove: (film) => `**${film}**をこのサーバーから削除しますか？文章は完全に失われ、元に戻せません。`,
  ownFilmRemoved: (film) => `**${film}**を削除しました。`,
  ownFilmScheduled: 'この映画の自動投稿は止まっています。`/クラブ 予定`で確認できます。',
  ownFilmStays: (film) => `**${film}**を残しました。`,
  ownFilmsNone: 'このサーバーだけの映画はまだありません。`/映画 追加`でファイルから追加できます。',
  ownFilmWhich: (films) => `このサーバーだけの映画から選んでください：${films}。`,
  addIt: '追加',
  replaceIt: '置き換える',
  cancel: 'キャンセル',
  editIt: '編集',
  editAgain: '編集を続ける',
  removeIt: '削除',
  keepIt: '残す',

  betweenNeighbours: 'その箇所と前後の段落：',
  outdated: 'レビューが更新されたため、このボタンは古くなりました。もう一度質問してください。',
  unknownCommand: 'このコマンドはもう使えません。「/」を入力すると出る一覧から選んでください。',
  unknownButton: 'このボタンはもう使えません。もう一度質問してください。',
  notYours: '削除できるのは、質問した人か、メッセージを管理できる人だけです。',
  notYoursToShare: '自分だけに見える回答を共有できるのは、質問した人だけです。',
  sharedAlready: 'すでに共有しました。ここにいる全員が見られます。',
  moderatorsOnly:
    'これができるのは、メッセージを管理できる人か、15分以内にコマンドを使った人だけです。もう一度コマンドを使ってください。',
  tooFast: '少し速すぎます。10秒待ってから、もう一度試してください。',
  failed: (id) =>
    `ボット側で問題が起きました。あなたのせいではありません。また起きたら、このボットの運営者に次の番号を伝えてください：${id}`,

  noCast: (title) => `『${plain(title)}』のレビューに出演者の一覧はありません。`,
  noThemes: (title) => `『${plain(title)}』のレビューにテーマの一覧はありません。`,
  noSummary: (title) => `『${plain(title)}』のレビューに要約はありません。`,
  summaryCanCome: 'サーバーを管理できる人は、`/映画 編集`で`summary: …`という行を書けば追加できます。',
  beginsLikeThis: 'レビューはこう始まります：',
  unknownPerson: (who, known, films) =>
    films === 1
      ? `このレビューに「${plain(who)}」という人物は見つかりません。挙げられているのは${known}です。`
      : `これらのレビューに「${plain(who)}」という人物は見つかりません。挙げられている人：${known || 'なし'}。`,
  unmentioned: ({ name, role, kind }, title) => {
    const played = role === null ? 'は出演者です' : `は${plain(role)}役です`;
    const part = kind === 'director' ? 'は監督です' : played;
    return `**${plain(name)}**${part}。『${plain(title)}』のレビューには、それ以上書かれていません。`;
  },
  unknownTheme: (theme, known, films) =>
    films === 1
      ? `「${plain(theme)}」はこのレビューのテーマではありません。テーマは${known}です。`
      : `「${plain(theme)}」はこれらのレビューのテーマではありません。テーマ：${known || 'なし'}。`,
  unknownFilm: (film, known) => `『${plain(film)}』のレビューはありません。あるのは${known}です。`,
  chooseFilm: (known) => `映画がいくつかあります：${known}。オプションの\`映画\`で選んでください。`,
  noLine: (about) => `「${plain(about)}」に似た文はレビューに見つかりません。`,
  noLines: 'ネタバレなしで共有できる文が、レビューにありません。',
  forOrPrivate: '自分だけに見える回答を、ほかの人宛てにはできません。`宛先`か`非公開`を外してください。',
  noText: 'そのメッセージには、質問にできる文字がありません。',

  summaryPosted: (channel) => `要約を${channel}に投稿しました。`,
  summaryUpdated: (channel) => `${channel}の要約を最新にしました。`,
  summaryExists: (channel) => `この映画の要約はもう${channel}にあります。更新しますか？新しく投稿しますか？`,
  summaryGone: 'その要約はもうありません。もう一度`/要約`を使ってください。',
  stopSummary: '更新をやめる',
  summaryStopped: (channel) => `${channel}の要約は、これからは更新しません。`,
  noErrands:
    'トークンなしで動いているため、スレッドの作成も要約の自動更新もできません。このボットの運営者がトークンを設定すれば使えます。',
  summaryFollows: 'レビューが変わるたびに更新します。',
  summaryThread: (thread) => `スレッドは${thread}です。そこではネタバレを隠しません。`,
  tooManyFollowed: (most) =>
    `ここではもう${most}件の要約を自動更新していて、これ以上は増やせません。先にどれかの更新をやめてください（\`/クラブ 表示\`に一覧があります）。`,
  spoilersWelcome: (title) => `ネタバレ歓迎：${title}`,
  threadOpen: 'このスレッドはネタバレ歓迎です。ここでの回答ではネタバレを隠しません。',
  clubFollows: (message) => `自動更新中の要約：${message}`,
  youMayNot: (channel, missing) => `${channel}には投稿できません。そこでの${missing}の権限が必要です。`,
  iMayNot: (channel, missing) =>
    `私は${channel}に投稿できません。そこでの${missing}の権限が必要です。チャンネルを管理する人なら付与できます。`,
  couldNotAnswer: (channel, missing) =>
    `${channel}で質問されましたが、答えられませんでした。そこでの${missing}の権限が必要です。`,
  cannotPost: (channel) =>
    `${channel}には投稿できません。トークンなしで動いているため、質問された場所でしか答えられません。${channel}で直接\`/要約\`を使ってください。`,
  threadArchived: (channel) =>
    `${channel}はアーカイブされているので、変更できません。もう一度\`/要約\`を使って新しく投稿すると、スレッドが開きます。`,
  threadLocked: (channel) => `${channel}はロックされているので、何も投稿できません。`,
  serversOnly: '要約を投稿できるのはサーバーだけです。',

  permissions: {
    ViewChannel: 'チャンネルを見る',
    Connect: '接続',
    SendMessages: 'メッセージを送信',
    SendMessagesInThreads: 'スレッドでメッセージを送信',
    CreatePublicThreads: '公開スレッドの作成',
    ManageThreads: 'スレッドの管理',
  },
};
