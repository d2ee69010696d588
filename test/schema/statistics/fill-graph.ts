import type { GraphFactory } from '../../support/graph-factory.js';

/**
 * Two groups, five events, six talks. Wise has three talks: one of them with two of its people, one undated. Kubernetes
 * lies below Containers.
 */
export async function fillGraph(factory: GraphFactory): Promise<void> {
  await factory.addTopic({ slug: 'containers' });
  await factory.addTopic({ slug: 'kubernetes', parent: 'containers', aliases: ['k8s'] });
  await factory.addTopic({ slug: 'postgresql', name: 'PostgreSQL' });
  await factory.addTopic({ slug: 'testing' });
  await factory.addGroup({ slug: 'doxlon', name: 'DOXLON' });
  await factory.addGroup({ slug: 'pgday' });
  await factory.addEdition({ slug: 'march', group: 'doxlon', startsOn: '2018-03-14', hosts: ['wise'] });
  await factory.addEdition({ slug: 'april', group: 'doxlon', startsOn: '2018-04-11', sponsors: ['wise', 'acme'] });
  await factory.addEdition({ slug: 'pg-2020', group: 'pgday', startsOn: '2020-06-30', hosts: ['wise'] });
  await factory.addEdition({ slug: 'pg-2021', group: 'pgday', startsOn: '2021-05-05' });
  await factory.addEdition({ slug: 'undated' });
  await factory.addTalk({
    slug: 'scaling-clusters',
    edition: 'march',
    topics: ['kubernetes'],
    speakers: [
      { speaker: 'ada-park', company: 'wise', role: 'Engineer' },
      { speaker: 'bo-lin', company: 'wise', role: 'Engineer' },
    ],
  });
  await factory.addTalk({
    slug: 'testing-clusters',
    edition: 'april',
    topics: ['kubernetes', 'testing'],
    speakers: [{ speaker: 'cy-moe', company: 'acme', role: 'CTO' }],
  });
  await factory.addTalk({
    slug: 'vacuum-at-scale',
    edition: 'pg-2020',
    topics: ['postgresql'],
    speakers: [
      { speaker: 'ada-park', company: 'wise', role: 'Lead' },
      { speaker: 'cy-moe', company: 'acme', role: 'CTO' },
    ],
  });
  await factory.addTalk({ slug: 'open-floor', edition: 'pg-2020', position: 1 });
  await factory.addTalk({
    slug: 'clusters-without-a-date',
    edition: 'undated',
    topics: ['kubernetes'],
    speakers: [{ speaker: 'ada-park', company: 'wise' }],
  });
  await factory.addTalk({
    slug: 'indexes',
    edition: 'pg-2021',
    topics: ['postgresql', 'testing'],
    speakers: [{ speaker: 'ada-park', company: 'acme', role: 'CTO' }],
  });
}
