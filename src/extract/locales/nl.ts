import type { Locale } from './locale.js';

/** Dutch. */
// biome-ignore format: word lists read better in rows
export const nl: Locale = {
  language: 'nl',
  labels: {
    title: ['onderwerp', 'lezing', 'praatje', 'sessie', 'presentatie'],
    speaker: ['spreker', 'sprekers', 'spreekster', 'gepresenteerd door', 'gastspreker', 'presentator', 'wie', 'door', 'presentatie door', 'talk door', 'gegeven door', 'onze spreker', 'onze sprekers', 'gast', 'gasten', 'docent', 'trainer', 'begeleider', 'speaker', 'speakers', 'workshopleider'],
    abstract: ['samenvatting', 'beschrijving', 'omschrijving', 'inhoud', 'over de presentatie', 'over de sessie', 'over de lezing', 'waar gaat het over'],
    bio: ['over de spreker', 'over de sprekers', 'over mij', 'biografie', 'over de auteur', 'wie ben ik', 'bio', 'over de spreekster', 'profiel'], role: ['functie', 'rol'], company: ['bedrijf'],
    slides: ['presentatie slides'], video: ['opname', 'opnames'], detail: ['niveau', 'duur', 'taal', 'voorkennis', 'doelgroep'],
    host: ['gastheer', 'organisator', 'organisatoren', 'gastvrouw', 'moderator'], sponsor: ['sponsoren'],
    programme: ['programma', 'agenda', 'de presentaties', 'presentaties', 'lezingen', 'sessies'],
    logistics: ['wanneer', 'waar', 'datum', 'tijd', 'locatie', 'adres', 'inschrijven', 'aanmelden', 'routebeschrijving', 'parkeren', 'over ons', 'kosten', 'bereikbaarheid'],
  },
  talkWords: ['lezing', 'praatje', 'sessie', 'presentatie', 'eerste sessie', 'tweede sessie', 'eerste presentatie', 'tweede presentatie'],
  kinds: { panel: ['paneldiscussie', 'rondetafel'], qa: ['vragenronde'], workshop: ['praktijksessie'] },
  by: ['door', 'met', 'van', 'gepresenteerd door', 'verzorgd door'], and: ['en', '&'], at: ['bij', 'van', 'van de'],
  is: ['is', 'werkt als', 'werkt bij', 'werkzaam als'],
  speakVerbs: ['vertelt', 'vertellen', 'presenteert', 'presenteren', 'presenteerde', 'bespreekt', 'toont', 'spreekt', 'neemt', 'deelt', 'legt', 'geeft', 'laat', 'vertelde', 'liet', 'gaf', 'laten', 'zien', 'leggen', 'geven', 'toonde', 'sprak', 'gaven', 'besprak', 'introduceert', 'deelde', 'nam', 'opent', 'opende', 'behandelt', 'behandelde', 'demonstreert', 'demonstreerde', 'verzorgt', 'verzorgde', 'gaat', 'duikt', 'presenteerden', 'hield', 'houdt', 'vertelden', 'bespraken', 'toonden', 'spraken'],
  about: ['over', 'hoe', 'waarom'],
  talkPhrases: ['in deze presentatie', 'deze presentatie', 'in deze talk', 'deze talk', 'in deze sessie', 'deze sessie', 'neemt ons mee', 'vertelt ons', 'laat ons zien', 'deze workshop', 'deze lezing'],
  logistics: ['inloop', 'ontvangst', 'welkom', 'welkomstwoord', 'opening', 'pauze', 'borrel', 'eten', 'drinken', 'vragen', 'afsluiting', 'einde', 'napraten', 'diner', 'lunch', 'koffie', 'avondeten', 'deuren', 'aanvang', 'hapjes', 'drankjes', 'start'],
  notTalkOpenings: ['inloop', 'ontvangst', 'welkom', 'pauze', 'borrel', 'afsluiting', 'einde', 'napraten', 'eten', 'deuren', 'tot dan', 'aanmelden'],
  hostPhrases: ['te gast bij', 'op het kantoor van', 'bij ons op kantoor', 'georganiseerd door'], sponsorPhrases: ['gesponsord door', 'mogelijk gemaakt door', 'met dank aan'],
  calendar: ['januari', 'februari', 'maart', 'mei', 'juni', 'juli', 'augustus', 'oktober', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  stopWords: ['de', 'het', 'een', 'en', 'of', 'van', 'voor', 'met', 'op', 'in', 'aan', 'bij', 'naar', 'door', 'uit', 'om', 'te', 'ik', 'wij', 'we', 'jullie', 'ons', 'onze', 'is', 'zijn', 'wordt', 'hoe', 'wat', 'waarom', 'wanneer', 'waar', 'wie', 'dit', 'dat', 'deze', 'die', 'niet', 'ook', 'maar', 'hallo', 'beste', 'over', 'hier'],
};
