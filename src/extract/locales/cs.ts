import type { Locale } from './locale.js';

/** Czech. */
// biome-ignore format: word lists read better in rows
export const cs: Locale = {
  language: 'cs',
  labels: {
    title: ['název', 'přednáška', 'téma'], speaker: ['přednášející', 'řečník', 'přednáší', 'řečníci', 'speaker', 'přednášejí', 'speakeři', 'hosté', 'host večera', 'řečnice', 'vystupující'],
    abstract: ['anotace', 'popis', 'abstrakt'], bio: ['o přednášejícím', 'medailonek'], slides: ['prezentace'], video: ['záznam'], host: ['pořádá', 'hostitel'], sponsor: ['sponzor', 'sponzoři'],
    programme: ['program', 'přednášky'], logistics: ['kdy', 'kde', 'datum', 'místo', 'adresa', 'registrace', 'vstup', 'kontakt'],
  },
  talkWords: ['přednáška', 'téma'], kinds: { workshop: ['dílna'], lightning: ['bleskovka', 'lightning talky', 'krátká přednáška'], panel: ['panelová diskuze'] },
  by: ['od', 's', 'přednáší'], and: ['a', '&'], at: ['z', 've', 'v', 'ze'], is: ['je', 'pracuje jako', 'pracuje'],
  speakVerbs: ['přednese', 'ukáže', 'představí', 'povídal', 'řekne', 'poví', 'vypráví', 'bude', 'mluvil', 'promluví', 'popovídá', 'představil', 'představila', 'ukázal', 'ukázala', 'povykládá', 'vysvětlí', 'popíše', 'přednášel', 'přednášela', 'promluvil', 'povypráví', 'seznámí', 'předvede', 'předvedl', 'sdílí', 'podělí', 'vystoupí', 'mluví', 'mluvila', 'zahájil', 'zahájí', 'provede'], about: ['o', 'jak', 'proč', 'na téma'],
  talkPhrases: ['přednáška', 'v přednášce', 'přednášce', 'přednášející'],
  logistics: ['úvod', 'přestávka', 'pivo', 'diskuze', 'networking', 'registrace', 'závěr', 'občerstvení', 'přivítání', 'pokec', 'sraz'],
  notTalkOpenings: ['úvod', 'přestávka', 'diskuze', 'registrace', 'závěr', 'přivítání', 'občerstvení'], hostPhrases: ['pořádá'], sponsorPhrases: ['sponzoruje'],
  calendar: ['leden', 'ledna', 'února', 'března', 'dubna', 'května', 'června', 'července', 'srpna', 'září', 'října', 'listopadu', 'prosince', 'pondělí', 'úterý', 'středa', 'čtvrtek', 'pátek', 'sobota', 'neděle'],
  stopWords: ['a', 'i', 'v', 've', 'na', 'o', 'od', 'do', 'z', 'ze', 's', 'se', 'k', 'ke', 'pro', 'je', 'jsou', 'bude', 'jak', 'proč', 'co', 'kde', 'kdy', 'tento', 'tato', 'toto', 'náš', 'naše', 'my', 'vás', 'nás', 'přijďte', 'ahoj'],
};
