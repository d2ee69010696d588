import type { Locale } from './locale.js';

/** Romanian. */
// biome-ignore format: word lists read better in rows
export const ro: Locale = {
  language: 'ro',
  labels: {
    title: ['titlu', 'prezentare', 'subiect', 'tema'], speaker: ['prezentator', 'prezentatori', 'vorbitor', 'vorbitori', 'lector', 'invitat', 'speaker', 'speakeri', 'speakerii', 'invitați', 'invitatul', 'invitata', 'susținut de', 'susținută de', 'prezentat de', 'prezentatoare', 'lectori', 'trainer'],
    abstract: ['descriere', 'rezumat'], bio: ['despre speaker', 'despre speakeri', 'despre prezentator', 'biografie'], slides: ['prezentarea'], video: ['înregistrare'], host: ['gazdă', 'organizator', 'organizatori'], sponsor: ['sponsori'],
    programme: ['program', 'prezentări', 'agenda', 'programul'], logistics: ['când', 'unde', 'data', 'ora', 'locație', 'locatie', 'adresa', 'înscriere', 'contact', 'despre noi'],
  },
  talkWords: ['prezentare', 'prezentarea', 'sesiune', 'sesiunea'], kinds: { workshop: ['atelier'], panel: ['masă rotundă'] },
  by: ['de', 'cu', 'de către', 'susținută de', 'prezentat de'], and: ['și', 'si', '&'], at: ['la', 'de la', 'din'], is: ['este', 'lucrează ca', 'lucreaza ca'],
  speakVerbs: ['va', 'vor', 'prezintă', 'vorbește', 'vorbi', 'prezenta', 'povesti', 'ne', 'prezentat', 'vorbit', 'povestește', 'arată', 'explică', 'împărtășește', 'împărtăși', 'susține', 'susținut', 'demonstrează', 'discuta', 'arăta', 'explica'], about: ['despre', 'cum', 'de ce'],
  talkPhrases: ['în această prezentare', 'in aceasta prezentare', 'prezentare', 'va prezenta', 'va vorbi', 'sesiune'],
  logistics: ['bun', 'venit', 'pauză', 'pauza', 'întrebări', 'intrebari', 'discuții', 'discutii', 'înregistrare', 'inregistrare', 'networking', 'final', 'deschidere', 'socializare', 'bere', 'gustări', 'tombolă', 'concurs'],
  notTalkOpenings: ['introducere', 'închidere', 'pauză', 'încheiere', 'bun venit', 'pauz', 'întrebări', 'intrebari', 'discuți', 'discutii', 'networking', 'înregistrare', 'socializare', 'deschidere'], hostPhrases: ['găzduit de', 'organizat de'], sponsorPhrases: ['sponsorizat de'],
  calendar: ['ianuarie', 'februarie', 'martie', 'aprilie', 'mai', 'iunie', 'iulie', 'august', 'septembrie', 'octombrie', 'noiembrie', 'decembrie', 'luni', 'marți', 'miercuri', 'joi', 'vineri', 'sâmbătă', 'duminică'],
  stopWords: ['și', 'si', 'cu', 'de', 'la', 'pe', 'în', 'in', 'din', 'un', 'o', 'este', 'sunt', 'va', 'vor', 'cum', 'ce', 'care', 'unde', 'când', 'noi', 'voi', 'nostru', 'despre', 'pentru', 'prin', 'să', 'sa', 'al', 'ale', 'vă', 'va', 'bună'],
};
