import type { Locale } from './locale.js';

/** Swedish, Danish and Norwegian, which share most of these words. */
// biome-ignore format: word lists read better in rows
export const nordic: Locale = {
  language: 'sv',
  labels: {
    title: ['titel', 'tittel', 'ämne', 'emne', 'föredrag', 'foredrag', 'oplæg'], speaker: ['talare', 'föredragshållare', 'foredragsholder', 'foredragsholdere', 'taler', 'talere', 'oplægsholder', 'oplægsholdere', 'presentatör', 'föreläsare', 'gäst', 'gäster', 'gjest', 'gæst', 'foredragsholder og tittel'],
    abstract: ['beskrivning', 'beskrivelse', 'sammanfattning', 'om föredraget', 'om foredraget', 'resumé'], bio: ['om talaren', 'om talarna', 'om foredragsholderen', 'om taleren', 'om oplægsholderen', 'om mig', 'om meg'], role: ['roll', 'stilling'], company: ['företag', 'firma', 'arbeidsgiver'],
    slides: ['bilder'], video: ['inspelning', 'opptak', 'optagelse'], host: ['värd', 'vert', 'vært', 'arrangör', 'arrangør'], sponsor: ['sponsor', 'sponsorer'],
    programme: ['agenda', 'program', 'schema', 'dagsorden', 'kveldens program', 'kvällens program', 'aftenens program'], logistics: ['när', 'var', 'når', 'hvor', 'hvornår', 'plats', 'sted', 'adress', 'adresse', 'anmälan', 'påmelding', 'tilmelding', 'dato', 'datum', 'kontakt', 'tid'],
  },
  talkWords: ['föredrag', 'foredrag', 'oplæg'], kinds: { workshop: ['verkstad', 'kurs'], lightning: ['lyntale', 'lyntaler', 'blixttal'], panel: ['paneldebatt', 'paneldebat', 'panelsamtal'] },
  by: ['av', 'af', 'ved', 'hålls av'], and: ['och', 'og', '&'], at: ['på', 'hos', 'från', 'fra'], is: ['är', 'er', 'jobbar som', 'arbetar som', 'jobber som', 'arbejder som'],
  speakVerbs: ['berättar', 'berättade', 'berätta', 'pratar', 'pratade', 'visar', 'visade', 'presenterar', 'presenterade', 'föreläser', 'håller', 'höll', 'forteller', 'fortalte', 'fortelle', 'snakker', 'snakket', 'viser', 'viste', 'presenterer', 'presenterte', 'holder', 'holdt', 'fortæller', 'fortælle', 'taler', 'talte', 'præsenterer', 'præsenterede', 'gennemgår', 'gjennomgår', 'demonstrerar', 'demonstrerer', 'delar', 'deler', 'förklarar', 'forklarer'], about: ['om', 'hur', 'varför', 'hvordan', 'hvorfor'],
  talkPhrases: ['i det här föredraget', 'i föredraget', 'i foredraget', 'i dette foredraget', 'i dette oplæg', 'föredraget', 'foredraget', 'oplægget'],
  logistics: ['välkomna', 'välkommen', 'velkommen', 'velkomst', 'paus', 'pause', 'mingel', 'mat', 'mad', 'dryck', 'öl', 'øl', 'frågor', 'spørsmål', 'spørgsmål', 'avslutning', 'afslutning', 'introduktion', 'dørene', 'dörrarna', 'fika'],
  notTalkOpenings: ['välkomna', 'välkommen', 'velkommen', 'paus', 'pause', 'mingel', 'mat och', 'mat og', 'mad og', 'avslutning', 'afslutning', 'fika', 'dørene', 'dörrarna'], hostPhrases: ['arrangeras av'], sponsorPhrases: ['sponsras av'],
  calendar: ['januari', 'februari', 'mars', 'maj', 'juni', 'juli', 'augusti', 'oktober', 'måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag', 'mandag', 'tirsdag', 'lørdag', 'søndag'],
  stopWords: ['och', 'og', 'att', 'att', 'på', 'för', 'från', 'är', 'när', 'hur', 'varför', 'hvordan', 'hvorfor', 'vår', 'våra', 'vores', 'våre', 'oss', 'denna', 'detta', 'dette', 'kommer', 'också', 'også', 'ikke', 'inte'],
};
