import type { Locale } from './locale.js';

/** German. */
// biome-ignore format: word lists read better in rows
export const de: Locale = {
  language: 'de',
  labels: {
    title: ['titel', 'vortrag', 'thema', 'vortragstitel', 'vortragsthema'],
    speaker: ['referent', 'referenten', 'referentin', 'sprecher', 'sprecherin', 'vortragender', 'vortragende', 'speaker', 'vortrag von', 'dozent', 'redner'],
    abstract: ['beschreibung', 'inhalt', 'zum vortrag', 'über den vortrag', 'zusammenfassung', 'kurzbeschreibung', 'zum inhalt', 'worum geht s', 'worum geht es'],
    bio: ['über den referenten', 'über den sprecher', 'zur person', 'über die referentin', 'vita', 'über den speaker', 'über die speaker', 'kurzvita', 'zum referenten', 'biografie', 'zum speaker', 'über die referenten', 'über mich'],
    role: ['rolle', 'position'], company: ['firma', 'unternehmen'],
    slides: ['folien', 'vortragsfolien'], video: ['aufzeichnung', 'mitschnitt'],
    detail: ['sprache', 'dauer', 'zielgruppe', 'hinweis', 'vorkenntnisse'],
    host: ['gastgeber', 'veranstalter', 'moderation', 'moderator', 'organisation'], sponsor: ['sponsoren'],
    programme: ['programm', 'ablauf', 'tagesordnung', 'vorträge', 'zeitplan', 'die vorträge', 'geplante vorträge'],
    logistics: ['wann', 'wo', 'datum', 'uhrzeit', 'zeit', 'ort', 'veranstaltungsort', 'anfahrt', 'anmeldung', 'adresse', 'kontakt', 'über uns', 'eintritt', 'termin', 'beginn', 'parken', 'einlass', 'sonstiges', 'kosten', 'ressourcen', 'nächstes treffen', 'location'],
  },
  talkWords: ['vortrag', 'thema', 'erster vortrag', 'zweiter vortrag', 'dritter vortrag', 'referat'],
  kinds: { lightning: ['kurzvortrag', 'blitzvortrag'], panel: ['podiumsdiskussion', 'diskussionsrunde'], qa: ['fragerunde'], workshop: ['arbeitskreis', 'praxisworkshop'] },
  by: ['von', 'mit', 'vorgetragen von', 'präsentiert von', 'durch'], and: ['und', 'sowie', '&'],
  at: ['bei', 'bei der', 'beim', 'von der', 'von', 'der', 'in der', 'vom'],
  is: ['ist', 'arbeitet als', 'arbeitet', 'seines zeichens', 'ihres zeichens', 'eines zeichens', 'tätig als'],
  speakVerbs: ['sprach', 'spricht', 'sprechen', 'sprachen', 'berichtet', 'berichtete', 'berichteten', 'erzählt', 'erzählte', 'erzählen', 'stellt', 'stellte', 'stellten', 'stellen', 'zeigt', 'zeigte', 'zeigen', 'zeigten', 'erklärt', 'erklärte', 'erklären', 'präsentiert', 'präsentierte', 'präsentieren', 'präsentierten', 'referiert', 'referierte', 'besuchen', 'besucht', 'hält', 'hielt', 'gibt', 'gab', 'brachte', 'bringt', 'führt', 'führte', 'vorstellen', 'wird', 'erläutert', 'erläuterte'],
  about: ['über', 'zu', 'zum', 'zur', 'zum thema', 'wie', 'warum'],
  talkPhrases: ['in diesem vortrag', 'der vortrag', 'dieser vortrag', 'im vortrag', 'in dieser session', 'wird uns', 'stellt uns', 'stellten uns', 'sprach mit uns', 'in dem vortrag', 'zu gast', 'kam uns', 'in diesem talk', 'berichtet', 'vortrag', 'erzählt uns', 'zeigte uns', 'zeigt uns'],
  logistics: ['begrüßung', 'einlass', 'pause', 'pausen', 'ausklang', 'essen', 'getränke', 'ende', 'beginn', 'diskussion', 'fragen', 'austausch', 'ankommen', 'anmeldung', 'registrierung', 'abschluss', 'vorstellungsrunde', 'vorstellung', 'verabschiedung', 'stammtisch', 'gemütliches', 'beisammensein', 'vernetzen', 'grillen', 'bier', 'weihnachtsfeier', 'weihnachtsmarkt', 'weihnachtsmarktbesuch', 'jahresausklang', 'jahreshauptversammlung', 'mitgliederversammlung', 'kassenbericht', 'sonstiges', 'wahl', 'treffen', 'open', 'offener', 'gemeinsames', 'türöffnung', 'imbiss', 'mittagessen', 'abendessen', 'kaffee', 'und', 'der', 'die', 'mit', 'anschließend'],
  notTalkOpenings: ['begrüßung', 'pause', 'ausklang', 'einlass', 'fragen', 'diskussion', 'ende', 'anmeldung', 'get-together', 'essen', 'abschluss', 'vorstellungsrunde', 'bei bier', 'wir ', 'networking', 'gemütlicher', 'offener austausch'],
  hostPhrases: ['gastgeber ist', 'zu gast bei', 'in den räumen der', 'in den räumen von', 'in den räumlichkeiten der', 'in den räumlichkeiten von', 'bei unserem gastgeber'],
  sponsorPhrases: ['gesponsert von', 'gesponsort von', 'dank an', 'unser sponsor', 'unsere sponsoren'],
  calendar: ['januar', 'jänner', 'februar', 'märz', 'april', 'mai', 'juni', 'juli', 'oktober', 'dezember', 'montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonntag'],
  stopWords: ['der', 'die', 'das', 'ein', 'eine', 'einer', 'eines', 'einem', 'einen', 'und', 'oder', 'von', 'mit', 'bei', 'für', 'auf', 'im', 'in', 'am', 'an', 'zu', 'zum', 'zur', 'aus', 'nach', 'wie', 'was', 'warum', 'wir', 'uns', 'unser', 'unsere', 'ihr', 'sie', 'er', 'es', 'ich', 'ist', 'sind', 'wird', 'werden', 'hier', 'danke', 'diesmal', 'danach', 'anschließend', 'zuerst', 'dann', 'vortrag', 'thema', 'hallo', 'liebe', 'heute', 'moderne', 'neue', 'alle', 'kontakt', 'über', 'unter', 'als', 'auch', 'nicht', 'noch', 'den', 'dem', 'des', 'kein', 'keine', 'dieser', 'diese', 'dieses', 'hierbei', 'darüber', 'und', 'wer', 'wo', 'wann'],
};
