import type { FieldFault, YamlSlip } from '../../../review/faults/complaints.ts';
import type { Complaints } from '../../../review/faults/Fault.ts';
import type { Place } from '../../../review/faults/placeName.ts';

const { format } = new Intl.NumberFormat('ja');

const nameOf = (at: Place): string =>
  at.map((key) => (typeof key === 'number' ? `${key + 1}番目` : `「${key}」`)).join('の');

const FIELDS: Readonly<Record<FieldFault, string>> = {
  text: 'は文字列で書いてください',
  empty: 'が空です',
  missing: 'がありません',
  severalLines: 'は1行で書いてください',
  control: 'に制御文字が含まれています',
  bars: 'にネタバレの縦線（||）がありますが、ここでは何も隠れません。隠したい部分は書かないでください',
  link: 'はhttps://かhttp://で始まるリンクにしてください',
  year: 'は「2019」のような年にしてください',
  beforeFilm: 'は映画が発明される前の年です',
  directors: 'は名前か、5人までの名前のリストにしてください',
  minutes: 'は「96」のような分数にしてください',
  longerThanFilm: 'がどの映画よりも長くなっています。単位は分です',
  colour: 'は"#b8623f"のように、引用符で囲んだ色にしてください',
  cast: 'は[Ann Lee, Bo Roe]のようなリストにしてください',
  castEntry: 'は名前か、「actor: …」とその下の項目にしてください',
  names: 'は[マリア, ロボット]のような名前のリストにしてください',
  themes: 'は[沈黙, 海]のようなリストにしてください',
  themeEntry: 'は名前か、「name: …」とその下の項目にしてください',
  paragraphs: 'は[3, 11]のような段落番号のリストにしてください',
  words: 'は[ピアノ, 音楽]のような言葉のリストにしてください',
  questions: 'は映画のあとで話すための質問のリストにしてください',
  asked: 'は「question: …」と「paragraph: …」を持つ項目のリストにしてください',
  askedEntry: 'は「question: …」と「paragraph: …」で書いてください',
  paragraph: 'は「12」のような段落番号にしてください',
  other: 'はここには書けません',
};

const YAML: Readonly<Record<YamlSlip, string>> = {
  indent: 'この行の字下げがずれています。同じまとまりの行は左端をそろえてください',
  quote: '引用符が閉じられていません',
  twice: 'このキーはすでに上にあります。どちらかを消してください',
  tab: '字下げにはタブではなく半角スペースを使ってください',
  bracket: 'かっこの使い方が正しくありません。すべて閉じて、項目をコンマで区切ってください',
  colon: 'キーのあとにコロンがありません。「title: …」のように書いてください',
  other: '「title: …」のように、1行に1項目ずつ書いてください',
};

const unseenCode = (code: string | null): string =>
  code === null
    ? 'に、目に見える文字がありません'
    : `に、目に見えない文字（U+${code}）が含まれています。削除してください`;

/** What is wrong with a review, in Japanese. */
export const JAPANESE_COMPLAINTS: Complaints = {
  noFront: () =>
    'ファイルはフロントマターで始めてください：「---」の行、「title: …」の行、「---」の行の順です',
  noEnd: () => 'フロントマターが終わっていません。最後の行の下、本文の前に「---」の行を入れてください',
  aboveFront: () => 'ファイルは「---」の行で始めてください。その上にあるものを消してください',
  noParagraph: () => 'フロントマターのあとに段落がありません',
  control: (code) => `この行に制御文字（U+${code}）が含まれています。削除してください`,
  deep: (depth, most) =>
    `この行はリストや引用が${format(depth)}重になっています。${most}重までにしてください`,
  crowded: (marks, most) =>
    `この段落には強調の記号（*と_）が${format(marks)}個あります。上限は${most}個です。段落を分けるか、強調でない記号は\\*や\\_と書いてください`,
  unreadable: () => '読み取れません。もっと単純な書き方にしてください',
  slow: () => '読み込みに時間がかかりすぎます。短くするか、もっと単純な書き方にしてください',

  longFront: (length, most) =>
    `フロントマターが${format(length)}文字あります。上限は${format(most)}文字です。レビューの本文は2つ目の「---」の下に書きます`,
  deepFront: () => 'フロントマターの入れ子が深すぎます。入れ子にせずに書いてください',
  openQuote: (typed) => `引用符が閉じられていません。こう書いてください：${typed}`,
  notText: (typed) => `YAMLではこれは文字列になりません。引用符で囲んでください：${typed}`,
  notYaml: (slip) => `フロントマターがYAMLとして正しくありません：${YAML[slip]}`,
  repeats: () => 'フロントマターの一部が「&」と「*」で繰り返されています。省略せずに書いてください',
  glued: (typed) => `コロンのあとに半角スペースがありません。こう書いてください：${typed}`,
  noKeys: () => 'フロントマターには、「title: …」をはじめとするキーを1行ずつ書いてください',
  unknownKey: (key, at, keys, meant) =>
    `「${key}」は${at.length === 0 ? 'フロントマター' : nameOf(at)}のキーではありません。${meant === null ? `使えるキー：${keys.join('、')}` : `「${meant}」のことですか？`}`,

  field: (at, fault) => `${nameOf(at)}${FIELDS[fault]}`,
  long: (at, most) => `${nameOf(at)}が${format(most)}文字を超えています`,
  unseen: (at, code) => `${nameOf(at)}${unseenCode(code)}`,
  language: (at, typed, near) =>
    `${nameOf(at)}は${near === null ? 'enやpt-BRのような言語タグ' : `言語タグ（おそらく${near}）`}にしてください。${typed}は言語タグではありません`,
  manyNames: (at, most) => `${nameOf(at)}の名前が${most}個を超えています`,
  manyEntries: (at, most) => `${nameOf(at)}の項目が${most}個を超えています`,
  inMarks: (typed) => `。引用符で囲んでください：${typed}`,
  withoutMarks: (typed) => `。引用符を付けずに書いてください：${typed}`,

  code: () =>
    'これはコード（行頭に半角スペース4つ、またはバッククォート）なので引用できません。段落として書いてください',
  html: () =>
    'これはHTML（「<」で始まるもの）なので引用できません。段落として書くか、ただの記号なら「\\<」と書いてください',
  table: () => 'これは表なので引用できません。段落として書いてください',
  definition: () => 'これはリンクの定義で、誰の目にも触れません。リンクは本文の中に書いてください',
  inlineCode: () =>
    'ここにバッククォートで囲んだコードがあり、引用できません。ただのバッククォートなら「\\`」と書いてください',
  image: () => 'ここに画像があり、引用できません。言葉で説明してください',
  listNumber: (number) =>
    `Markdownでは行頭の「${number}.」がリストになります。ただの数字なら「${number}\\.」と書いてください`,
  underlined: () =>
    '「=」や「-」の行があると、その上の文章が見出しになります。「## …」と書くか、空行を入れてください',
  longHeading: (length, most) => `この見出しは${format(length)}文字あります。上限は${most}文字です`,
  barsInHeading: () =>
    '見出しは引用の下に表示されるため、ネタバレの縦線（||）では隠れません。ネタバレにならない見出しにしてください',
  headingUnseen: (code) => `この見出し${unseenCode(code)}`,
  barsInside: () => 'ネタバレの縦線（||）は段落全体を囲みます。ただの縦線なら「\\|\\|」と書いてください',
  headingSpace: (signs, words, mark) =>
    `見出しでは「${signs}」のあとに半角スペースが必要です。「${signs} ${words}」と書くか、ただの記号なら「\\${mark}」と書いてください`,
  footnote: (mark) =>
    `「${mark}」はほかでは脚注になります。その内容を本文の中に書くか、「\\${mark}」と書いてください`,
  otherPrograms: (mark) =>
    `「${mark}」はほかのプログラム向けの書き方で、そのまま引用されてしまいます。消してください`,
  wikiLink: (mark) => `「${mark}」がリンクになるのはウィキだけです。かっこを外して書いてください`,
  struck: (mark) =>
    `「${mark}」は「~~」が付いたまま引用されます。取り消した部分を消すか、「\\~\\~」と書いてください`,
  highlighted: (mark) => `「${mark}」は「==」が付いたまま引用されます。太字にするには「**」を使ってください`,
  tickBox: (mark) => `「${mark}」はほかではチェックボックスになります。消してください`,

  longParagraph: (length, most, hasLongLink) =>
    `この段落は${format(length)}文字分になり、1つのメッセージに入る${format(most)}文字を超えています。2つに分け${hasLongLink ? 'るか、レビューのリンクを短くし' : ''}てください`,
  themeBeyond: (theme, paragraphs, last) =>
    `テーマ「${theme}」に段落${paragraphs.join('、')}が指定されていますが、最後の段落は${last}です`,
  themeNowhere: (theme) =>
    `テーマ「${theme}」に当てはまる段落がありません。「paragraphs」か、見つかるような「words」を追加してください`,
  askedBeyond: (paragraph, question, last) =>
    `「asked」では段落${paragraph}が「${question}」の答えになっていますが、最後の段落は${last}です`,
  askedTwice: (question, line) =>
    `「${question}」はすでに「asked」の${line}行目にあります。どちらかを消してください`,

  misread: () => 'この段落は、ページで読めるとおりにMarkdownで表示できません',
  deepPage: (most) =>
    `このページは要素が${format(most)}段を超えて入れ子になっています。記事としてはありえない深さです`,
};
