/** A question as a member of a club would type it, and the words of the shipped review that answer it. */
export interface OwnQuestion {
  readonly question: string;
  /** The paragraph's number, from 1. */
  readonly paragraph: number;
  /** The answer, word for word. */
  readonly answer: string;
}

/** Questions that the shipped review answers: two for each paragraph, in other words than its own where people would. */
export const ANSWERABLE: readonly OwnQuestion[] = [
  { question: 'does anything blow up in this', paragraph: 1, answer: 'There are no explosions in it' },
  {
    question: 'where did all the humans go',
    paragraph: 1,
    answer: 'Almost all of humanity has moved to a far space colony near Io',
  },
  { question: 'can you still breathe on earth', paragraph: 1, answer: 'the air is toxic' },
  {
    question: 'what does sam do all day',
    paragraph: 2,
    answer: 'collecting samples, tending plants and sending out hopeful radio messages',
  },
  { question: "who's micah when he shows up", paragraph: 2, answer: 'a stranger from another world' },
  { question: 'is there a bad guy', paragraph: 3, answer: 'no villain to defeat' },
  {
    question: 'what is the conflict about then',
    paragraph: 3,
    answer: 'of faith against resignation, love against loss, memory against the future',
  },
  {
    question: 'how good is margaret qualley',
    paragraph: 4,
    answer: 'Qualley gives her performance with her eyes',
  },
  {
    question: 'where do i know the actress from',
    paragraph: 4,
    answer: '*Maid* and *Once Upon a Time in Hollywood*',
  },
  {
    question: 'what was mackie in before this',
    paragraph: 5,
    answer: 'the *Avengers* films and *Altered Carbon*',
  },
  { question: 'is anthony mackie any good in it', paragraph: 5, answer: 'a warmth and a sincerity' },
  { question: 'is it a love story between the two of them', paragraph: 6, answer: 'goes beyond romance' },
  {
    question: 'how does qualley choose her roles',
    paragraph: 7,
    answer: "parts which let her explore a character's emotions",
  },
  {
    question: 'did mackie want out of action movies',
    paragraph: 8,
    answer: 'from action to stories about character',
  },
  { question: 'what is micah looking for', paragraph: 8, answer: 'in search of what home means' },
  {
    question: 'what question do the actors ask themselves',
    paragraph: 9,
    answer: 'What does it mean to begin again',
  },
  {
    question: 'what does it look like',
    paragraph: 10,
    answer: 'Abandoned towns, desolate hills and rust-coloured skies',
  },
  { question: 'are the colours bright or dull', paragraph: 10, answer: 'The muted palette' },
  {
    question: 'whats the soundtrack like',
    paragraph: 11,
    answer: 'a sad piano with distant electronic sounds behind it',
  },
  { question: 'how is the camera work', paragraph: 11, answer: 'Wide angles give us distance and isolation' },
  { question: 'is it slow or fast', paragraph: 12, answer: 'not of adrenaline' },
  { question: 'what did people think it would be', paragraph: 13, answer: 'a high-stakes space adventure' },
  {
    question: 'were the trailers misleading',
    paragraph: 13,
    answer: 'The trailers sold them an urgent romance',
  },
  { question: 'why did some viewers not like it', paragraph: 14, answer: '"too quiet"' },
  {
    question: 'what did the fans see in it',
    paragraph: 14,
    answer: '"a thoughtful meditation on humanity\'s future"',
  },
  { question: 'does it explain everything at the end', paragraph: 15, answer: 'hands over no answers' },
  {
    question: 'do you keep thinking about it afterwards',
    paragraph: 15,
    answer: 'It stays in the mind long after the credits',
  },
  {
    question: 'where was it shot',
    paragraph: 16,
    answer: 'desolate natural landscapes and abandoned buildings',
  },
  { question: 'did they use big sets', paragraph: 16, answer: 'very few props and set pieces' },
  { question: 'was the shoot hard for qualley', paragraph: 17, answer: 'physically demanding scenes' },
  { question: 'did they improvise', paragraph: 17, answer: 'they often improvised' },
  {
    question: 'what did the director want to say',
    paragraph: 18,
    answer: 'He wanted the world to be a living character',
  },
  { question: 'what does helpert call his film', paragraph: 18, answer: '"a love letter to the Earth"' },
  {
    question: 'what big questions does it ask about starting over',
    paragraph: 19,
    answer: 'what lessons does it carry along',
  },
  { question: 'what do sam and micah stand for in the end', paragraph: 20, answer: 'faith and acceptance' },
];

/** Questions on the film that the shipped review does not answer. */
export const UNANSWERABLE: readonly string[] = [
  'how much did it cost to make',
  'who composed the score',
  'is there going to be a sequel',
  'how long is it',
  'did it win any awards',
  'who wrote the screenplay',
  'is there a post credits scene',
  'can my kids watch it',
  'what is the rating on rotten tomatoes',
  'does the dog die',
  'which country was it filmed in',
  'is Danny Huston in it',
];

/** Questions that have nothing to do with the film. */
export const OFF_TOPIC: readonly string[] = [
  'what is the weather in oslo tomorrow',
  'how do i make sourdough',
  'can somebody fix my python script',
  'who won the football last night',
  'good morning everybody',
  'what is 12 times 12',
  'recommend me a laptop',
  'how do i mute this channel',
];
