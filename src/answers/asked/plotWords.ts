import { wordTable } from './wordTable.ts';

/** Words for what happens in a film, and to whom: each, folded, with the one that it means. Their order counts. */
export const PLOT_WORDS = wordTable(`
  die: die dies died dying dead death
  kill: kill kills killed killing murder murders murdered
  killer: killer murderer
  leave: leave leaves left leaving
  stay: stay stays stayed staying
  other: else other others earlier previous previously before
  last: last final
  first: first
  lie: lie lies lied lying
  build: build built
  house: house home
  dog: dog puppy doggo
  car: car cars
  see: see seen
  quote: quote quotes line lines
  lead: lead leads protagonist hero heroine
  villain: villain villains antagonist baddie
  job: job profession occupation
  man: man guy bloke dude
  woman: woman lady
  long: long
  want: want wants wanted
  say: say says said
  know: aware know knows knew known
  people: people person persons
`);
