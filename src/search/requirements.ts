/** A thing that is asked for so plainly that a passage without any word of it can't be the answer. */
interface Requirement {
  /** The question asks for it; matched against the question in small letters. */
  readonly asked: RegExp;
  /** The passage tells it; without this the words of `asked` themselves have to stand in it. */
  readonly told?: RegExp;
}

const COUNT =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundreds?|thousands?|millions?|dozens?|half|once|twice|one|no|none|both|few|many|only|single|every|several|couple|countless)\b/i;

const REQUIREMENTS: readonly Requirement[] = [
  // The film as a product.
  {
    asked:
      /\bhow long (?:is|was|does)\b(?!.*\btake)|\brun(?:ning)?[ -]?time\b|\bhow many (?:minutes|hours)\b|\bin minutes\b/,
    told: /\brun(?:s|ning)?[ -]?time\b|\bruns\b|\b(?:minutes|hours)\b[^.]*\b(?:long|length|film|running)\b|\b(?:long|length|film|lasts?|running)\b[^.]*\b(?:minutes|hours?)\b|\btoo long\b|\b(?:two|three|four|\d)[ -](?:and[ -]a[ -]half[ -])?hours?\b/i,
  },
  {
    asked: /\b(?:budget|cost|costs|box office|gross(?:ed)?|profit|how much money)\b/,
    told: /[$£€]|\b(?:dollars?|pounds|euros?|marks|francs|millions?|budget|cost|costly|money|paid|box office|expens\w+|cheap\w*|gross\w*|earn\w*|profit\w*|flop\w*|hit|tickets?|takings|studio|shoestring)\b/i,
  },
  {
    asked:
      /\b(?:get|gets|got|was|were|be|been|is|are) paid\b|\bsalary\b|\bhow much did .* (?:earn|make for)\b/,
    told: /[$£€]|\b(?:paid|pay|fee|salary|wages?|dollars?|money|for free|for nothing)\b/i,
  },
  {
    asked:
      /\b(?:stream(?:s|ing|ed)?|netflix|hulu|youtube|amazon|on prime|prime video|disney ?(?:plus|\+)|hbo|paramount ?(?:plus|\+)|apple tv|mubi|blu-?ray|dvd)\b|\bwhere (?:can|could|do|to)\b.*\b(?:watch|see|find|buy|rent|stream)\b/,
    told: /\b(?:stream\w*|Netflix|Hulu|YouTube|Amazon|Prime Video|Disney|HBO|Paramount|Apple TV|Mubi|Blu-?ray|DVDs?|discs?|rent(?:al|ed)?|online|on demand)\b/i,
  },
  {
    asked: /\b(?:post|after|mid|end)[ -]?(?:the )?credits? (?:scene|sting|bit)/,
    told: /\bcredits\b.*\bscene|\bscene\b.*\bcredits\b|\bsting\b/i,
  },
  {
    asked:
      /\bage rating\b|\bwhat(?:'?s| is| was)? (?:it|the film|the movie|this)?\s*rated\b|\bpg(?:-?13)?\b|\br[- ]rated\b|\bcertificate\b/,
    told: /\b(?:rated|rating|certificate|PG|censor\w*|children|kids|family|families|suitable|young)\b/i,
  },
  {
    asked:
      /\b(?:kids?|children|child|toddlers?|teens?|famil(?:y|ies)|\d+[ -]year[ -]olds?)\b.*\b(?:watch|see|suitable|friendly|appropriate|ok(?:ay)?|safe)\b|\b(?:suitable|friendly|appropriate|ok(?:ay)?|safe)\b.*\b(?:kids?|children|child|famil(?:y|ies)|teens?)\b/,
    told: /\b(?:child\w*|kids?|toddlers?|teen\w*|famil(?:y|ies)|rated|rating|certificate|suitable|gor[ey]\w*|violen\w+|blood\w*|scary|frighten\w+|nudity)\b/i,
  },
  {
    asked: /\brotten tomatoes\b|\bimdb\b|\bmetacritic\b|\bletterboxd\b/,
    told: /\b(?:Rotten Tomatoes|IMDb|Metacritic|Letterboxd|per ?cent|%|stars?)\b|\d\/10/i,
  },
  {
    asked: /\b(?:oscars?|academy awards?|golden globes?|baftas?|awards?|prizes?|nominat\w+)\b/,
    told: /\b(?:oscars?|academy|golden|baftas?|palme|awards?|prizes?|nominat\w+|statuettes?|trophy|trophies|won (?:the|an?|two|three|four|five|\d+|its|his|her|best|for)|prizewinning|award-winning|festival|honou?r\w*)\b/i,
  },
  {
    asked:
      /\b(?:sequel|prequel|spin-?off|follow-?up)s?\b|\b(?:second|third) (?:one|film|movie|part)\b|\bpart (?:two|three|2|3|ii|iii)\b|\b\p{L}+ (?:2|ii)\b/u,
    told: /\b(?:sequels?|prequels?|spin-?offs?|follow(?:ed|s)?|follow-?ups?|trilogy|franchise|series|second|third|two|three|later|next|again)\b/i,
  },
  {
    asked: /\b(?:remake|remade|reboot)\b/,
    told: /\b(?:remakes?|remade|reboot\w*|retold|versions?|copied)\b/i,
  },
  { asked: /\banime\b|\bmanga\b/, told: /\b(?:anime|manga|animat\w+|cartoons?)\b/i },
  { asked: /\bvideo ?games?\b/, told: /\b(?:video ?games?|gamers?|gaming)\b/i },
  {
    asked: /\b(?:stage|broadway) (?:musical|show|version|play)\b/,
    told: /\b(?:stage\w*|broadway|musical|theatre|play)\b/i,
  },
  { asked: /\bposters?\b/, told: /\b(?:posters?|billboards?|adverts?|campaign)\b/i },
  { asked: /\btrailers?\b/, told: /\b(?:trailers?|teasers?|advert\w*|marketing|campaign|promised|sold)\b/i },

  {
    asked:
      /\bwhen (?:did|was|is|does|will)\b.*\b(?:come out|came out|coming out|released?|made|premiered?)\b|\bwhat year\b|\brelease date\b|\bhow old is (?:it|this|the (?:film|movie))\b/,
    told: /\b(?:1[89]|20)\d\d\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:spring|summer|autumn|winter|christmas|decades?|century)\b|\byears? (?:ago|before|later)\b/i,
  },
  // The people.
  {
    asked: /\bfirst choices?\b|\b(?:supposed|meant|offered|going) to play\b/,
    told: /\b(?:choice|turned (?:it |the part |the role )?down|considered|offered|originally|wanted|instead of|planned|written for|refused|passed on)\b/i,
  },
  {
    asked: /\bhow old\b(?! (?:is|was) (?:it|this|the (?:film|movie))\b)|\bwhat age (?:is|was|were|are)\b/,
    told: /\b(?:aged?|years? old|year-olds?|teen\w*|youth|young\w*|old\w*|elderly|born|child\w*|boy|girl|twenties|thirties|forties|fifties|sixties|seventies|eighties)\b|\b(?:is|was|were|at|just|only|barely|turned|of) (?:\d{1,2}\b|(?:eight|nine|ten|eleven|twelve|\p{L}+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\p{L}+)?)\b)/iu,
  },
  { asked: /\bhow (?:tall|fast|heavy|many|big|far|high|deep)\b/, told: COUNT },
  {
    asked: /\bwhen did .* die\b|\bstill alive\b|\bpassed away\b/,
    told: /\b(?:die[ds]?|dying|death|dead|late|last|alive|killed|suicide)\b/i,
  },
  {
    asked: /\b(?:die|dies|died|dead|survives?|killed)\b/,
    told: /\b(?:die[ds]?|dying|dea(?:d|th)\w*|kill\w*|surviv\w*|murder\w*|shot|shoot\w*|stab\w*|drown\w*|alive|perish\w*|sacrific\w*|buried|grave|ghost\w*|suicide|poison\w*|hang\w*|blood\w*|victims?|corpse|body|bodies|eaten|burn\w*|fate|fall\w*|finish\w*|execut\w*)\b/i,
  },
  {
    asked: /\bborn\b|\bbirth(?:day|place)\b|\bwhere (?:is|was) .* from\b/,
    told: /\b(?:born|birth\w*|native|raised|grew up|from|came|comes)\b/i,
  },
  { asked: /\bburied\b/, told: /\b(?:buried|grave\w*|cemetery|tomb|funeral)\b/i },
  {
    asked: /\bmarried\b|\bdivorced?\b|\b(?:is|are|was|were) .* dating\b/,
    told: /\b(?:marr\w+|wife|husband|wed\w*|divorc\w+|spouse|couple|lovers?|romance|girlfriend|boyfriend|bride|groom|engaged|fianc\w+)\b/i,
  },
  {
    asked: /\b(?:real|first|last|full|middle) name\b|\bsurname\b/,
    told: /\b(?:names?|named|called|surname|christened|nickname\w*)\b/i,
  },
  {
    asked:
      /\b(?:next|latest|last) (?:movie|film|role|project)\b|\b(?:do|did|does|done|make|made|doing) (?:\p{L}+ )?(?:right )?after (?:this|that|it)\b|\b(?:up to|doing) (?:these days|now|today)\b/u,
    told: /\b(?:later|next|after(?:wards?)?|went on|since|again|never|last|final|subsequent\w*|follow\w*|today|now)\b/i,
  },
  {
    asked: /\bstunts?\b/,
    told: /\b(?:stunt\w*|doubles?|climb\w*|fell|falls?|jump\w*|leap\w*|fights?|fought|trained|training|physical\w*|dangerous\w*|injur\w+)\b/i,
  },
  {
    asked: /\bcameos?\b/,
    told: /\b(?:cameos?|glimpse\w*|briefly|spot(?:s|ted)?|himself|herself|pop(?:s|ped)? up|turns? up|appear\w*)\b/i,
  },
  {
    asked: /\bcostumes?\b|\bwardrobe\b/,
    told: /\b(?:costum\w+|wardrobe|cloth\w+|dress\w*|outfits?|suits?|wears?|wearing|wore|gowns?|uniforms?|coats?|hats?|robes?)\b/i,
  },
  {
    asked: /\bmake-?up\b|\bprosthetics?\b/,
    told: /\b(?:make-?up|prosthetics?|painted|wigs?|masks?|latex)\b/i,
  },
  {
    asked: /\bdub(?:bed|bing)?\b|\bwho voices\b|\bvoices? of\b|\bvoice actors?\b/,
    told: /\b(?:dub\w*|voic\w+|speaks?|spoken|narrat\w+)\b/i,
  },
  { asked: /\bwho (?:edited|cut)\b|\beditors?\b/, told: /\b(?:edit\w*|cut(?:s|ting)?|montage)\b/i },
  {
    asked: /\bwho (?:wrote|scripted|penned)\b|\bscreen ?writers?\b|\bscript ?writers?\b/,
    told: /\b(?:wr(?:ote|itten|iting|iter|iters)|screenplay|scripts?|penned|novel\w*|adapt\w+|authors?|screenwriters?|story by|play by)\b/i,
  },
  {
    asked:
      /\bwho (?:composed|scored)\b|\bcomposers?\b|\bwho (?:did|made|wrote|does) the (?:music|score|soundtrack)\b/,
    told: /\b(?:compos\w+|scores?|scored|music\w*|soundtrack|songs?|themes?|orchestra\w*|piano)\b/i,
  },
  {
    asked: /\bcinematographers?\b|\bdirector of photography\b|\bwho (?:shot|filmed|photographed)\b/,
    told: /\b(?:cinematograph\w+|photograph\w+|shot|camera\w*|lens\w*|lit|lighting)\b/i,
  },
];

/** Questions for a person behind the camera: only a name that is nobody's in the cast answers them. */
const ASKS_CREW =
  /\b(?:who (?:composed|scored|wrote|scripted|penned|edited|cut|shot|filmed|photographed|produced)|who (?:did|made|does) the \p{L}+|composers?|cinematographers?|director of photography|screen ?writers?|script ?writers?|editors?|producers?)\b/u;

/** Two or more words with capitals: somebody's full name. */
const FULL_NAME =
  /\p{Lu}[\p{L}'’.-]*(?: (?:de|del|della|di|von|van|der|la|du|and|[-–]))? \p{Lu}[\p{L}'’-]+/gu;

/**
 * Whether a passage lacks what a question plainly asks for, and so can't be its answer.
 *
 * @param question as the person typed it
 * @param passage the passage as a reader sees it
 * @param isKnown whether a word belongs to the name of somebody in the cast
 */
export function lacksWhatIsAsked(
  question: string,
  passage: string,
  isKnown: (word: string) => boolean,
): boolean {
  const asked = question.toLowerCase();
  if (REQUIREMENTS.some((one) => one.asked.test(asked) && !(one.told ?? one.asked).test(passage)))
    return true;
  if (!ASKS_CREW.test(asked)) return false;
  const names = passage.match(FULL_NAME) ?? [];
  return names.every((name) => name.split(/\s+/).every((word) => isKnown(word) || !/^\p{Lu}/u.test(word)));
}
