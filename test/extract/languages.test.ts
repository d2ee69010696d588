import { describe, expect, it } from '@jest/globals';
import { extractText, listTalks } from './extract-text.js';

const agendas: [string, string, string[]][] = [
  [
    'German',
    'Programm\n\n18:30 Uhr Begrüßung\n19:00 Uhr Warteschlangen bei Nacht von Anna Lima (Foo GmbH)\n20:00 Uhr Ausklang',
    ['Warteschlangen bei Nacht | Anna Lima (-, Foo GmbH)'],
  ],
  [
    'French',
    'Au programme :\n\nTalk 1 : Les files la nuit - Anne Leblanc - Foo\nIl sera question du travail qui attend.\n20h30 : Apéro',
    ['Les files la nuit | Anne Leblanc (-, Foo)'],
  ],
  [
    'Spanish',
    'Agenda:\n18:30 - 18:45: Registro y bienvenida\n18:45 - 19:50: Colas de noche, con Ana María Blanco.\n20:00: Networking',
    ['Colas de noche | Ana María Blanco (-, -)'],
  ],
  [
    'Portuguese',
    'Programação\n\n19h00 - Abertura\n19h30 - Filas de noite, por João Ribeiro (Foo)\n21h00 - Encerramento',
    ['Filas de noite | João Ribeiro (-, Foo)'],
  ],
  [
    'Japanese',
    '# タイムテーブル\n\n- 19:00 開場\n- 19:30 夜のキュー入門 / 山田 太郎\n- 20:30 懇親会',
    ['夜のキュー入門 | 山田 太郎 (-, -)'],
  ],
  [
    'Indonesian',
    'Susunan acara\n\n18:30 Registrasi\n19:00 Antrean di Malam Hari oleh Anna Lima\n20:00 Penutup',
    ['Antrean di Malam Hari | Anna Lima (-, -)'],
  ],
  [
    'Romanian',
    'Agendă\n\n18:30 Introducere - Ana Lima\n19:00 Cozi de noapte - Andrei Popa\n20:00 Încheiere',
    ['Cozi de noapte | Andrei Popa (-, -)'],
  ],
  [
    'Polish',
    'Agenda\n\n18:30 Powitanie\n\nTytuł: Kolejki nocą\nPrelegentka: Anna Lima, programistka w Foo\n\n20:00 Losowanie nagród',
    ['Kolejki nocą | Anna Lima (programistka, Foo)'],
  ],
  [
    'Swedish',
    'Program\n\n17:30 Välkomna\n\nTitel: Köer om natten\nTalare: Anna Lima, utvecklare på Foo\n\n20:00 Mingel',
    ['Köer om natten | Anna Lima (utvecklare, Foo)'],
  ],
];

describe('agendas in other languages', () => {
  it.each(agendas)('%s: talks are read, welcome and food are not', (_language, body, talks) => {
    expect(listTalks(extractText(body))).toEqual(talks);
  });
});
