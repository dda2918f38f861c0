/** What `Intl.Segmenter` takes for the end or the start of a sentence in a language, and is none. */
export interface SentenceMarks {
  /** Abbreviations, without their last full stop, that a sentence goes on after whatever follows: `Mr. Lorre`. */
  readonly always: readonly string[];
  /** Those that it goes on after, unless a word follows that starts sentences: `Warner Bros. Pictures`, `Bros. It`. */
  readonly mostly: readonly string[];
  /** Those that it goes on after where a number follows: `Oct. 12`. */
  readonly beforeNumbers: readonly string[];
  /** Words that start sentences and no name. */
  readonly starters: readonly string[];
  /** Whether a number with a full stop is an ordinal: `am 3. Mai`. */
  readonly hasOrdinals: boolean;
  /** Quotation marks that open here; brackets and „ 「 do everywhere. */
  readonly opening: string;
}

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** The marks that open where “ and « close. */
const GERMAN_OPENING = '»›';

const LATIN = list('cf ca vs e.g i.e');

/** Of languages that are not listed. */
const UNKNOWN: SentenceMarks = {
  always: LATIN,
  mostly: list('Dr Prof St'),
  beforeNumbers: list('No Nr vol p pp'),
  starters: [],
  hasOrdinals: false,
  opening: '“‘«‹',
};

/**
 * By language; others have `UNKNOWN`. Single letters and rows of them (H. G., U.S., z. B.) need no line: they are as those
 * under `mostly`. Nor does what small letters follow, for no sentence starts with those.
 */
const SENTENCE_MARKS: ReadonlyMap<string, SentenceMarks> = new Map(
  Object.entries({
    en: {
      always: [
        ...LATIN,
        ...list(`Mr Mrs Ms Mx Dr Drs Prof Messrs Mme Mlle Rev Revd Fr Hon Gov Sen Rep Pres Sgt Capt Col Cpl Lt Cmdr Cdr
        Gen Adm Maj Brig Pvt Pfc Pte Det Insp Supt Atty Asst Msgr Cllr v viz approx a.k.a`),
      ],
      mostly: list('Bros Inc Ltd Co Cos Corp Jr Sr Esq al St Ste Mt Ft Ave Blvd Rd Sq Dept Univ Assn'),
      beforeNumbers: list(`No Nos Vol Vols Ch Chs Ep Eps Pt Pts Fig Figs Sec Art Op Ser pp p para
      Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun`),
      starters:
        list(`A An The This That These Those There Here He She It We You They I His Her Its Our Your Their My Who What
      When Where Why How Which And But Or Nor So Yet For If As At By In On Of To From With Without After Before Since
      Until While Although Though Because Once Then Now Not No Nobody Nothing None Everyone Everybody Everything
      Someone Somebody Something One Some Many Most Much Few All Both Each Every Even Only Just Still Also Perhaps Maybe
      Yes Is Are Was Were Do Does Did Has Have Had Can Could Will Would Should May Might Must Let`),
      hasOrdinals: false,
      opening: '“‘«‹',
    },
    de: {
      always: [
        ...LATIN,
        ...list(`Hr Hrn Fr Frl Dr Drs Prof Dipl Ing Mag Hl St vgl bzw ggf evtl inkl exkl zzgl sog z.B d.h u.a v.a bspw geb
        gest`),
      ],
      mostly: list('Bros Inc Ltd Co Corp jun sen Jr Sr Str Mio Mrd Jh Jhd Chr usw etc al'),
      beforeNumbers: list('Nr Bd Bde Kap Abb Abs Art Aufl Folge S Std Min Jan Feb Apr Aug Sept Okt Nov Dez'),
      starters:
        list(`Der Die Das Den Dem Des Ein Eine Einen Einem Einer Er Sie Es Wir Ihr Ich Du Man Sein Seine Ihre Dieser Diese
      Dieses Diesen Und Aber Oder Doch Denn Da Dann Dort Hier Wenn Als Wie Was Wer Wo Warum Weil Während Nach Vor Mit
      Ohne Für Auf An In Im Am Zu Zum Zur Bei Von Vom Aus Niemand Nichts Alle Alles Jeder Jede Nur Auch Noch Nun Jetzt So
      Erst Kein Keine Ist Sind War Waren Hat Hatte Wird`),
      hasOrdinals: true,
      opening: GERMAN_OPENING,
    },
    fr: {
      always: [
        ...LATIN,
        ...list(
          'MM Mme Mmes Mlle Mlles Me Mgr Dr Dre Pr St Ste Sts p.ex ex c.-à-d env av apr J.-C dir réal prod',
        ),
      ],
      mostly: list('Bros Inc Ltd Co Corp Jr Sr etc éd'),
      beforeNumbers: list('No no n vol chap art p pp fig ép janv févr avr juil sept oct nov déc'),
      starters:
        list(`Le La Les L' L’ Un Une Des Du De Ce Cet Cette Ces C' C’ Il Elle Ils Elles On Nous Vous Je Tu Son Sa Ses Leur
      Leurs Mon Ma Mes Et Mais Ou Or Donc Car Puis Alors Quand Si Comme Où Qui Que Qu' Qu’ Dans En Sur Sous Pour Par
      Avec Sans Après Avant Depuis Personne Rien Tout Tous Toute Chaque Plus Même Encore Ici Là Est À Au Aux D' D’`),
      hasOrdinals: false,
      opening: '“‘«‹',
    },
    es: {
      always: [
        ...LATIN,
        ...list(
          'Sr Sra Srta Sres Sras Dr Dra Dres Prof Profa Lic Ing Arq D Dña Ud Uds Vd Vds Sto Sta Mons Excmo p.ej ej aprox',
        ),
      ],
      mostly: list('Bros Inc Ltd Co Corp Cía Jr Sr EE UU etc Av Avda'),
      beforeNumbers: list(
        'No Núm núm n vol cap art pág págs p pp fig ene feb mar abr jun jul ago sept oct nov dic',
      ),
      starters:
        list(`El La Los Las Un Una Unos Unas Lo Este Esta Estos Estas Ese Esa Eso Él Ella Ellos Ellas Yo Tú Nosotros Usted Su
      Sus Mi Y E Pero O Ni Aunque Si Cuando Donde Como Porque Que Qué Quién En De Del Al A Con Sin Por Para Desde Hasta
      Entre Sobre Tras Nadie Nada Todo Todos Toda Cada No Sí Ya Más Así Es Son Fue Era`),
      hasOrdinals: false,
      opening: '“‘«‹',
    },
    it: {
      always: [
        ...LATIN,
        ...list(
          'Sig Sigg Sig.ra Dott Dott.ssa Prof Prof.ssa Avv Ing Arch Geom On Mons Rev S SS Cav Comm p.es es cfr ca',
        ),
      ],
      mostly: list('Bros Inc Ltd Co Corp Jr Sr ecc'),
      beforeNumbers: list(
        'No n nn vol voll cap art pag pagg p pp fig gen feb mar apr mag giu lug ago set sett ott nov dic',
      ),
      starters:
        list(`Il Lo La I Gli Le L' L’ Un Uno Una Un' Un’ Questo Questa Questi Queste Quel Quello Quella Egli Lui Lei Essi Loro
      Noi Voi Io Tu Suo Sua E Ed Ma O Però Se Quando Dove Come Perché Che Chi In Nel Nella Di Del Della A Al Alla Da
      Dal Dalla Con Senza Per Su Sul Sulla Tra Fra Dopo Prima Nessuno Niente Nulla Tutto Tutti Ogni Non Sì Già Più Così È`),
      hasOrdinals: false,
      opening: '“‘«‹',
    },
    pt: {
      always: [
        ...LATIN,
        ...list(
          'Sr Sra Srta Srs Sras Dr Dra Drs Prof Profa Eng Arq D Dna Exmo Exma Sto Sta Mons p.ex ex aprox',
        ),
      ],
      mostly: list('Bros Inc Ltd Ltda Co Corp Cia Jr Sr etc Av'),
      beforeNumbers: list(
        'No Nº n nº vol cap art pág págs p pp fig séc jan fev mar abr mai jun jul ago set out nov dez',
      ),
      starters:
        list(`O A Os As Um Uma Uns Umas Este Esta Estes Estas Esse Essa Isso Isto Ele Ela Eles Elas Eu Nós Você Seu Sua Seus
      Suas E Mas Ou Nem Embora Se Quando Onde Como Porque Que Quem Em No Na Nos Nas De Do Da Dos Das Ao À Com Sem Por
      Para Desde Até Entre Sobre Após Ninguém Nada Tudo Todos Cada Não Sim Já Mais Assim É São Foi Era`),
      hasOrdinals: false,
      opening: '“‘«‹',
    },
    nl: {
      always: [
        ...LATIN,
        ...list(
          'Dhr dhr Mevr mevr Mw mw Mej Dr dr Drs drs Ir ir Ing ing Mr mr Prof prof St o.a m.a.w d.w.z bijv bv resp zgn i.p.v t.o.v',
        ),
      ],
      mostly: list('Bros Inc Ltd Co Corp Jr Sr enz etc'),
      beforeNumbers: list('Nr nr Vol afl blz p pp jan feb mrt apr jun jul aug sept okt nov dec'),
      starters:
        list(`De Het Een Dit Dat Deze Die Hij Zij Ze Wij We Ik Jij Je Men Zijn Haar Hun Er En Maar Of Want Dus Toen Dan Daar Hier
      Als Wanneer Waar Hoe Wat Wie Waarom Omdat Hoewel In Op Aan Bij Met Zonder Voor Na Van Uit Door Naar Niemand Niets
      Alles Alle Elk Elke Ook Nog Nu Zo Geen Niet Is Was`),
      hasOrdinals: false,
      opening: '“‘«‹',
    },
    ru: {
      always: list('г гг им т тов проф акад ст св ул пл просп см ср напр реж сцен т.е т.н т.к млн млрд тыс'),
      mostly: list('др пр н.э'),
      beforeNumbers: list('стр с гл рис вып т янв февр апр авг сент окт нояб дек'),
      starters:
        list(`Он Она Оно Они Мы Вы Я Ты Это Этот Эта Эти Тот Та Те И А Но Или Да Если Когда Где Как Что Кто Почему Потому В Во На По
      С Со К У Из От До За Для Без После Перед Никто Ничего Все Всё Каждый Не Нет Так Там Тут Его Её Их`),
      hasOrdinals: false,
      opening: '«“',
    },
  }),
);

/** Languages that set one of the others' closing marks before a quotation, as German does: „so“, »so«. */
const LIKE_GERMAN = list('da nb nn no sv fi cs sk sl hr sr bs hu et lt lv is bg mk ro pl');
/** Languages that write ordinals with a full stop, as German does. */
const WITH_ORDINALS = list('da nb nn no fi cs sk sl hr sr bs hu et lv is');

/** What holds for a language, as a BCP 47 tag. */
export function sentenceMarksOf(language: string): SentenceMarks {
  const own = new Intl.Locale(language).language;
  const known = SENTENCE_MARKS.get(own);
  if (known !== undefined) return known;
  return {
    ...UNKNOWN,
    opening: LIKE_GERMAN.includes(own) ? GERMAN_OPENING : UNKNOWN.opening,
    hasOrdinals: WITH_ORDINALS.includes(own),
  };
}
