/**
 * A subject that reviews of any film write about and members ask about, in words that seldom meet: nobody who asks "whos
 * the bad guy" says "antagonist". Nothing here belongs to one film; `someone` stands where a name would.
 */
export interface FilmTopic {
  readonly name: string;
  /** How members ask about it. */
  readonly asked: readonly string[];
  /** How reviews tell it. */
  readonly told: readonly string[];
  /** Words that mark a sentence as being about it. */
  readonly words: readonly string[];
}

export const FILM_TOPICS: readonly FilmTopic[] = [
  {
    name: 'casting',
    asked: [
      'who plays someone',
      'who is the actor playing someone',
      'who is someone played by',
      'whos the guy playing him',
      'whos the actress playing the wife',
      'who played the son',
      'which actor plays the boss',
      'who is in the role of someone',
    ],
    told: [
      'An actor plays someone',
      'someone is played by an actor',
      'the actor as someone',
      'an actress gives us someone',
      'in the role of someone',
      'his someone is a wonderful creation',
      'makes someone a splendid fool',
    ],
    words: 'plays played playing portrays portrayed as role part cast'.split(' '),
  },
  {
    name: 'lead',
    asked: [
      'who stars in it',
      'whos the lead actor',
      'whos the lead actress',
      'who are the stars',
      'whos in the cast',
      'whos in it',
      'who plays the main character',
      'any famous people in it',
    ],
    told: [
      'The star of the film',
      'in the leading role',
      'stars as the hero',
      'leads the cast',
      'The actress has a face and eyes',
      'carries the film',
    ],
    words: 'star stars lead leading cast actor actress plays ensemble'.split(' '),
  },
  {
    name: 'performance',
    asked: [
      'is the acting any good',
      'how are the performances',
      'who gives the best performance',
      'who steals the show',
      'can he act',
      'good acting?',
      'is she any good in it',
      'whos the best actor in it',
    ],
    told: [
      'gives the best performance of the film',
      'acts with the eyes alone',
      'plays it quietly and with warmth',
      'steals the picture',
      'overacts, clutching his chest',
      'a stiff, wooden performance',
    ],
    words: 'performance performances acting acts plays steals best face eyes'.split(' '),
  },
  {
    name: 'career',
    asked: [
      'what else was he in',
      'has she done other movies',
      'where do i know him from',
      'what was he famous for before',
      'was it her first film',
      'other stuff with the lead actress',
      'what did he do after this',
      'isnt he in that other movie',
    ],
    told: [
      'known from other films',
      'had never acted before',
      'later starred in',
      'her first film role',
      'already famous for',
      'before this he had made',
      'went on to play',
    ],
    words: 'known famous later before first debut starred previously earlier career'.split(' '),
  },
  {
    name: 'casting story',
    asked: [
      'how did she get the part',
      'how did he land the job',
      'was he the first choice',
      'who was meant to star in it originally',
      'who else was considered for the role',
      'did they audition',
      'where did the director first see her',
      'why did they pick him',
    ],
    told: [
      'was first offered to another star, who turned it down',
      'the role was written for',
      'won the part after a screen test',
      'the director noticed her on a poster',
      'was promoted to the lead',
    ],
    words:
      'audition auditioned test offered turned refused chosen choice cast considered wanted originally hired picked'.split(
        ' ',
      ),
  },
  {
    name: 'actor motive',
    asked: [
      'why did the actor take the role',
      'why did she pick this project',
      'what sort of roles does she like',
      'why did he want to be in it',
    ],
    told: [
      'the actor took the role because',
      'she has said that she chooses parts which',
      'it was a chance for him to',
      'he wanted a change from',
    ],
    words: 'chance wanted choose chooses picks said project role roles'.split(' '),
  },
  {
    name: 'hero',
    asked: [
      'whos the main character',
      'who is the hero',
      'whos it about',
      'what does the main guy do for a living',
      'whats her job',
      'what does he do for work',
    ],
    told: [
      'The hero is a young man who works as a',
      'The heroine waits tables',
      'a scientist, a writer, a policeman',
      'our protagonist, a lonely woman',
    ],
    words: 'hero heroine works job employed protagonist lives'.split(' '),
  },
  {
    name: 'villain',
    asked: [
      'whos the bad guy',
      'who is the villain',
      'whos the baddie',
      'what does the villain want',
      'is there a villain',
      'whos the antagonist',
    ],
    told: [
      'The villain is',
      'a warlord, a tyrant, a killer',
      'the real monster of the film',
      'the antagonist is scarier than any',
      'There is no villain to beat',
    ],
    words: 'villain tyrant warlord monster evil enemy antagonist killer criminal'.split(' '),
  },
  {
    name: 'family',
    asked: [
      'what happened to his mother',
      'whats the deal with her dad',
      'how did her mum die',
      'does he have kids',
      'are they related',
      'whats their family like',
    ],
    told: [
      'Her mother died when she was a child',
      'his father, a cold man',
      'the son and the daughter',
      'raised by her parents',
    ],
    words: 'mother father parents son daughter brother sister child childhood died wife husband family'.split(
      ' ',
    ),
  },
  {
    name: 'premise',
    asked: [
      'what is it about',
      'whats the setup',
      'whats the plot',
      'how does it start',
      'what happens at the beginning',
      'what kicks off the story',
      'give me the gist',
    ],
    told: [
      'The story begins when',
      'The film follows a man who',
      'It opens with',
      'At the start they',
      'One day a stranger arrives',
    ],
    words: 'begins opens story follows start arrives one first'.split(' '),
  },
  {
    name: 'ending',
    asked: [
      'how does it end',
      'whats the final shot',
      'whats the last scene',
      'does it have a happy ending',
      'what happens at the end',
      'whats the final image',
      'is the ending sad',
      'do they end up together',
    ],
    told: [
      'In the last scene',
      'The film ends with',
      'The closing image shows',
      'The last we see of them',
      'In the final minutes',
      'Last seen, he walks away',
    ],
    words: 'end ends ending last final finally closing closes finale finishes conclusion'.split(' '),
  },
  {
    name: 'death',
    asked: [
      'who dies',
      'does anyone survive',
      'do they make it out alive',
      'how does he die',
      'who gets killed',
      'does everyone make it',
      'do the kids survive',
      'how does the bad guy get whats coming to him',
    ],
    told: [
      'He dies',
      'She is killed',
      'is murdered',
      'falls to his death',
      'is burned, drowned, shot, eaten',
      'survives and escapes',
      'are rescued and brought to safety',
    ],
    words:
      'dies die dead death killed kills kill murdered drowned survive survives escape escapes rescued saved sacrifices body corpse'.split(
        ' ',
      ),
  },
  {
    name: 'romance',
    asked: [
      'is there a love story',
      'do they get together',
      'are they lovers',
      'is there romance',
      'who does she fall for',
      'do they kiss',
      'whos her crush',
    ],
    told: [
      'They fall in love',
      'the romance between them',
      'she loves him',
      'a kiss',
      'more friendship than romance',
      'her sweetheart',
    ],
    words: 'love loves loved romance romantic kiss lover lovers heart couple marry bond affair'.split(' '),
  },
  {
    name: 'motive',
    asked: [
      'why does he do it',
      'what does she want',
      'whats their motivation',
      'why does he hate him',
      'why did he betray them',
      'whats he after',
    ],
    told: [
      'He wants revenge because',
      'in order to',
      'so that she can',
      'he hates him because he took away the woman he loved',
      'out of jealousy and greed',
    ],
    words: 'because revenge wants want order wanted secretly plan hates jealous'.split(' '),
  },
  {
    name: 'setting',
    asked: [
      'where is it set',
      'what time period is it set in',
      'where does it take place',
      'what year is the story set in',
      'whats the world like',
    ],
    told: [
      'The story is set in',
      'It takes place in the city of',
      'in a future where',
      'on an island, in a village',
    ],
    words: 'set takes place city town village world future century island'.split(' '),
  },
  {
    name: 'character',
    asked: [
      'what is he like',
      'why is he so creepy',
      'what does she look like',
      'whats his personality',
      'what does the monster look like',
      'is he a good guy',
    ],
    told: [
      'He is a cold, frightening man',
      'with wild hair and a black glove',
      'a shy, gentle person',
      'his face, his hands, his teeth',
      'tall, bald and thin',
    ],
    words: 'face hair eyes hand hands teeth cold shy gentle wild wears tall bald'.split(' '),
  },
  {
    name: 'clothing',
    asked: [
      'what is he wearing',
      'what does she wear',
      'whats that thing on his face',
      'who did the costumes',
      'who did the makeup',
      'what are the outfits like',
    ],
    told: [
      'The costumes were designed by',
      'wears a coat, a mask, a dress',
      'a blazer with a loud print',
      'makeup and wigs',
      'a mask over his face',
    ],
    words: 'costume costumes wears wear dress coat suit mask makeup hat glove clothes jacket'.split(' '),
  },
  {
    name: 'cinematography',
    asked: [
      'who was the cinematographer',
      'who shot it',
      'whos the dop',
      'who was the cameraman',
      'hows the camera work',
      'who filmed it',
      'is it well shot',
    ],
    told: [
      'photographed by the cinematographer',
      'The camera moves and swoops',
      'The cameraman kept the lens low',
      'shot the picture',
      'lights it like honey',
      'behind the camera',
    ],
    words:
      'camera cameraman cinematographer cinematography photographed photography shot shoots lens lit lights lighting frame shots'.split(
        ' ',
      ),
  },
  {
    name: 'look',
    asked: [
      'how does it look',
      'is it pretty',
      'describe the visuals',
      'whats the visual style',
      'what colours does it use',
      'is it in black and white',
      'what artist inspired the look',
    ],
    told: [
      'The colours are',
      'a palette of green and red',
      'the images look painted',
      'shadows and light fill the frame',
      'black and white',
      'taken from the canvases of a painter',
    ],
    words:
      'colour colours color colors palette painted painting painter black white green red gold shadow shadows light beautiful images wide frame'.split(
        ' ',
      ),
  },
  {
    name: 'design',
    asked: [
      'who designed the sets',
      'who built all that',
      'are the sets real',
      'who came up with the buildings',
      'who made the robot',
      'who designed the creature',
      'is the house real',
    ],
    told: [
      'The production designer built the sets',
      'The sets were designed by',
      'was sculpted by',
      'models and miniatures',
      'the house was built on a lot',
      'designed by an artist',
    ],
    words:
      'designer designers designed design built build sets set sculpted models miniature miniatures decor architect house'.split(
        ' ',
      ),
  },
  {
    name: 'effects',
    asked: [
      'how did they do the effects',
      'was it cgi',
      'is it all cgi',
      'how was that scene done',
      'how did they make the monster move',
      'are the effects any good',
      'is it practical effects',
      'how did they film that',
    ],
    told: [
      'an effect made by',
      'a trick with a mirror and miniatures',
      'practical effects, hardly any computers',
      'mechanical models and puppets',
      'Most of it is real',
      'animated one frame at a time',
    ],
    words:
      'effect effects trick cgi digital computer computers mechanical puppet puppets models practical stop motion animated exposing process real'.split(
        ' ',
      ),
  },
  {
    name: 'animation',
    asked: [
      'is it hand drawn',
      'who animated it',
      'how did they animate it',
      'did they use computers to draw it',
    ],
    told: [
      'drawn by hand by the animators',
      'the animation',
      'the animators studied',
      'thousands of drawings',
    ],
    words: 'animation animators animator drawn drawings drew hand pencil'.split(' '),
  },
  {
    name: 'stunts',
    asked: [
      'did they do their own stunts',
      'did anyone get hurt',
      'was it dangerous to make',
      'any accidents on set',
      'was that real fire',
      'was it physically tough for the actors',
    ],
    told: [
      'was injured during filming',
      'The stunts were done for real',
      'performed her own stunts',
      'came away covered in bruises',
      'her dress caught fire',
      'nearly drowned',
    ],
    words:
      'stunt stunts stuntman stuntwoman injured hurt bruises broke accident fire danger dangerous physical climbing harness real'.split(
        ' ',
      ),
  },
  {
    name: 'editing',
    asked: ['who edited it', 'how is the editing', 'is it cut fast', 'whos the editor'],
    told: ['The editor cut the film', 'edited by', 'hours of footage cut down to', 'The cutting is quick'],
    words: 'edited editor editing cut cuts cutting footage'.split(' '),
  },
  {
    name: 'music',
    asked: [
      'hows the music',
      'is the music any good',
      'who did the soundtrack',
      'who composed the score',
      'whos the composer',
      'whats that song',
      'what instrument is it',
      'whats the tune when things go bad',
    ],
    told: [
      'The score was composed by',
      "The composer's music",
      'a theme on piano and strings',
      'the soundtrack and its songs',
      'an orchestra plays a waltz',
      'sings a song over the credits',
    ],
    words:
      'score music musical composer composed soundtrack song songs theme tune melody piano orchestra strings violin waltz sings sang notes jazz'.split(
        ' ',
      ),
  },
  {
    name: 'sound',
    asked: ['how is the sound', 'is it quiet', 'is there a lot of silence', 'what noises does it make'],
    told: ['The sound design', 'silence and noise', 'you hear a hum, a hiss, a scream'],
    words: 'sound sounds silence silent noise hear quiet voice'.split(' '),
  },
  {
    name: 'director',
    asked: [
      'who directed it',
      'whos the director',
      'who made this',
      'whose film is it',
      'whats the directors name',
    ],
    told: ['was directed by', 'The director is', 'the filmmaker made it', 'directed it from a script'],
    words: 'directed director directs directing filmmaker helmed'.split(' '),
  },
  {
    name: 'director career',
    asked: [
      'what else did the director make',
      'was this the directors first film',
      'what did the director do before this',
      'did the director move to hollywood',
    ],
    told: [
      'the director had made before',
      'his previous film',
      'after this he went to Hollywood',
      'his next film was',
    ],
    words: 'director previous earlier later before first next hollywood'.split(' '),
  },
  {
    name: 'writer',
    asked: ['who wrote it', 'who wrote the script', 'who did the screenplay', 'whos the author'],
    told: ['The screenplay was written by', 'wrote the script', 'the script is by', 'co-wrote it with'],
    words: 'screenplay script written wrote writer writers writes scriptwriter draft'.split(' '),
  },
  {
    name: 'origin',
    asked: [
      'is it based on a book',
      'where did the idea come from',
      'what inspired it',
      'is it a true story',
      'how did he get the idea',
      'is he based on a real person',
      'what old movie is it a riff on',
      'wasnt it a play first',
    ],
    told: [
      'It is based on the novel by',
      'the idea came to him when',
      'was inspired by',
      'adapted from a story',
      'a real case from the newspapers',
      'first planned as a stage play',
    ],
    words:
      'based novel book adapted adaptation idea inspired inspiration true real story stage play came seed'.split(
        ' ',
      ),
  },
  {
    name: 'producer',
    asked: ['who paid for it', 'which studio made it', 'who produced it'],
    told: ['The studio put up the money', 'The producer', 'financed by'],
    words: 'studio producer producers produced financed money'.split(' '),
  },
  {
    name: 'budget',
    asked: [
      'how much did it cost',
      'did it go over budget',
      'what was the budget',
      'was it expensive to make',
    ],
    told: ['It cost millions of dollars', 'The budget grew to', 'went over budget'],
    words: 'budget cost million millions dollars expensive money marks pounds'.split(' '),
  },
  {
    name: 'shoot',
    asked: [
      'how long did filming last',
      'when did they film it',
      'was the shoot long',
      'how many days did they shoot',
      'was the filming hard',
      'what went wrong on set',
    ],
    told: [
      'Filming lasted from May to October',
      'The shoot took months',
      'days turned into weeks',
      'shooting began in',
    ],
    words: 'filming shoot shooting shot months weeks days took schedule production lasted began'.split(' '),
  },
  {
    name: 'location',
    asked: [
      'where was it filmed',
      'where did they shoot it',
      'which country did they film in',
      'what place is it in real life',
      'is it a real place',
      'can you visit it',
    ],
    told: [
      'It was filmed on location in',
      'shot in the studio outside the city',
      'the crew moved to the desert of',
      'the real place was',
      'guided tours show visitors',
    ],
    words:
      'location locations filmed shot studio studios desert coast island real built moved outside natural landscapes abandoned'.split(
        ' ',
      ),
  },
  {
    name: 'set life',
    asked: [
      'what was the director like on set',
      'did the actors get along',
      'were they friends off camera',
      'did they improvise',
      'was the line in the script',
      'how did they prepare',
      'did they rehearse',
      'was there improvisation on set',
    ],
    told: [
      'The director demanded take after take',
      'improvised the line himself',
      'quarrelled during the shoot',
      'rehearsed together for weeks',
      'trained for the role',
      'could not stand each other',
    ],
    words:
      'take takes improvised improvising ad-lib rehearsed rehearsing rehearsal quarrelled nerves trained training demanded insisted joined set lib'.split(
        ' ',
      ),
  },
  {
    name: 'release',
    asked: [
      'when did it come out',
      'when was the premiere',
      'what year is it from',
      'how was it released',
      'how did they market it',
    ],
    told: [
      'It premiered on',
      'It was released in',
      'opened in cinemas',
      'came out without noise',
      'posters and advertisements',
    ],
    words:
      'premiere premiered released release opened came out cinemas poster posters publicity advertised'.split(
        ' ',
      ),
  },
  {
    name: 'expectations',
    asked: ['did the trailer lie', 'what did people expect', 'is it like that other movie', 'was it hyped'],
    told: [
      'People expected an adventure',
      'The trailers sold',
      'it turned out to be something else',
      'compared with',
    ],
    words: 'expected expectations trailer trailers sold promised hype compared'.split(' '),
  },
  {
    name: 'reception',
    asked: [
      'did critics like it',
      'why did people hate it',
      'what did audiences think',
      'was it well received',
      'who hated it',
      'which famous author hated it',
      'what did the public think',
      'how did people react',
      'audience reaction',
    ],
    told: [
      'Critics praised it',
      'Reviewers sneered at it',
      'Audiences laughed',
      'called it the silliest film he had seen',
      'Reactions were split',
      'accused the film of',
    ],
    words:
      'critics critic reviewers praised audiences audience sneered hated loved called declared reactions reception wrote papers dismissed accused booed'.split(
        ' ',
      ),
  },
  {
    name: 'box office',
    asked: [
      'did it make money',
      'was it a flop',
      'how did it do at the box office',
      'was it a hit',
      'how many people saw it',
    ],
    told: [
      'It flopped and lost money',
      'It earned millions at the box office',
      'became the biggest hit of the year',
      'sold millions of tickets',
    ],
    words:
      'flopped flop earned earner million millions box office hit gross grossed losses profit tickets record'.split(
        ' ',
      ),
  },
  {
    name: 'awards',
    asked: [
      'did it win any awards',
      'did it get an oscar',
      'what did it win',
      'who won an oscar',
      'was it nominated',
      'what beat it for best picture',
    ],
    told: [
      'It won the Academy Award for',
      'was nominated for',
      'took the prize at Cannes',
      'went home without an Oscar',
    ],
    words:
      'award awards oscar oscars academy prize won win wins nominated nominations cannes golden palme cesar'.split(
        ' ',
      ),
  },
  {
    name: 'censorship',
    asked: [
      'was it banned',
      'was it censored',
      'what rating did it get',
      'what certificate was it',
      'is it ok for kids',
      'was it destroyed',
    ],
    told: [
      'The censors cut it',
      'It was banned',
      'was rated',
      'not for children',
      'a court ordered every copy burned',
    ],
    words:
      'censors censor censored banned ban rated rating certificate children court destroyed burned'.split(
        ' ',
      ),
  },
  {
    name: 'versions',
    asked: [
      'is there a longer cut',
      'is there a restored version',
      'where did the lost footage turn up',
      'is there a remake',
      'which version should i watch',
      'is there a dub',
    ],
    told: [
      'The restored version',
      'a print was found in an archive',
      'was cut by the distributor',
      "the director's cut",
      'the English dub',
      'a new score was added',
    ],
    words:
      'version versions restored restoration print negative cut edition lost found surfaced archive missing remake dub dubbed copies'.split(
        ' ',
      ),
  },
  {
    name: 'influence',
    asked: [
      'what films did it influence',
      'whats its legacy',
      'is it important',
      'did it inspire other films',
      'what later movies copied it',
      'why is it famous',
    ],
    told: [
      'It influenced later films',
      'You can trace a line from here to',
      'its children are everywhere',
      'changed cinema for ever',
      'imitated ever since',
    ],
    words:
      'influence influenced legacy trace later inspired imitated copied since changed descendants generations homage'.split(
        ' ',
      ),
  },
  {
    name: 'sequel',
    asked: [
      'is there a sequel',
      'did they make more of them',
      'was there a spinoff',
      'is it part of a series',
    ],
    told: [
      'The sequels',
      'A second film followed',
      'a radio series, a television series',
      'the fourth in the series',
    ],
    words: 'sequel sequels series second spinoff followed franchise prequel'.split(' '),
  },
  {
    name: 'message',
    asked: [
      'whats the message',
      'what is it trying to say',
      'so whats the theme',
      'what does it all mean',
      'whats the moral',
      'whats it about deep down',
      'whats the central question',
      'whats the point',
    ],
    told: [
      'The film says that',
      'The moral is',
      'Its theme is',
      'That is the heart of it',
      'It is really about',
      'a parable of',
      'the question under the story',
    ],
    words:
      'moral message theme themes meaning heart about really parable question says asks lesson idea'.split(
        ' ',
      ),
  },
  {
    name: 'politics',
    asked: [
      'is it political',
      'what does it say about capitalism',
      'is it feminist',
      'is it pro or anti',
      'what does it say about class',
      'is it racist',
    ],
    told: [
      'As politics it is',
      'the rich and the poor',
      'a critique of society',
      'power and class',
      'women against tyranny',
    ],
    words:
      'politics political class rich poor workers power society capitalism feminist women war democracy'.split(
        ' ',
      ),
  },
  {
    name: 'technology and nature',
    asked: ['what does it say about technology', 'is it about the environment', 'is there a green message'],
    told: [
      'a dread of machines and technology',
      'nature and pollution',
      'the guilt of mankind towards the planet',
    ],
    words: 'technology machine machines nature environment environmental pollution planet earth'.split(' '),
  },
  {
    name: 'symbolism',
    asked: [
      'any religious stuff in it',
      'is there symbolism',
      'what does it symbolise',
      'whats the deal with the stairs',
      'whats the point of that object',
    ],
    told: ['Biblical echoes', 'The image is a symbol of', 'stands for', 'Up means money, down means dirt'],
    words: 'symbol symbols symbolism stands means biblical religious god church metaphor echoes'.split(' '),
  },
  {
    name: 'mood',
    asked: [
      'whats the vibe',
      'whats the mood',
      'is it depressing',
      'is it sad',
      'is it hopeful',
      'how does it make you feel',
      'is it relaxing',
    ],
    told: [
      'The mood is',
      'The atmosphere is',
      'dreamlike and melancholy',
      'tense and uneasy',
      'peaceful and sad at once',
      'full of hope',
    ],
    words:
      'mood atmosphere tone feeling dream dreamlike melancholy sad hope hopeful tense peaceful nightmare uneasy'.split(
        ' ',
      ),
  },
  {
    name: 'action',
    asked: [
      'any fight scenes',
      'is there a lot of action',
      'any explosions',
      'is there a good chase',
      'is it action packed',
    ],
    told: [
      'no explosions and no car chases',
      'The chase',
      'battles, fights and crashes',
      'action from start to finish',
    ],
    words:
      'action fight fights fighting battle explosion explosions chase chases war crash violence stillness'.split(
        ' ',
      ),
  },
  {
    name: 'scary',
    asked: ['is it scary', 'whats the scariest bit', 'any jump scares', 'is it gory', 'did people faint'],
    told: ['The most frightening scene', 'terror and dread', 'blood and screams', 'made the audience jump'],
    words:
      'scary scariest frightening terrifying terror horror dread fear blood gore scream screams screaming scare scares jump nightmares'.split(
        ' ',
      ),
  },
  {
    name: 'funny',
    asked: ['is it funny', 'any jokes', 'any comic relief', 'does it have humour'],
    told: ['It is very funny', 'The jokes', 'laughter, comedy', 'black humour'],
    words: 'funny joke jokes humour humor comedy comic laugh laughs laughter gag gags hilarious'.split(' '),
  },
  {
    name: 'pace',
    asked: [
      'is it boring',
      'is it slow',
      'does it drag',
      'how long is it',
      'is it too long',
      'why do people call it slow',
    ],
    told: [
      'It sags in the middle',
      'The pace is slow',
      'a quarter of an hour too long',
      'never dull, races along',
      'long pauses and stillness',
    ],
    words:
      'boring slow slowly drags drag sags long minutes hours hour pace pacing dull quick pauses rhythm stillness'.split(
        ' ',
      ),
  },
  {
    name: 'best scene',
    asked: [
      'whats the best scene',
      'whats the most famous bit',
      'which image sticks in your head',
      'whats the most iconic moment',
      'favourite moment',
    ],
    told: ['The most famous scene', 'The scene I never forget', 'the best moment is', 'still a knockout'],
    words: 'scene famous best moment unforgettable forget forgotten favourite sequence iconic'.split(' '),
  },
  {
    name: 'flaws',
    asked: [
      'whats wrong with it',
      'whats bad about it',
      'any weak points',
      'does it look fake',
      'does it hold up',
      'has it aged well',
    ],
    told: [
      'My complaints',
      'Its weakness is',
      'does not work',
      'looks fake and has dated badly',
      'the one flaw',
    ],
    words:
      'complaints complaint weak weakness flaw flaws fault faults fake dated aged badly wrong fails clumsy mush daft'.split(
        ' ',
      ),
  },
  {
    name: 'verdict',
    asked: [
      'is it worth watching',
      'how many stars',
      'whats the verdict',
      'did the reviewer like it',
      'should i watch it',
      'what score did it get',
      'would you recommend it',
      'how many times have you seen it',
    ],
    told: [
      'I recommend it',
      'gets four and a half stars out of five',
      'ten out of ten',
      'Go and see it',
      'a masterpiece',
      'I have seen it four times',
    ],
    words: 'stars five ten recommend masterpiece verdict score watch worth see rating times best'.split(' '),
  },
  {
    name: 'watching',
    asked: [
      'where can i watch it',
      'is it on netflix',
      'should i see it in a cinema',
      'whats the best way to watch it',
      'who should watch it',
    ],
    told: [
      'See it on the largest screen you can find',
      'is streaming on',
      'watch it with friends in the dark',
      'on disc',
    ],
    words: 'netflix streaming screen cinema dark friends disc blu-ray watch television'.split(' '),
  },
  {
    name: 'title',
    asked: [
      'what does the title mean',
      'why is it called that',
      'who is the title talking about',
      'what was it nearly called',
    ],
    told: ['The title means', 'gets its name from', 'the working title was', 'who is the one of the title'],
    words: 'title called name named means'.split(' '),
  },
  {
    name: 'reviewer',
    asked: [
      'what does the reviewer think',
      'where does the author live',
      'has the critic seen it before',
      'did it scare the reviewer',
      'how old was the reviewer when he saw it',
    ],
    told: ['I saw it first when I was', 'I live near', 'my family', 'to my eyes, to my ears', 'I have never'],
    words: 'i my me myself'.split(' '),
  },
  {
    name: 'narration',
    asked: ['is there a narrator', 'whos the narrator', 'who does the voiceover', 'who voices the character'],
    told: ['The narrator tells us', 'the voice of', 'voiceover', 'voiced by'],
    words: 'narrator narration narrated voice voices voiced voiceover tells telling'.split(' '),
  },
  {
    name: 'animals',
    asked: ['is there a dog', 'does the dog die', 'any animals', 'which animal gives him away'],
    told: ['a dog', 'a cat', 'a horse, a rat, a bird'],
    words: 'dog cat horse rat rats bird animal animals pig pigs fish'.split(' '),
  },
  {
    name: 'money',
    asked: [
      'how much was the reward',
      'how much was he paid',
      'how do they earn money',
      'how rich are they',
      'what did he do with the cash',
    ],
    told: ['thousand dollars', 'paid him a fee', 'they earn pennies', 'spent his winnings on'],
    words: 'dollars thousand million paid pay money fee bucks pounds wages earn cash winnings spent'.split(
      ' ',
    ),
  },
  {
    name: 'deception',
    asked: [
      'how do they trick them',
      'whats his fake name',
      'how do they get rid of him',
      'who is pretending',
      'whats the plan',
    ],
    told: ['pretends to be', 'under a false name', 'forged papers', 'sets a trap', 'has him dismissed'],
    words: 'pretends pretend false fake forged trap trick plan lies disguise dismissed sacked'.split(' '),
  },
  {
    name: 'hiding place',
    asked: [
      'where do they hide',
      'where does she live',
      'where is his office',
      'where do they sleep',
      'where do they end up',
    ],
    told: [
      'hides under the table',
      'lives in a house on the hill',
      'in the cellar, in the attic',
      'a hut, a flat, a castle',
    ],
    words:
      'hide hides hiding lives live house flat room basement cellar castle tower office under behind'.split(
        ' ',
      ),
  },
  {
    name: 'objects',
    asked: [
      'what weapon does he use',
      'what does she find',
      'whats in the box',
      'what gift do they bring',
      'what does he eat',
    ],
    told: ['a knife, a gun, a bomb', 'finds a ring, a letter, a key', 'the box holds', 'a gift, a stone'],
    words: 'knife gun bomb letter key box ring finds gift stone rope'.split(' '),
  },
];
