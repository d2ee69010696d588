import type { Locale } from './locale.js';

/** Polish. */
// biome-ignore format: word lists read better in rows
export const pl: Locale = {
  language: 'pl',
  labels: {
    title: ['tytuł', 'temat', 'temat prelekcji', 'tytuł prelekcji', 'prelekcja', 'wykład', 'tytuł wystąpienia'], speaker: ['prelegent', 'prelegentka', 'prelegenci', 'prelegentki', 'prowadzący', 'prowadząca', 'mówca', 'wykładowca', 'nasz prelegent', 'nasi prelegenci', 'goście', 'gość', 'prowadzi', 'opowie', 'wystąpią', 'prezenter'],
    abstract: ['opis', 'opis prelekcji', 'streszczenie', 'abstrakt', 'o prelekcji', 'o czym'], bio: ['o prelegencie', 'o prelegentce', 'o prelegentach', 'o prowadzącym', 'o mnie', 'o autorze', 'kim jest'], role: ['stanowisko', 'rola'], company: ['firma'],
    slides: ['slajdy', 'prezentacja'], video: ['nagranie', 'wideo'], host: ['gospodarz', 'organizator', 'organizatorzy'], sponsor: ['sponsor', 'sponsorzy', 'partner', 'partnerzy'],
    programme: ['agenda', 'program', 'plan', 'plan spotkania', 'prelekcje', 'harmonogram', 'wystąpienia'], logistics: ['kiedy', 'gdzie', 'data', 'miejsce', 'adres', 'rejestracja', 'zapisy', 'wstęp', 'kontakt', 'bilety', 'godzina', 'zasady'],
  },
  talkWords: ['prelekcja', 'wykład', 'wystąpienie', 'temat'], kinds: { workshop: ['warsztat', 'warsztaty'], lightning: ['krótka prelekcja'], panel: ['panel dyskusyjny', 'debata'] },
  by: ['prowadzi', 'prelegent'], and: ['i', 'oraz', '&'], at: ['w', 'z', 'w firmie'], is: ['jest', 'pracuje jako', 'pracuje'],
  speakVerbs: ['opowie', 'opowiedzą', 'opowiedział', 'opowiedziała', 'opowiada', 'pokaże', 'pokażą', 'pokazał', 'pokazała', 'przedstawi', 'przedstawią', 'przedstawił', 'przedstawiła', 'zaprezentuje', 'zaprezentował', 'zaprezentowała', 'wygłosi', 'wygłosił', 'wygłosiła', 'poprowadzi', 'poprowadzą', 'omówi', 'omówił', 'omówiła', 'wyjaśni', 'wytłumaczy', 'podzieli', 'podzielił', 'podzieliła', 'wystąpi', 'wystąpił', 'przybliży', 'wprowadzi', 'porozmawia', 'nauczy'], about: ['o', 'jak', 'dlaczego', 'na temat'],
  talkPhrases: ['w tej prelekcji', 'podczas prelekcji', 'w trakcie prelekcji', 'prelekcja', 'podczas prezentacji', 'w tej prezentacji', 'podczas wykładu', 'prelegent'],
  logistics: ['powitanie', 'przerwa', 'pizza', 'piwo', 'dyskusja', 'networking', 'rejestracja', 'zakończenie', 'rozpoczęcie', 'otwarcie', 'spotkanie', 'spotkania', 'losowanie', 'integracja', 'rozmowy', 'kawa', 'poczęstunek'],
  notTalkOpenings: ['powitanie', 'przerwa', 'dyskusja', 'rejestracja', 'zakończenie', 'rozpoczęcie', 'otwarcie', 'losowanie', 'integracja', 'rozmowy', 'pytania', 'after party'], hostPhrases: ['organizuje'], sponsorPhrases: ['sponsoruje'],
  calendar: ['styczeń', 'stycznia', 'lutego', 'marca', 'kwietnia', 'maja', 'czerwca', 'lipca', 'sierpnia', 'września', 'października', 'listopada', 'grudnia', 'poniedziałek', 'wtorek', 'środa', 'środę', 'czwartek', 'piątek', 'sobota', 'niedziela'],
  stopWords: ['oraz', 'jest', 'są', 'będzie', 'będą', 'jak', 'dlaczego', 'gdzie', 'kiedy', 'nasz', 'nasza', 'nasze', 'nas', 'was', 'wam', 'zapraszamy', 'już', 'tym', 'dla', 'czyli', 'podczas', 'które', 'który', 'która', 'serdecznie', 'kolejne', 'kolejny'],
};
