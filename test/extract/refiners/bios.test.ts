import { describe, expect, it } from '@jest/globals';
import { plainRun, readBlocks } from '../../../src/extract/blocks/index.js';
import { completeFromBios } from '../../../src/extract/refiners/bios.js';
import type { Credit } from '../../../src/extract/refiners/credits.js';

/** What a text tells of one person: "role | company". */
function readBio(name: string, body: string, format: 'markdown' | 'text' = 'markdown'): string {
  const person: Credit = { name: plainRun(name), role: null, company: null, sure: 0.9 };
  completeFromBios([person], readBlocks({ format, body }));
  return `${person.role?.text ?? '-'} | ${person.company?.text ?? '-'}`;
}

const name = 'Ana Lima';

it('takes a short text for one person’s own only where nobody else speaks', () => {
  const blocks = readBlocks({ format: 'markdown', body: 'Bo Berg, Architect at Foo, opens.\n\nAna will go on.' });
  const posts = [true, false].map((isOnlyTalk) => {
    const person: Credit = { name: plainRun(name), role: null, company: null, sure: 0.9 };
    completeFromBios([person], blocks, isOnlyTalk);
    return person.role?.text ?? null;
  });
  expect(posts).toEqual(['Architect', null]);
});

describe('reading bios', () => {
  it.each<[string, string]>([
    ['Ana Lima is a Software Engineer at Foo.', 'Software Engineer | Foo'],
    ['Ana is the Head of Platform at Foo Bank, where she looks after queues.', 'Head of Platform | Foo Bank'],
    ['Ana Lima is currently working as a Data Engineer at Foo.', 'Data Engineer | Foo'],
    ['Ana works as an SRE for Foo Media.', 'SRE | Foo Media'],
    ['Ana works for Foo as a Solutions Architect.', 'Solutions Architect | Foo'],
    ['Ana Lima leads the payments team at Foo.', '- | Foo'],
    ['Ana is part of the storage team at Foo.', '- | Foo'],
    ['Ana Lima is on the reliability team at Foo Cloud.', '- | Foo Cloud'],
    ['Ana works on the compiler team at Foo.', '- | Foo'],
    ['Ana Lima is a seasoned backend developer at Foo.', 'backend developer | Foo'],
    ['Ana is a platform engineer working on queues at Foo.', 'platform engineer | Foo'],
    ['Ana is a developer in the mobile team of Foo.', 'developer | Foo'],
    ['As a Cloud Architect at Foo, Ana helps teams to move.', 'Cloud Architect | Foo'],
    ['At Foo, Ana builds the deployment pipelines.', '- | Foo'],
    ['Ana Lima (Staff Engineer, Foo) has run queues for years.', 'Staff Engineer | Foo'],
    ['Ana Lima, Principal Engineer at Foo, explores queues.', 'Principal Engineer | Foo'],
    ['Ana is partner and founding member of Foo.', 'partner and founding member | Foo'],
    ['Ana Lima is the co-founder and CTO of Foo Labs.', 'co-founder and CTO | Foo Labs'],
    ['Ana is Developer Evangelist for the Bar proxy, working for Foo.', 'Developer Evangelist | Foo'],
    ['Ana is a freelance consultant.', 'freelance consultant | -'],
    ['Ana Lima has loved queues since school. She is a Support Engineer at Foo.', 'Support Engineer | Foo'],
    ['Ana Lima likes queues. Ana is now a Team Lead with Foo.', 'Team Lead | Foo'],
    ['Ana Lima is CTO @ Foo.', 'CTO | Foo'],
    ["Ana is Foo's Chief Architect.", 'Chief Architect | Foo'],
    ['Ana is a Developer Advocate on the Bar team at Foo.', 'Developer Advocate | Foo'],
    ['Ana joined Foo in 2019 as a Release Engineer.', 'Release Engineer | Foo'],
    ['Ana Lima is a Site Reliability Engineer (SRE) at Foo.', 'Site Reliability Engineer | Foo'],
    ['Ana is an engineer, speaker and author who works at Foo.', 'engineer | Foo'],
    ['Ana Lima is a product manager for maps and routes at Foo.', 'product manager for maps and routes | Foo'],
    ['Ana has been a Database Administrator at Foo since 2012.', 'Database Administrator | Foo'],
    ['Ana currently serves as VP of Engineering at Foo.', 'VP of Engineering | Foo'],
    ['Ana is part of Foo’s storage team.', '- | Foo'],
    ['Ana heads up the reliability team for Foo.', '- | Foo'],
    ['Founder and CEO of Foo, Ana has seen many queues.', 'Founder and CEO | Foo'],
    ['An engineer by day and a baker by night, Ana builds queues.', 'engineer | -'],
    ['Foo engineer Ana Lima has run queues for years.', 'engineer | Foo'],
    ['After ten years at Bar, Ana joined Foo in 2019 as Engineering Manager.', 'Engineering Manager | Foo'],
    ['Ana likes queues. She’s the CTO of Foo and runs a meetup.', 'CTO | Foo'],
    ['Ana is Cloud Architect @ Foo & Bar MVP.', 'Cloud Architect | Foo'],
    ['Ana is an engineer turned product manager at Foo.', 'product manager | Foo'],
    ['Ana runs Foo, a consultancy for queues.', '- | Foo'],
    ['I’m Ana, a backend engineer at Foo.', 'backend engineer | Foo'],
    ['Ana is a CTO of a Berlin based software agency Foo.', 'CTO | Foo'],
    ['Ana is a leading expert in Lakes. She is Chief Architect of Foo.', 'Chief Architect | Foo'],
    ['Ana Lima’s bio (Field CTO, 42Foo)', 'Field CTO | 42Foo'],
    [
      '## Speaker short bio - Ana\n\nSoftware engineer with five years of queues. Currently working at Foo.',
      'Software engineer | Foo',
    ],
    ['Ana’s a long-time fan of queues.', '- | -'],
    ['**Ana Lima:** Queue Developer bei solute GmbH in Karlsruhe | Fan of lakes', 'Queue Developer | solute GmbH'],
    ['Ana Lima: Developer Machine Learning at Foo', 'Developer Machine Learning | Foo'],
    ['Ana is indulging her inner scientist at home.', '- | -'],
    ['Ana Lima\n\nDevOps w Foo Labs, wcześniej programista Java.', 'DevOps | Foo Labs'],
    ['Working at Foo as Senior Consultant since 2015.', 'Senior Consultant | Foo'],
    ['Ana Lima: born by the sea, tea drinker, sailor, Queue Engineer at Foo.', 'Queue Engineer | Foo'],
    ['Ana Lima is a PhD student in Linguistics.', 'PhD student | -'],
  ])('in English: %s', (text, post) => {
    expect(readBio(name, text)).toBe(post);
  });

  it.each<[string, string]>([
    ['Ana Lima worked as an engineer at Foo.', '- | -'],
    ['Ana was a manager at Foo.', '- | -'],
    ['Ana previously led the storage team at Foo.', '- | -'],
    ['Before that, Ana was Head of Data at Foo. She is now a Data Engineer at Bar.', 'Data Engineer | Bar'],
    ['Ana is a Software Engineer at Bar. Previously, she was an architect at Foo.', 'Software Engineer | Bar'],
    ['Ana is a consultant. Before joining Bar she worked at Foo.', 'consultant | Bar'],
    ['Ana is a former engineer at Foo.', '- | -'],
    ['Ana is an ex-Foo engineer.', '- | -'],
    ['Ana is a developer; in the past, she was CTO at Foo.', 'developer | -'],
    ['Ana is a developer who has worked at Foo and Bar.', 'developer | -'],
    ['Ana has ten years of experience at Foo.', '- | -'],
    ['Ana will talk about being an engineer at Foo.', '- | -'],
  ])('passes over past posts: %s', (text, post) => {
    expect(readBio(name, text)).toBe(post);
  });

  it.each<[string, string]>([
    ['Ana Lima ist Softwareentwicklerin bei der Foo GmbH.', 'Softwareentwicklerin | Foo GmbH'],
    ['Ana arbeitet als Cloud Architektin bei Foo.', 'Cloud Architektin | Foo'],
    ['Ana Lima arbeitet seit 2019 bei Foo als Entwicklerin.', 'Entwicklerin | Foo'],
    ['Ana leitet das Datenteam bei Foo.', '- | Foo'],
    ['Ana Lima est architecte chez Foo.', 'architecte | Foo'],
    ['Ana travaille comme développeuse chez Foo.', 'développeuse | Foo'],
    ['Ana Lima travaille chez Foo en tant que consultante.', 'consultante | Foo'],
    ['Ana est responsable de la plateforme chez Foo depuis 2015.', 'responsable de la plateforme | Foo'],
    ['Ana Lima es ingeniera de datos en Foo.', 'ingeniera de datos | Foo'],
    ['Ana trabaja como arquitecta de soluciones en Foo.', 'arquitecta de soluciones | Foo'],
    ['Ana Lima é engenheira de software na Foo.', 'engenheira de software | Foo'],
    ['Ana trabalha como desenvolvedora na Foo.', 'desenvolvedora | Foo'],
    ['Ana Lima atua como analista de sistemas no Foo.', 'analista de sistemas | Foo'],
    ['Ana Lima è sviluppatrice presso Foo.', 'sviluppatrice | Foo'],
    ['Ana lavora come sistemista in Foo.', 'sistemista | Foo'],
    ['Ana Lima is ontwikkelaar bij Foo.', 'ontwikkelaar | Foo'],
    ['Ana werkt als beheerder bij Foo.', 'beheerder | Foo'],
  ])('in other languages: %s', (text, post) => {
    expect(readBio(name, text)).toBe(post);
  });

  it.each<[string, string]>([
    ['### Ana Lima\n\nStaff Engineer at Foo', 'Staff Engineer | Foo'],
    [
      '### [Ana Lima (analima)](https://example.org/ana)\n\n#### Profile\n\nStaff Engineer at Foo.',
      'Staff Engineer | Foo',
    ],
    ['**Ana Lima**\n\nStaff Engineer, Foo', 'Staff Engineer | Foo'],
    [
      '**Ana Lima** — Artist and researcher. Assistant Professor at the University of Foo.',
      'Assistant Professor | University of Foo',
    ],
    [
      '## Speaker: Ana Lima, @ana\n\nA long-time programmer, Ana has built queues. As a Support Engineer at Foo she answers.',
      'Support Engineer | Foo',
    ],
    ['**Ana Lima**\nStaff Engineer\nFoo', 'Staff Engineer | Foo'],
    ['**Ana Lima**\nStaff Engineer\nQueues at Scale', 'Staff Engineer | -'],
    ['### Ana Lima\n\nI am a Data Engineer at Foo and like queues.', 'Data Engineer | Foo'],
    ['### Ana Lima\n\n- Role: Data Engineer\n- Company: Foo', 'Data Engineer | Foo'],
    ['### Ana Lima\n\nQueues!\n\n### Ben Ode\n\nSRE at Foo', '- | -'],
    ['Ben Ode is an SRE at Foo. Ana Lima will join him.', '- | -'],
  ])('below or behind the name: %s', (text, post) => {
    expect(readBio(name, text)).toBe(post);
  });

  it.each<[string, string]>([
    ['Ana Lima is the founder of Foo, a startup for queues.', 'founder | Foo'],
    ['Ana Lima is an ex-Foo engineer, now Head of Data at Bar.', 'Head of Data | Bar'],
    ['Ana Lima, formerly of Foo, is a Principal Engineer at Bar.', 'Principal Engineer | Bar'],
    [
      'Ana Lima is a Senior Lecturer in Software Engineering at Foo College.',
      'Senior Lecturer in Software Engineering | Foo College',
    ],
    ['Ana Lima has worked as a developer for 10 years, currently at Foo.', '- | Foo'],
    ['Ana Lima spends her days as a Backend Developer at Foo.', 'Backend Developer | Foo'],
    ['Ana Lima is one of the maintainers of Foo and works as a Software Engineer at Bar.', 'Software Engineer | Bar'],
    ['Ana Lima is the creator of Foo. She works at Bar.', '- | Bar'],
    ['Ana Lima has recently joined the Foo team.', '- | Foo'],
    ['In her current role as Cloud Architect at Foo, Ana helps customers.', 'Cloud Architect | Foo'],
    ['Currently a Cloud Architect at Foo, Ana Lima has worked for Bar before.', 'Cloud Architect | Foo'],
    ['Ana Lima currently holds the position of Cloud Architect at Foo.', 'Cloud Architect | Foo'],
    ["I'm a Software Engineer at Foo.", 'Software Engineer | Foo'],
    ['Ana Lima is a data person at Foo.', '- | Foo'],
    ['Ana Lima is an alumna of Foo University and a Data Engineer at Bar.', 'Data Engineer | Bar'],
    ['Ana Lima has served as the CTO of Foo since 2012.', 'CTO | Foo'],
    ['Ana Lima is CEO/founder of Foo.', 'CEO/founder | Foo'],
    ['Ana Lima ist Gründerin von Foo.', 'Gründerin | Foo'],
    ['Ana Lima ist Professorin für Informatik an der Hochschule Foo.', 'Professorin für Informatik | Hochschule Foo'],
    ['Bei Foo arbeitet Ana Lima als Datenbankadministratorin.', 'Datenbankadministratorin | Foo'],
    ['Seit 2019 arbeitet Ana Lima als Datenbankadministratorin bei Foo.', 'Datenbankadministratorin | Foo'],
    ['Ana Lima hat Informatik studiert. Heute ist sie Architektin bei Foo.', 'Architektin | Foo'],
    ['Ana Lima war früher bei Foo. Jetzt ist sie CTO bei Bar.', 'CTO | Bar'],
    ['Ana Lima est Lead Dev chez Foo.', 'Lead Dev | Foo'],
    ['Ana Lima est directrice technique de Foo.', 'directrice technique | Foo'],
    ['Développeuse chez Foo, Ana Lima aime les queues.', 'Développeuse | Foo'],
    ['Ana Lima occupe actuellement le poste de SRE chez Foo.', 'SRE | Foo'],
    ['Ana Lima es fundadora y CEO de Foo.', 'fundadora y CEO | Foo'],
    ['Ana Lima trabaja en Foo como SRE.', 'SRE | Foo'],
    ['Actualmente es ingeniera de datos en Foo.', 'ingeniera de datos | Foo'],
    ['Actualmente trabajo en Foo como ingeniera de datos.', 'ingeniera de datos | Foo'],
    ['Ana Lima é CTO da Foo.', 'CTO | Foo'],
    ['Ana Lima è CTO di Foo.', 'CTO | Foo'],
    ['Ana Lima pracuje jako DevOps Engineer v Foo.', 'DevOps Engineer | Foo'],
    ['Ana Lima jest programistką w Foo.', 'programistką | Foo'],
    ['Ana Lima – Senior Developer w Foo.', 'Senior Developer | Foo'],
    ['Ana Lima adalah DevOps Engineer di Foo.', 'DevOps Engineer | Foo'],
    ['Ana has worked at Bar, Baz and is now at Foo.', '- | Foo'],
    ['Ana Lima, PhD, is a Data Scientist at Foo.', 'Data Scientist | Foo'],
    ['Ana Lima has been with Foo since 2010 and leads the cloud practice.', '- | Foo'],
    ['Ana Lima from Foo is a Cloud Engineer.', 'Cloud Engineer | Foo'],
    ['Ana Lima of Foo will show queues.', '- | Foo'],
    ['Ana Lima is a hands-on CTO at Foo.', 'CTO | Foo'],
    ['Ana Lima is a partner at Foo.', 'partner | Foo'],
    ['Ana Lima is an Apache Foo committer and works at Bar.', '- | Bar'],
    ['Ana Lima is an organizer of Foo Meetup and an SRE at Bar.', 'SRE | Bar'],
    ['Ana Lima è uno dei founder di Foo, una società di Milano.', 'founder | Foo'],
    [
      'Ana Lima is a professor at the University of California, Berkeley.',
      'professor | University of California, Berkeley',
    ],
    ['Ana Lima is a professor at the University of Lisbon, Portugal.', 'professor | University of Lisbon'],
    ['Ana Lima is a professor at the University of Lisbon, where she teaches.', 'professor | University of Lisbon'],
    [
      'Ana Lima ist Entwicklerin bei der Foo Consulting GmbH und Co. KG in Leipzig.',
      'Entwicklerin | Foo Consulting GmbH und Co. KG',
    ],
    ['Ana Lima ist Entwicklerin bei der foo AG in Leipzig.', 'Entwicklerin | foo AG'],
    ['Ana Lima ist Entwicklerin bei der Foo GmbH und schreibt Bücher.', 'Entwicklerin | Foo GmbH'],
  ])('the present post among other things: %s', (text, post) => {
    expect(readBio(name, text)).toBe(post);
  });

  it.each<[string, string]>([
    ['### Ana Lima\n\n所属: 株式会社ふう', '- | 株式会社ふう'],
    ['### Ana Lima\n\nふう株式会社でWebエンジニアをしています。', 'Webエンジニア | ふう株式会社'],
    ['### Ana Lima\n\nフーバーでデータエンジニアをやってます。', 'データエンジニア | フーバー'],
    ['### Ana Lima\n\nFoo所属のSRE。', 'SRE | Foo'],
    ['### Ana Lima\n\n走るのが好きなインフラエンジニア。', 'インフラエンジニア | -'],
    ['### Ana Lima\n\n2018年にFooに入社。データ基盤を担当。', '- | Foo'],
    ['### Ana Lima\n\nFoo株式会社 代表取締役', '代表取締役 | Foo株式会社'],
  ])('in Japanese profiles: %s', (text, post) => {
    expect(readBio(name, text)).toBe(post);
  });
});
