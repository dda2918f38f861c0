/** What a question wants to hear: who, when, how many, or where. */
export type AnswerKind = 'person' | 'time' | 'number' | 'place';

const ASKED: readonly (readonly [AnswerKind, RegExp])[] = [
  [
    'person',
    /^(?:so |and |but )?who(?:'?s|se)?\b|\bwhich (?:actor|actress|director|author|guy|man|woman|person)\b|\b(?:actor|actress|director|composer|writer|cinematographer|dop|name)\b/,
  ],
  ['time', /\bwhen\b|\bw(?:hat|hich) (?:year|date|decade)\b|\bera\b|what time period/],
  ['number', /\bhow (?:many|much|long|old|big|tall|far|often)\b|\bwhat (?:age|score|rating)\b/],
  ['place', /\bwhere\b|\bw(?:hat|hich) (?:place|city|country|town|location|island)\b/],
];

const NUMBER =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|sixteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|half|quarter|dozen|once|twice|couple|several|years?|months?|weeks?|days?|hours?|minutes?)\b/i;
const TIME =
  /\b(?:1[89]\d\d|20\d\d)\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Christmas|summer|winter|spring|autumn|decade|century|war)\b/;
const PERSON = /\p{Lu}[\p{L}'’-]+ (?:(?:de|del|della|di|von|van|der|la|du) )?\p{Lu}[\p{L}'’-]+/gu;
const PROPER_PLACE = /\b(?:[Ii]n|[Aa]t|near|outside|from|to|off|of) (?:the )?\p{Lu}\p{L}+/u;
const PLACE =
  /\b(?:house|room|streets?|city|town|village|hotel|apartment|flat|cellar|basement|attic|tower|castle|church|cathedral|school|hospital|prison|bar|cafe|café|restaurant|nightclub|club|station|train|ship|boat|island|beach|sea|lake|river|forest|woods|desert|mountains?|hills?|valley|caves?|catacombs|tunnels?|sewers?|bridge|road|motel|farm|barn|gardens?|park|square|market|shop|office|factory|studios?|theatre|cinema|museum|airport|harbour|port|dock|cemetery|graveyard|swamp|fields?|outside|abroad|underground|downstairs|upstairs|kitchen|bathroom|bedroom|car|plane|spaceship|planet|moon|colony|suburbs?|coast|mansion|villa|cabin|hut|tent|bunker|dome|warehouse|laboratory|lab|corridor|stairs|roof|locations?|country|countryside|border)\b/i;

/** The kinds of answer that a question asks for; none for most questions. */
export function askedKinds(question: string): AnswerKind[] {
  const asked = question.trim().toLowerCase();
  return ASKED.filter(([, pattern]) => pattern.test(asked)).map(([kind]) => kind);
}

/** How much a sentence looks like it holds an answer of each kind, 0 to 1. */
export function heldKinds(sentence: string): Record<AnswerKind, number> {
  const people = sentence.match(PERSON)?.length ?? 0;
  return {
    person: Math.min(2, people) / 2,
    time: TIME.test(sentence) ? 1 : 0,
    number: NUMBER.test(sentence) ? 1 : 0,
    place: Math.min(1, (PROPER_PLACE.test(sentence) ? 0.6 : 0) + (PLACE.test(sentence) ? 0.5 : 0)),
  };
}
