import { describe, expect, it } from '@jest/globals';
import { assignTopics } from '../../../src/extract/topics/index.js';
import { cpuTimeSince } from '../../support/cpu-time.js';

const talk = (
  title: string | null,
  abstract: string | null = null,
  context: string | null = null,
  group: string | null = null,
) => ({ title, abstract, context, group });
const read = (...fields: Parameters<typeof talk>) => assignTopics(talk(...fields)).map(({ slug }) => slug);

describe('assigning topics', () => {
  it('points at the words that speak for each topic', () => {
    const input = talk('Moving 40 services to Kubernetes', 'Grafana shows it. We like Grafana.', null);
    for (const topic of assignTopics(input)) {
      const words = (input[topic.field] ?? '').slice(topic.start, topic.end);
      expect(words).not.toBe('');
      if (topic.slug === 'kubernetes') expect([topic.field, words]).toEqual(['title', 'Kubernetes']);
      if (topic.slug === 'grafana') expect([topic.field, words]).toEqual(['abstract', 'Grafana']);
    }
    expect(read(input.title, input.abstract)).toEqual(expect.arrayContaining(['kubernetes', 'grafana']));
  });

  it('counts in UTF-16 units, also after emoji', () => {
    const title = '🚀🚀 Terraform für alle';
    const [first] = assignTopics(talk(title));
    expect(first?.slug).toBe('terraform');
    expect(title.slice(first!.start, first!.end)).toBe('Terraform');
  });

  it('puts what the title names before what the abstract repeats', () => {
    const slugs = read('Linkerd for the impatient', 'Prometheus sees it. Prometheus keeps it.');
    expect(slugs.slice(0, 2)).toEqual(['linkerd', 'service-mesh']);
    expect(slugs.indexOf('prometheus')).toBeGreaterThan(1);
  });

  it('gives six topics at most, the surest first', () => {
    const topics = assignTopics(
      talk('Kubernetes, Docker, Terraform, Ansible, Kafka, Redis, Jenkins, GraphQL, Prometheus'),
    );
    expect(topics).toHaveLength(6);
    const sureness = topics.map(({ confidence }) => confidence);
    expect(sureness).toEqual([...sureness].sort((a, b) => b - a));
    for (const value of sureness) expect(value > 0 && value <= 1).toBe(true);
  });

  it('asks more of a fifth topic than of those before it', () => {
    const abstract = 'With Redis behind it.';
    expect(read('Kafka at the bakery', abstract)).toContain('redis');
    expect(read('Kafka, Jenkins, Python and Grafana at the bakery', abstract)).not.toContain('redis');
  });

  it('takes no topic from a tool that a long abstract names once in passing', () => {
    const abstract =
      'Two years ago we began to write one page for every decision that we took, and this is what we learned about ' +
      'readers, about writers and about pages; an example will speak of Redis.';
    expect(read('Documentation that is read', abstract)).toEqual(['documentation']);
  });

  it('takes a topic from a tool that the abstract comes back to', () => {
    const abstract = 'It began with Redis. Redis was full, and so we asked what Redis is for.';
    expect(read('A quiet night', abstract)).toContain('redis');
  });

  it.each([
    ['Vault in a week', 'secrets-management'],
    ['Puppet in a week', 'config-management'],
    ['Grafana in a week', 'observability'],
    ['EKS in a week', 'kubernetes'],
    ['Django in a week', 'python'],
    ['Outages in a week', 'incident-management'],
    ['Postmortems in a week', 'incident-management'],
    ['Patroni in a week', 'postgresql'],
    ['Patroni in a week', 'high-availability'],
  ])('%s brings %s along', (title, slug) => {
    expect(read(title)).toContain(slug);
  });

  it('reads two topics together as a third', () => {
    expect(read('Security for DevOps people')).toContain('devsecops');
    expect(read('Machine learning and CI/CD')).toContain('mlops');
  });

  it('leaves out a general topic where one of its parts is named', () => {
    expect(read('Our cloud bill')).toContain('cost-optimization');
    expect(read('Cloud: Azure for hospitals')).toEqual(['azure']);
    expect(read('PostgreSQL, a database for hospitals')).not.toContain('databases');
    expect(read('A database for hospitals')).toEqual(['databases']);
  });

  it('keeps containers beside Docker where both are spoken of', () => {
    expect(read('Docker and containers for hospitals')).toEqual(expect.arrayContaining(['docker', 'containers']));
    expect(read('Introduction to Docker').sort()).toEqual(['containers', 'docker']);
    expect(read('Docker for hospitals')).toEqual(['docker']);
  });

  it('reads the one letter R as the language only where something speaks for it', () => {
    expect(read('Maps of hospitals in R')).toContain('data-science');
    expect(read('Maps of hospitals', 'We draw them with ggplot2. R does the rest.')).toContain('data-science');
    expect(read('Die Abteilung R zieht um')).not.toContain('data-science');
    expect(read('R&D in hospitals')).toEqual([]);
  });

  it('reads DB as a database only beside the words of one', () => {
    expect(read('One DB for all queries')).toContain('databases');
    expect(read('Zu Gast bei der DB')).toEqual([]);
  });

  it.each([
    ['Traceroute, step by step', ['networking']],
    ['Tailscale at the bakery', ['networking']],
    ['Arduino in the garden', ['iot', 'hardware']],
    ['Ein Drucker für alles: 3D-Druck', ['hardware']],
    ['Sistemas de recomendação na prática', ['machine-learning']],
    ['Processamento de linguagem natural na prática', ['machine-learning']],
    ['Programmation orientée objet', ['programming-languages']],
    ['Tests fonctionnels sans larmes', ['testing']],
    ['Mastodon for our village', ['open-source']],
    ['Kotlin by the sea', ['programming-languages']],
    ['Test automation by the sea', ['testing', 'automation']],
    ['Pod security policies by the sea', ['kubernetes', 'policy-as-code', 'security']],
    ['Presentation tips', ['community']],
    ['Semgrep in ten minutes', ['code-quality', 'application-security']],
    ['RStudio Conf: the best bits', ['data-science', 'conference-recap']],
  ])('reads %s as %j', (title, slugs) => {
    expect(read(title)).toEqual(slugs);
  });

  it('reads a name that begins in a phrase and goes on behind it', () => {
    expect(read('Introduction to the cloud native world')).toEqual(['cloud-native']);
    expect(read('Two years, and moving to Go 1.13')).toEqual(['go']);
    expect(read('Terraform at scale')).toEqual(expect.arrayContaining(['terraform', 'scalability']));
    expect(read('Our journey to the cloud')).toEqual(expect.arrayContaining(['migration', 'cloud']));
  });

  it('takes social networks and real-time systems for what they are', () => {
    expect(read('Les réseaux sociaux de demain')).not.toContain('networking');
    expect(read('Two RTOS compared')).not.toContain('disaster-recovery');
  });

  it('asks the event and the group only where the talk says nothing', () => {
    expect(read('Welcome and what is new', null, 'Birthday evening | Docker Ghent')).toEqual(['docker']);
    expect(read('What is new in Terraform', null, 'Birthday evening | Docker Ghent')).not.toContain('docker');
  });

  it('gives the subject of the group to a talk that says nothing of its own', () => {
    expect(read('Tales of a beginner', null, null, 'GoSheffield')).toContain('go');
    expect(read('From C to Go', null, null, 'GoSheffield')).toContain('go');
    expect(read('From C to Go', null, null, 'Sheffield')).not.toContain('go');
    expect(read('Linkerd in a week', null, null, 'Gophers Ghent')).not.toContain('go');
  });

  it('takes the subject of the group where the talk names it, if but once', () => {
    const abstract =
      'We keep forty secrets in one place, turn them every night, and tell nobody but the machines that ask for them. ' +
      'The talk shows what it took to get there, and in the end how it looks on AWS.';
    expect(read('A year of Vault', abstract, null, 'AWS Ghent')).toContain('aws');
    expect(read('A year of Vault', abstract, null, 'Ghent')).not.toContain('aws');
  });

  it('takes nothing from a group whose field is wide unless the talk speaks of it', () => {
    expect(read('Be smarter', null, null, 'Cloud Native Ghent')).toEqual([]);
    expect(read('Be smarter', null, null, 'Data Science Ghent')).toEqual([]);
    expect(read('Be smarter', null, null, 'Java User Group Ghent')).toEqual([]);
  });

  it('puts a phrase beside a name behind that name', () => {
    expect(read('Umstieg nach zehn Jahren')).toContain('migration');
    expect(read('Umstieg auf Postgres')).toEqual(['postgresql', 'migration']);
  });

  it.each([
    ['Plus vite, moins cher: nos images', 'performance'],
    ['Wir ziehen um: Umstieg nach zehn Jahren', 'migration'],
    ['Ten times a day, and nobody minds', 'continuous-delivery'],
    ['もっと速くする', 'performance'],
    ['From notebook to production', 'mlops'],
    ['Waking up at 3am', 'on-call'],
  ])('reads %s as a phrase that speaks of %s', (title, slug) => {
    expect(read(title)).toContain(slug);
  });

  it('takes one topic from the event and the group', () => {
    const event = 'Kafka, Redis, Jenkins and GraphQL';
    const topics = assignTopics(talk('Be smarter', null, event, 'Kubernetes Ghent'));
    expect(topics.length).toBeGreaterThan(0);
    expect(topics[0]?.slug).toBe('kubernetes');
    expect(topics[0]?.field).toBe('group');
    expect(topics.filter(({ slug }) => ['kafka', 'redis', 'jenkins', 'graphql'].includes(slug)).length).toBe(0);
  });

  it.each([
    ['Datenbankmigration ohne Ausfall', 'databases'],
    ['Kundendatenbanken im Griff', 'databases'],
    ['Containerisierung alter Anwendungen', 'containers'],
    ['Netzwerksicherheit im Rechenzentrum', 'security'],
    ['Sécuriser la chaîne de bout en bout', 'security'],
    ['La dette technique, et après ?', 'code-quality'],
    ['Observabilidad para equipos pequeños', 'observability'],
    ['Engenharia de dados na prática', 'data-engineering'],
    ['Kubernetesの監視を始める', 'monitoring'],
    ['Kubernetesの監視を始める', 'kubernetes'],
    ['機械学習の現場', 'machine-learning'],
    ['Тестирование в пекарне', 'testing'],
    ['Машинное обучение в пекарне', 'machine-learning'],
    ['Mikroserwisów nie trzeba się bać', 'microservices'],
    ['Säkerhet i bageriet', 'security'],
    ['쿠버네티스 입문', 'kubernetes'],
    ['数据库入门', 'databases'],
    ['Yapay zeka ile fırın', 'ai'],
  ])('reads "%s" as %s', (title, slug) => {
    expect(read(title)).toContain(slug);
  });

  it('reads plurals, versions, hyphens, capitals and wide letters as the name itself', () => {
    for (const title of [
      'Service Meshes',
      'SERVICE MESH',
      'service-mesh',
      'Ｓｅｒｖｉｃｅ　Ｍｅｓｈ'.replace('\u3000', ' '),
    ]) {
      expect(read(title)).toContain('service-mesh');
    }
    expect(read('Python3 for all')).toContain('python');
    expect(read('Blue/Green releases')).toContain('deployment');
  });

  it('finds nothing in nothing', () => {
    expect(read(null)).toEqual([]);
    expect(read('', '', '')).toEqual([]);
    expect(read('An evening among friends', 'We meet and talk.', null)).toEqual([]);
  });

  it('gives the same answer every time', () => {
    const input = talk('Chaos engineering with Kafka', 'Kafka, and Kafka again.', 'SRE Ghent');
    expect(assignTopics(input)).toEqual(assignTopics(input));
  });
});

describe('assigning topics to hostile text', () => {
  const million = 1_000_000;
  it.each([
    ['one endless word', 'a'.repeat(million)],
    ['one endless number', '9'.repeat(million)],
    ['one endless Japanese line', 'コンテナ'.repeat(million / 4)],
    ['the first words of long names', 'cloud native computing '.repeat(million / 23)],
    ['names without end', 'Kubernetes security in Go, '.repeat(million / 27)],
    ['joints', `in${' -/ '.repeat(million / 4)}Go`],
    ['marks', `a${'\u0301'.repeat(million)}`],
    ['pluses', 'C+'.repeat(million / 2)],
  ])('takes time in proportion to its length: %s', (_, abstract) => {
    const begun = process.cpuUsage();
    expect(assignTopics(talk('Hostile', abstract)).length).toBeLessThanOrEqual(6);
    expect(cpuTimeSince(begun)).toBeLessThan(6000);
  });
});
