import { wordSet } from './wordSet.ts';

/**
 * Words that a question is built with rather than about. They are taken out of questions only, never out of the
 * review, and not when a question has no other words. Folded, without apostrophes.
 */
export const STOP_WORDS = wordSet(`
  a about again all also although always am an and any anybody anyone anything are arent as at
  be because been before being but by
  can cannot cant could couldnt
  did didnt do does doesnt doing done dont
  each either else even ever every everyone everything
  for from
  get gets getting give gives go goes going gonna got gotta
  had happen happens happened has have havent having he her here hers herself him himself his how hows
  i id if ill im in into is isnt it its itself ive
  just
  kind know
  let lets like lot lots
  many may maybe me mean means might more most much must my
  neither no nobody nor not nothing now
  of off oh ok okay on one only or other our ours out over own
  part please pls people ppl
  quite
  rather really
  said same say says she shes should shouldnt so some somebody someone something sort such
  tell than that thats the their theirs them themselves then there theres these they theyre thing things this those
  to too
  u up upon ur us
  very
  want wants was wasnt way we well were werent what whatever whats when whens where wheres which while who whom whos
  whose why whys will with wont would wouldnt
  yeah yes yet you your youre yours
`);

/** Words that every question about a film may hold, and that say nothing about which passage answers it. */
export const FILM_WORDS = wordSet(`
  film films movie movies picture flick cinema review reviews reviewer critic critics story plot scene scenes
  watch watching watched viewer viewers
`);

/** Words that are only small talk. */
export const CHAT_WORDS = wordSet(`
  anyway bro bruh btw dude exactly guys haha hello help hey hi hmm honestly idk imo lmao lol man omg plz question
  quick seriously sorry stuff thank thanks wondering wtf yo
`);
