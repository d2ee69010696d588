import type { Locale } from './locale.js';

/** Italian. */
// biome-ignore format: word lists read better in rows
export const it: Locale = {
  language: 'it',
  labels: {
    title: ['titolo', 'argomento', 'intervento', 'titolo del talk', 'titolo dell intervento'],
    speaker: ['relatore della serata', 'relatrice della serata', 'relatori della serata', 'speaker della serata', 'relatore', 'relatrice', 'relatori', 'oratore', 'oratrice', 'presentato da', 'a cura di', 'docente', 'ospite', 'ospiti', 'chi', 'speaker', 'gli speaker', 'i relatori', 'relatrici', 'presentatore', 'presentatrice', 'a cura', 'tenuto da', 'condotto da', 'con', 'nostro ospite', 'i nostri ospiti', 'panelist', 'autore', 'autrice', 'presentato'],
    abstract: ['descrizione', 'riassunto', 'sinossi', 'di cosa parleremo', 'il talk', 'contenuti'],
    bio: ['biografia', 'chi è', 'informazioni sul relatore', 'lo speaker', 'gli speaker', 'il relatore', 'su di me', 'bio', 'chi sono', 'profilo', 'sull autore', 'sul relatore', 'sulla relatrice', 'sui relatori', 'la speaker'],
    role: ['ruolo'], company: ['azienda', 'società'],
    slides: ['diapositive', 'presentazione in'], video: ['registrazione', 'diretta'],
    detail: ['livello', 'durata', 'lingua', 'prerequisiti', 'pubblico'],
    host: ['organizzatore', 'organizzatori', 'moderatore', 'moderatrice', 'padrone di casa'], sponsor: ['sponsor della serata', 'con il supporto di'],
    programme: ['programma', 'scaletta', 'ordine del giorno', 'programma della serata', 'gli interventi', 'interventi'],
    logistics: ['quando', 'dove', 'orario', 'luogo', 'indirizzo', 'iscrizione', 'iscrizioni', 'come arrivare', 'contatti', 'chi siamo', 'biglietti', 'sede'],
  },
  talkWords: ['intervento', 'presentazione', 'primo talk', 'secondo talk', 'laboratorio', 'sessione'],
  kinds: { panel: ['tavola rotonda'], qa: ['domande e risposte'], workshop: ['laboratorio'] },
  by: ['di', 'con', 'da', 'a cura di', 'presentato da', 'tenuto da'], and: ['e', 'ed', '&'], at: ['presso', 'in', 'di', 'da'],
  is: ['è', 'lavora come', 'lavora', 'attualmente', 'sono'],
  speakVerbs: ['parlerà', 'parleranno', 'parla', 'presenterà', 'presenteranno', 'presenta', 'racconterà', 'racconta', 'mostrerà', 'mostra', 'spiegherà', 'spiega', 'condividerà', 'illustrerà', 'guiderà', 'porterà', 'ci', 'racconteranno', 'mostreranno', 'spiegheranno', 'condivideranno', 'presentano', 'raccontano', 'illustra', 'illustrano', 'porta', 'guida', 'introdurrà', 'introduce', 'affronterà', 'affronta', 'condivide', 'parlato', 'presentato', 'raccontato', 'mostrato', 'spiegato', 'approfondirà', 'svelerà', 'insegnerà', 'terrà', 'tiene', 'illustrato', 'introdotto', 'approfondito', 'affrontato', 'condiviso', 'tenuto', 'portato', 'parlano', 'parlò', 'presentò'],
  about: ['su', 'di', 'come', 'perché', 'dal titolo', 'intitolato'],
  talkPhrases: ['in questo talk', 'questo talk', 'in questa sessione', 'questa presentazione', 'in questa presentazione', 'ci parlerà', 'ci racconterà', 'vedremo', 'scopriremo', 'questo workshop', 'il talk'],
  logistics: ['accoglienza', 'saluti', 'saluto', 'iniziali', 'finali', 'benvenuto', 'benvenuti', 'pausa', 'domande', 'registrazione', 'aperitivo', 'cena', 'pranzo', 'birra', 'birre', 'apertura', 'chiusura', 'porte', 'rinfresco', 'caffè', 'fine', 'inizio', 'risposte', 'conclusioni', 'conclusione', 'estrazione', 'premi'],
  notTalkOpenings: ['accoglienza', 'saluti', 'benvenut', 'pausa', 'domande', 'registrazione', 'aperitivo', 'chiusura', 'apertura', 'rinfresco', 'conclusioni', 'ci vediamo', 'vi aspettiamo'],
  hostPhrases: ['ospitato da', 'ospitati da', 'presso gli uffici di', 'presso la sede di', 'organizzato da'], sponsorPhrases: ['sponsorizzato da', 'offerto da', 'grazie a'],
  calendar: ['gennaio', 'febbraio', 'aprile', 'maggio', 'giugno', 'luglio', 'settembre', 'ottobre', 'dicembre', 'lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato', 'domenica'],
  stopWords: ['il', 'lo', 'la', 'gli', 'le', 'un', 'uno', 'una', 'e', 'ed', 'o', 'di', 'del', 'della', 'dei', 'delle', 'al', 'alla', 'in', 'nel', 'nella', 'con', 'per', 'su', 'da', 'dal', 'dalla', 'che', 'chi', 'come', 'quando', 'dove', 'perché', 'è', 'sono', 'nostro', 'nostra', 'questo', 'questa', 'ciao', 'grazie', 'serata', 'ci', 'si', 'non', 'più', 'anche', 'senza', 'verso'],
};
