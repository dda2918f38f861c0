import { wordTable } from './wordTable.ts';

/** What one asks of films: every word, folded, with the subject that it means. */
export const SUBJECTS = wordTable(`
  budget: budget budgets cost costs costed expensive spend spent cheap
  earnings: earnings earn earned earns gross grossed takings profit profitable
  runtime: runtime length duration
  director: director directors directed directs directing
  writer: writer writers wrote written writes writing screenwriter screenplay script scripted penned
  composer: composer composed composes
  music: music soundtrack score ost
  cinematographer: cinematographer cinematography photographed photography dp cameraman lensed
  editor: editor edited editing
  shoot: shoot shot filmed filming shooting shoots
  setting: setting
  release: released release releases premiere premiered
  stream: stream streaming streams streamed available
  kids: kid kids child children
  rating: rating rated certificate
  true: true
  accurate: accurate accurately accuracy factual
  book: book novel adapted adaptation
  sequel: sequel sequels
  stinger: stinger
  end: end ends ended ending endings finish finishes conclusion
  happyend: happyend
  jumpscare: jumpscare jumpscares
  partone: partone
  version: version versions
  reception: reception received reviews critics reviewers acclaimed
  cut: cut cuts
  watch: watch watched watching
  award: award awards prize prizes
  oscar: oscar oscars
  story: plot synopsis story
  scary: scary frightening scare scares terrifying creepy
  gore: gore gory blood bloody violent violence
  language: language languages speak speaks spoken
  subtitles: subtitle subtitles subtitled subs
  colour: colour color coloured colored bw
  title: title titled called name named
  play: star stars starring play plays played playing actor actors actress actresses cast portrayed portrays
  aged: aged age
  debut: debut
  remake: remake reboot remade
  good: good well recommend recommended worth worthwhile
  acting: acting performances performance
  best: best favourite favorite greatest
  romance: romance romantic love
  nudity: nudity nude naked sex
  boring: boring slow drag drags dull
  funny: funny humour humor jokes laugh laughs comedy hilarious
  cgi: cgi effects vfx
  win: win won winning wins nominated nomination nominations
  song: song songs
  sad: sad cry cries crying cried tears tearjerker
  dub: dub dubbed dubbing
  genre: genre
  similar: similar alike
  message: message moral theme themes point
  twist: twist twists surprise surprises
  prequel: prequel prequels
  trailer: trailer trailers
  narrator: narrator narrates narrated narrating
  like: like likes liked
  happen: happen happens happened
`);
