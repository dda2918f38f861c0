import { CHAT_WORDS, FILM_WORDS, STOP_WORDS } from '../../search/words/stopWords.ts';
import { wordSet } from '../../search/words/wordSet.ts';

/**
 * What English questions about films are asked in, beyond what `stopWords.ts` has. Words that are among the commonest
 * of another language ("die", "final", "come", "long") are left out: no question hangs on one of them.
 */
const ENGLISH = `
  able above according act acted acting action actor actors actress actresses actual adapt adaptation
  adapted add adult adults adventure after afterwards against age ages ago alien aliens alive almost alone
  along already alternate amazing america american among amount animals animated animation answer answers
  anywhere atmosphere audience author available average avoid award awards away awesome awful baby back
  backstory bad badly battle beautiful begin beginning begins behind believable believe best better between
  beyond big black blockbuster blog blood bloody blow blue bored boring born bot boy boyfriend boys break
  brilliant british brother brothers budget business buy called calls came come cameo cameos camera car care
  career cars cast casting cgi chance change changed changes character characters chase cheap cheesy
  chemistry child children choice choose cinema cinemas city classic clear clever cliche cliffhanger colony
  color colors colour colours comedies comedy comes comic coming common composed composer confused
  confusing cost costume costumes country couple cover crap crazy creator creature credit credits creepy
  cried crime cringe cry cult cut cute dad damn dance dancing dark date daughter dead death debut decade
  decent deep deleted depressing describe described deserve design detail details dialog dialogue died dies
  difference different difficult direct directed directing direction director directors directs disappointed
  disappointing dog dogs download drag drama dramatic dream dreams dub dubbed dull dumb duration dvd dying
  early earth easter easy edit edited editing editor effect effects egg eggs eight emotion emotional end
  ended ending endings ends enemy enjoy enjoyable enjoyed enough entertaining entire epic episode escape
  especially evil example excited expect expensive explain explained explains explanation face fail faithful
  fake family famous fan fans fantasy father favorite favourite fear feature feeling feelings feels felt
  female fight fighting fights filmed filming filmmaker finally find finish finished first five flaw flaws
  flop foreshadowing four franchise free friend friendly friends full fun funny future game games garbage
  genre genuinely ghost girl girlfriend girls gore gory gross gun guy half happening happy hard hate hated
  heart heavy helmed hero heroes hes high highest hint historical history hit home hope horror hot hour
  hours house human humanity humans humor humour hurt husband hype hyped ideas imdb impressive improvise
  included inspiration inspired intense interested interesting interview issue issues joke jokes jump
  jumpscare jumpscares kid kids kill killed killer killing kills king kiss known land landscape language
  last later laugh lead leading leads leave leaves length letterboxd life likable likeable liked likes link
  list location locations long longer look looked looking looks lore lose lost love loved lover lovers loves
  made magazine magic main make masterpiece memorable memory men mess message min mins minute minutes mom
  moments money monster monsters moon moral mum murder music musical musician mystery name named names
  narration narrative narrator need needed negative netflix never new newspaper next nice novel nude nudity
  old once online opening opinion opinions oscar oscars overall overhyped overrated paced pacing page paper
  paragraph paragraphs parent parents parts party perfect performance performances performed person
  photography pick picked piece plan planet platform play played player playing plays plots pointless points
  poor poster powerful predictable pregnant premiere premiered prequel pretty produce produced producer
  production project protagonist published purpose quality quiet quote quotes random rate rated rating
  ratings read reading realistic reason reasons recap recast recent recommend recommended reference
  references relate relationship release released remake remember rent reveal revealed revenge reviewed
  reviewer reviewers rewatch roles romance romantic rotten ruin ruined run running runs runtime sad sadly
  scare scared scares scary science scientist scifi score scored scores scream screen screening screenplay
  script season see seem seen sequel sequels series service sets setting sex sexy shocking shooting short
  shot shots show silent silly since sing singing single sings sister sit site slow small soldier somewhere
  song songs sound soundtrack source space spoil spoiler spoilers standout star starred starring stars start
  still storyline strange stream streamed streaming strong studio stupid style subtitle subtitles subtle
  sucks suitable summarise summarize summary supporting sure surprise surprised surprising surprisingly
  survive survived survives suspense sweet symbolism take takes tears teen teenager teens tense tension
  terrible terrifying text theatre theatres theme themes theory think three thriller ticket tickets time
  timeline title titles today tomatoes tone tonight total totally tough trailer trailers translation trash
  trigger trilogy trivia trope true tv twist twists two ugly ultimately uncut under underrated understand
  unexpected unique universe unlike unrealistic usual vampire version versus vfx vibe vibes video view views
  villain villains violence violent visual visually visuals voice vs warning warnings waste wasted watchable
  water weak website weird western whole wild winner winning wins woman women won wonder work worked world
  worse worst worth worthy wow write writer writers writes writing written wrong wrote year years zombie
  zombies
`;

const GERMAN = `
  ab abend aber ahnlich alle allem allen aller alles als alt alte alter altersfreigabe am an andere anderen
  angst anschauen ansehen antwort auch auf aufgenommen aufnahmen aus ausgang ausserdem aussieht autor bald
  bei beide beim beispiel bekannt bekommt beruht besetzung besser beste besten bester bevor bewertung bild
  bilder bin bis bisschen bist bitte bose brauche buch da dabei dafur dagegen daher damit danach dann daran
  darauf darin darsteller darstellerin darstellt darum das dass dauert davon dazu dein deine dem den denn der
  deren des deshalb dessen deutsch deutsche dich die dies diese diesem diesen dieser dieses ding dir doch
  dort drehbuch drei du durch durfen eben echt eigentlich ein eine einem einen einer eines einfach empfehlen
  empfehlenswert ende enden endet er erde erinnert erklaren erklart ernst erst erste ersten erzahl erzahlt es
  etwa etwas euch euer fand fande film filme filmen filmes filmmusik films finde finden findet folge
  fortsetzung frage fragen frau frei freund freunde fur gab ganz ganze ganzen gar geben gedreht gefallt gegen
  gehen gehort geht geil gekostet gemacht genau gerade gern gerne gesagt geschichte geschrieben gesehen
  gespielt gestorben gesucht gewesen gewinnt gewonnen gibt gibts ging glaube gleich grosse grossen gross grosse
  grossen grund gruselig gut gute guten guter gutes hab habe haben habt hallo halt haltst handelt handlung
  hast hat hatte hatten haupt hauptdarsteller hauptdarstellerin hauptfigur hauptrolle heisst heisst her heute
  hier hin hinter hort hund ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in inhalt ins irgendwas
  irgendwie ist ja jahr jahre jahren jede jedem jeden jeder jedes jemand jetzt kam kamera kann kannst kein
  keine keinen keiner kennt kind kinder kino klar kommen kommt komponiert komponist konnen konnte konnten
  kostet kritik kurz lang lange langweilig lass lasst lauft leben letzte letzten leute liebe lief liegt lohnt
  los lustig mach machen macht mag mal man manche mann mehr mein meine meinen meint meinung mensch menschen
  mich mir mit mochte moglich musik muss mussen mutter nach nachher name namen natur naturlich neben nehmen
  nein neu neue neuen nicht nichts nie niemand noch nun nur ob obwohl oder oft ohne ort passiert person preis
  preise raus regie regisseur regisseurin richtig rolle rollen sache sachen sag sagen sagt sah schau schauen
  sehen sehenswert sehr seid sein seine seinem seinen seiner seit selbst sich sicher sie sieht sind so sogar
  soll sollte sondern sonst spannend spater spiel spielen spielt spoilern sprache spricht stadt statt stehen
  steht sterben stimmt stirbt synchronisiert synchronsprecher szene szenen tag teil tod toll tot tun tut uber
  uberhaupt uhr um und uns unser unsere unter vater vergleich versteht viel viele vielen vielleicht vom von
  vor vorbei vorlage wahr wahrend wann war ware waren warum was weder weg wegen weil weiss weiter weiss welche
  welchem welchen welcher welches welt wem wen wenig wenn wer werden wichtig wie wieder wieso wieviel
  wieviele will willst wird wirklich wirkt wissen wo woher wohin wohl wollen wollte worauf worden worin worum
  wurde wurden zeigt zeit zu zuletzt zum zur zusammen zusammenfassung zwei zwischen
`;

const FRENCH = `
  acteur acteurs actrice actrices affiche age ai aime aimer ainsi air ait alors ami amis amour ans apres
  argent as assez au aucun aucune aura aussi autant auteur autre autres aux avait avant avec avez avis avoir
  avons ayant bande beau beaucoup belle bien bientot bon bonjour bonne bref ca camera car ce ceci cela celle
  celles celui ces cest cet cetait cette ceux chaque chez chien chose choses cinema combien comme comment
  compositeur comprendre compris connait contre coup cours critique dans davantage de debut decor deja
  demande depuis dernier derniere des desole deux devant devrait dire dis dit doit donc donne dont dou du dun
  dune dure duree durent elle elles en encore enfant enfants ennuyeux ensuite entre equipe es est estce et
  etaient etait etant ete etes etre eu eux exactement explique faire fais fait fallait famille faut femme
  fille film films fin finale finit fois font force francais garcon genre gens grand grande gros guerre heros
  heure heures heureux hier histoire homme hommes ici idee il ils image images interprete jai jamais je jeu
  jeune jouait joue jouent jouer jour jours juste la lacteur lactrice laquelle le lequel lequipe les leur
  leurs lheroine lhistoire lieu livre loin lui ma maintenant mais mal malgre me meilleur meilleure meme memes
  merci mere mes metrage mettre meurt mieux moi moins mois mon monde morceau mort mot mourir moyen musique
  musiques na ne nest nom nombre non nos notre nous nouveau nouvelle nul nulle on ont ose ou oui par parce
  parle parler parole part pas passe pendant pense pere personnage personnages personne petit petite peu peur
  peut peuton peuvent peux plait plus plusieurs plutot point politique possible pour pourquoi pourrait pouvez
  premier premiere pres presque prix prochain propos public puis quand quatre que quel quelle quelles quelque
  quelques quelquun quels quest question qui quil quils quoi raconte rapport realisateur realisation
  realisatrice realise realisee regarde regarder reste resume rien role roles sa sait sans sappelle saura
  savez savoir scenario scenariste scene scenes se selon sera serait ses seul seule si signifie soir sois
  soit son sont sorte sorti sortie sous souvent suis suite sujet sur surtout ta tant te tel telle temps tes
  titre toi ton toujours tournage tourne tournee tous tout toute toutes tres triste trois trop trouve trouver
  tu type un une univers va vais vaut vers veut veux vie vient vieux ville vin violent voici voila voir vois
  voit voix vont vos votre voulait vous voyage vrai vraie vraiment vu vue
`;

const SPANISH = `
  aburrida aburrido acaba acerca actor actores actrices actriz actua actuacion actuaciones adios ahi ahora al
  algo alguien algun alguna algunas alguno algunos alla alli amigo amigos amor ano anos antes apenas aquel
  aquella aqui argumento asi aun aunque autor ayer banda bastante bien bonita buena buenas bueno buenos cada
  calificacion cancion canciones casa casi cine como compositor compuso con conoce contra cosa cosas creo
  critica cual cuales cualquier cuando cuanta cuantas cuanto cuantos cuenta cuesta da dado de debe decir deja
  del demas demasiado dentro desde despues dia dias dice dicen dicho dijo dinero director directora dirige
  dirigida dirigido dirigio doblada donde dos dura duracion durante ejemplo el ella ellas ello ellos empieza
  en encontrar entonces entre epoca era eran eres es esa escena escenas escribio escrito ese eso esos espanol
  esta estaba estan estar estas este esto estos estoy estrena estreno estuvo exactamente explica familia
  favor fin final fondo fotografia fue fuera fueron fuerte ganado gano gente gracias gran grande guion
  guionista gusta gustado gustaria gusto ha haber habia habla hablar hace hacen hacer hacia hago han hasta
  hay haya he hecho hermano hija hijo historia hizo hola hombre hombres hora horas hoy igual importante
  interpreta interpretacion ir joven juega jugar la largo las le les libro lo los luego lugar madre mal mala
  malo manera mas mayor me mejor mejores menos mensaje mi miedo mientras mis misma mismo momento mucha muchas
  mucho muchos muere muerte mujer mujeres mundo musica muy nada nadie ningun ninguna nino ninos no noche
  nombre nos nosotros nota nuestra nuestro nueva nuevo nunca opinion os otra otras otro otros padre pais
  palabras papel para parece parte pasa pasado paso peli pelicula peliculas pelis pena peor pequeno pero
  perro persona personaje personajes personas poco poder podria por porfa porque premio premios primer
  primera primero principal principales productor protagonista protagonistas puede pueden puedo pues
  puntuacion que quedo queria quien quienes quiere quiero quisiera realidad realmente recomiendas relacion
  reparto resena resumen rodada rodaje rodaron rodo rueda sabe saber sabes sacada sale se sea segun ser seria
  si sido siempre siendo significa sin sino sobre sois solo son sonora soy su suena sus tal tambien tampoco
  tan tanto te tema temas tener tengo tenia termina tiempo tiene tienen toda todas todavia todo todos trabajo
  trailer trama tras trata tres triste tu tus tuvo ultima ultimo un una unas uno unos usted va vale vamos van
  varios vaya vea veces ver verdad verla verlo vez vi vida viendo viene visto vive volver voy voz ya yo
`;

const ITALIAN = `
  abbastanza abbia abbiamo accade adatta adatto adesso ai al alcune alcuni all alla alle allora almeno altra
  altre altri altro amico amore anche ancora anni anno appena attore attori attrice attrici avere aveva avuto
  bambini basato bel bella bello ben bene bisogno bravo brutto buona buono cane canzone canzoni capire
  capisce casa cast ce certo che chi chiama chiamava ci cinema cio citta colonna com comincia
  compositore con consigli consigliato contro cosa cose cosi critica cui da dal dalla dalle danno dato
  davvero degli dei del dell della delle dello dentro deve di dice dicono dietro dire diretto dirige diverso
  dopo doppiato dov dove due dura durante durata ecco ed effetti era erano esce esempio esiste essere fa
  faccia fai famiglia fanno far fare fatto figlia figlio film fin finale fine finisce fino forse fosse
  fotografia fra fratello fu fuori genere gente gia giorni giorno giovane girare girata girato gli grande
  grazie guarda guardare guerra ha hai hanno ho il importante in inizia inizio insieme interessante
  interpreta interprete interpreti invece io italiano la lattore lattrice le leggere lei lento li libro lo
  loro lui lunga lungo luogo ma madre maggior mai male me meglio meno mentre mi mia migliore migliori mio
  modo molta molte molti molto momento mondo morte morto muore musica musiche ne nei nel nella nelle nemmeno
  nessun nessuna nessuno niente noi noia noioso nome non nostra nostro nulla nuova nuovo oggi ogni ora ore
  ormai oscar padre parla parlare parola parte particolare partire passato paura pellicola pellicole pena
  pensa per perche pero persona personaggi personaggio persone pezzo piace piaciuto piccola piccolo piu poco
  poi porta possibile posso possono posto potrebbe premi premio prima primo principale proprio protagonista
  protagonisti punto puo puoi pure qua qualche qualcosa qualcuno quale quali quando quant quanta quante
  quanti quanto quasi quel quella quelle quelli quello quest questa queste questi questo qui quindi racconta
  recensione recensito recita recitazione regia regista resto riassunto ruoli ruolo sa sai sanno sapere sara
  sarebbe scena scene sceneggiatura scritto se secondo seguito sei sembra sempre senso sente senza sera si
  sia siamo significa simile sono sonora sopra sorella sotto spiega sta stata state stati stato stessa stesso
  storia su sua subito succede sue sui sul sulla suo suoi suona tale tanta tanti tanto te tema temi tempo ti
  tipo titolo tra trama tratta tratto triste troppo trova tu tua tutta tutte tutti tutto uccide ultima ultimo
  un una uno uomo uscita uscito va vale vede vedere vederla vederlo vero verso vi via viene visto vita voglio
  vogliono voi volta volte vorrei voto vuoi vuol vuole
`;

const PORTUGUESE = `
  acaba acha achou adaptado afinal agora ainda alem algo alguem algum alguma algumas alguns ali amigo amor
  ano anos antes ao aos apenas apos aquela aquele aqui aquilo as assim assisti assistir ate ator atores atras
  atriz atrizes atuacao atuacoes autor banda baseado bastante bem boa bom brasil brasileiro cachorro cada
  cara casa cena cenas cerca certo chama chato cinema classificacao coisa coisas com comeca como compos
  compositor conhece conta contra crianca criancas critica cujo custou da dar das de debaixo deixa dela dele
  deles demais dentro depois desde dessa desse desta deste deu deve dia dias direcao diretor diretora dirige
  dirigido dirigiu disse diz dizer do dois dos duas dublado dura duracao durante ela elas ele elenco eles em
  embora enquanto entao entre era eram escreveu escrito essa essas esse esses esta estao estar estas estava
  este estes estou estreia eu exatamente existe explica faixa fala falar faz fazem fazer feito fez filha
  filho filmada filmado filmagens filme filmes fim final foi fora foram forte fosse fotografia ganhou gente
  gosta gostei gostou grande guerra ha historia hoje homem hora horas idade igual importante interpreta
  interpretou isso isto ja jeito jogo jovem la lado lento lhe lhes livro logo longa longe longo lugar mae
  maior mais mal mas matou me medo melhor melhores menina menino menos mesma mesmo meu meus mim minha minutos
  momento morre morreu morte muita muitas muito muitos mulher mundo musica musicas na nada nao nas nela nele
  nem nenhum nenhuma ninguem nisso no noite nome nos nossa nosso nota nova novo num numa nunca obrigada
  obrigado oi ola onde ontem opiniao ou outra outras outro outros pai palavra papeis papel para parece parte
  passa passado pela pelo pena pergunta personagem personagens perto pessoa pessoas pior pode podem poderia
  pois por porem porque possivel posso pouco pra precisa premio premios primeira primeiro principais
  principal pro produtor protagonista quais qual qualidade qualquer quando quanta quantas quanto quantos
  quase que quem quer quero quis realmente recomenda resenha resumo roteirista roteiro ruim sabe saber saiu
  sao se seja sem sempre sendo ser sera seria seu seus si sido significa sim so sobre sonora sou sua suas
  superior tal talvez tambem tanto tao te tem tema temas tempo tendo tenho tens ter termina teve tinha tipo
  titulo toca toda todas todo todos trabalho trilha triste tu tudo ultima ultimo um uma umas uns usa vai vale
  vamos vao veja ver verdade vez vezes vi vida vilao viu voce voces voltar vontade vou
`;

/**
 * The commonest words of the languages that are told apart by their words, by two-letter tag; folded as `tokenize`
 * folds them. Japanese is recognised by its script.
 */
export const COMMON_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['en', new Set([...STOP_WORDS, ...FILM_WORDS, ...CHAT_WORDS, ...wordSet(ENGLISH)])],
  ['de', wordSet(GERMAN)],
  ['es', wordSet(SPANISH)],
  ['pt', wordSet(PORTUGUESE)],
  ['fr', wordSet(FRENCH)],
  ['it', wordSet(ITALIAN)],
]);
