import { describe, expect, it } from '@jest/globals';
import { isNotTalk, readEvening } from '../../../src/extract/not-talks/index.js';

describe('what is no talk', () => {
  it.each([
    'Networking',
    'Pizza & Beer',
    'Doors open',
    'TBA',
    'To be announced',
    'Your talk here',
    'Q&A',
    'Welcome and introductions',
    'Begrüßung',
    'Pause',
    'Apéro et échanges',
    'Registro y bienvenida',
    'Boas-vindas',
    '懇親会',
    'Coffee break',
    'Community announcements',
    'Quizz par équipes',
    'Remise des prix',
    'Entrega de premios',
    'Premiação',
    'Premiazione',
    'Prijsuitreiking',
    'Gry planszowe',
    'Úvodní slovo',
    'Sesi tanya jawab',
    'Treasurer’s report',
    'Any other business',
    'Virtueller Stammtisch - wir reden einfach weiter',
    '各自作業',
    '成果発表（ひとり三分まで）',
    '※内容は後で決めます',
    'Talk #2 + Q&A',
    'Customer session 3',
    'Feel free to ping us with your ideas',
    'Trivial Pursuit',
    'Election of the chairman and the new board',
    'Approval of the minutes of our last meeting',
    'Neuwahl des Vorstandes',
    'Approbation des comptes 2018',
    'Aprobación del acta anterior',
    'Go home inspired!',
    'Local bar excursion',
    'https://example.org',
    '---',
    'Mid session interval',
    'Знакомство и приветственный кофе',
    'Pauză de cafea',
    'Developer Key Note',
    'Official end',
    'Contact us if you would like to give a talk!',
    'Lernziele',
    'Break until 8pm',
    'Closing by the hosts',
    'Logistics',
    'News & updates',
    'Mat og drikke',
    'Köszöntő',
    '휴식',
    '茶歇',
  ])('%s', (title) => {
    expect(isNotTalk(title, false)).toBe(true);
  });

  it.each([
    'Kubernetes Networking Deep Dive',
    'Introduction to Vault',
    'Breaking the Monolith',
    'Postgres for Everyone',
    'Openness in Public Data',
    'Minutes to Seconds: Faster Builds',
    'Accounts and Identities on the Blockchain',
    'Local-first Software',
    'Building a trivia game with Phoenix LiveView',
    'Sessions and cookies explained',
    '成果を出すチームのつくり方',
    'Marketplace: how we moved two million orders',
    'Video calls for a thousand people',
    'References in Rust',
    'Notes on Go 1.18',
    'Opening doors with a Raspberry Pi',
    'Hiring engineers',
    'Social engineering',
    'Closing the loop',
    'Logistics on the graph',
  ])('but “%s” is one', (title) => {
    expect(isNotTalk(title, false)).toBe(false);
  });

  it.each([
    'February 2026',
    'June 14th',
    'Related links',
    'Slides | Code | Video',
    'Speaker / Лектор',
    'Introducere',
    'id: 3f8ac2',
    'full_name',
    'À propos',
    'Ana Lima’s bio',
  ])('“%s” heads something on the page, whoever is named below it', (title) => {
    expect(isNotTalk(title, true)).toBe(true);
  });

  it.each(['Introduction à WSGI', 'Spring', 'Einführung zum Datenschutz', 'Code as data', 'Year 2038'])(
    'with a speaker “%s” is a talk',
    (title) => {
      expect(isNotTalk(title, true)).toBe(false);
    },
  );

  it('a slot of words with a name is still none', () => {
    expect(isNotTalk('Welcome', true)).toBe(true);
    expect(isNotTalk('Networking for Containers', true)).toBe(false);
  });
});

describe('what is said of the whole evening', () => {
  it.each([
    ['CANCELLED: Faster queries', ''],
    ['Meetup verschoben!', ''],
    ['Rencontre de mars (annulée)', ''],
    ['May meetup', 'Unfortunately we have to cancel this event. Our speaker is ill.'],
    ['Treffen im Mai', 'Leider müssen wir unser Treffen am 3. Mai absagen.'],
    ['Encuentro de mayo', 'El encuentro ha sido cancelado.'],
    ['Encontro de maio', 'O evento foi adiado para junho.'],
    ['Incontro di maggio', 'La serata è stata annullata.'],
    ['Spotkanie majowe', 'Spotkanie zostało przełożone.'],
    ['第5回', '今回のイベントは中止となりました。'],
  ])('%s %s: called off', (title, text) => {
    expect(readEvening(title, text)).toBe('called-off');
  });

  it.each([
    ['Coding Dojo: sorting in Haskell', ''],
    ['Lean coffee in June', ''],
    ['Call for speakers', ''],
    ['June meetup', 'No talks this month, only pizza.'],
    ['Treffen im Juni', 'Diesmal ohne Vorträge.'],
    ['Rencontre de juin', 'Pas de présentation ce mois-ci.'],
    ['Encuentro de junio', 'Este mes no hay charlas.'],
    ['Bijeenkomst', 'Geen praatjes deze keer.'],
    ['Spotkanie', 'Tym razem bez prelekcji.'],
    ['もくもく会 #3', ''],
    ['Team meeting: help us plan the year', ''],
    ['Spring sprint night', ''],
    ['Co-working Saturday', ''],
    ['Grillabend am See', ''],
    ['Encuentro informal de julio', ''],
    ['Linux install party', ''],
    ['Committee meeting', ''],
    ['Browser conference, extended', 'We watch the live stream and eat pizza together.'],
  ])('%s %s: without talks', (title, text) => {
    expect(readEvening(title, text)).toBe('without-talks');
  });

  it.each([
    ['How we cancelled our cloud contract', ''],
    ['Sprints and what to do in between', ''],
    ['Streaming evening', 'A live stream server is what Ana Lima will put together. It streams in five formats.'],
    ['June meetup', 'Peter had to cancel his talk, so Anna steps in with hers.'],
    ['June meetup', 'If you need to cancel, please change your RSVP for this event.'],
    ['June meetup', 'The last meetup was cancelled, so this one has three talks.'],
    ['Games on the web', 'Anna Lima shows how to draw a dragon.'],
  ])('%s %s: with talks', (title, text) => {
    expect(readEvening(title, text)).toBe('with-talks');
  });
});
