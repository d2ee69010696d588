/**
 * Companies with several names: renames, and short forms that differ by more than a legal form. Renames only: a company
 * that was bought stays a company of its own. Days are those from which the new name was used in public; where only
 * the year or month is sure, the day is left out (null).
 */

/** A name, `[name, from, until]`: days as `YYYY-MM-DD`, null where not known or not applicable. */
export type NameInTime = readonly [name: string, from: string | null, until: string | null];

/** One company under all its names. */
export interface CompanyNames {
  /** Oldest first. Short forms in use side by side have no days. */
  names: readonly NameInTime[];
  /** Domain of its site, in small letters. */
  domain: string | null;
}

/** One company that changed its name on days that are known. */
const renamed = (domain: string | null, ...names: NameInTime[]): CompanyNames => ({ names, domain });
/** One company under several names whose days are not known, or that are in use side by side. */
const alsoCalled = (domain: string | null, ...names: string[]): CompanyNames => ({
  names: names.map((name): NameInTime => [name, null, null]),
  domain,
});

export const companyNames: readonly CompanyNames[] = [
  // Finance
  renamed('wise.com', ['TransferWise', null, '2021-02-22'], ['Wise', '2021-02-22', null]),
  renamed('block.xyz', ['Square', null, '2021-12-10'], ['Block', '2021-12-10', null]),
  alsoCalled('monzo.com', 'Mondo', 'Monzo', 'Monzo Bank'),
  alsoCalled('gocardless.com', 'GroupPay', 'GoCardless'),
  alsoCalled('jpmorganchase.com', 'JPMorgan Chase', 'JPMorgan', 'JP Morgan', 'J.P. Morgan'),

  // Operations and developer tools
  alsoCalled('outlyer.com', 'Dataloop', 'Dataloop.IO', 'Outlyer'),
  renamed('docker.com', ['dotCloud', null, '2013-10-29'], ['Docker', '2013-10-29', null]),
  alsoCalled('puppet.com', 'Reductive Labs', 'Puppet Labs', 'Puppet'),
  alsoCalled('chef.io', 'Opscode', 'Chef', 'Chef Software'),
  renamed('elastic.co', ['Elasticsearch', null, '2015-03-10'], ['Elastic', '2015-03-10', null]),
  alsoCalled('lightbend.com', 'Typesafe', 'Lightbend'),
  renamed('d2iq.com', ['Mesosphere', null, '2019-08-05'], ['D2iQ', '2019-08-05', null]),
  alsoCalled('kubermatic.com', 'Loodse', 'Kubermatic'),
  alsoCalled('traefik.io', 'Containous', 'Traefik Labs'),
  alsoCalled('goteleport.com', 'Gravitational', 'Teleport'),
  alsoCalled('sysdig.com', 'Draios', 'Sysdig'),
  alsoCalled('grafana.com', 'Raintank', 'Grafana Labs'),
  alsoCalled('honeycomb.io', 'Hound Technology', 'Honeycomb', 'Honeycomb.io'),
  alsoCalled('sentry.io', 'Functional Software', 'Sentry'),
  alsoCalled('konghq.com', 'Mashape', 'Kong'),
  alsoCalled('getambassador.io', 'Datawire', 'Ambassador Labs'),
  alsoCalled('vcluster.com', 'Loft Labs', 'vCluster Labs'),
  alsoCalled('aquasec.com', 'Scalock', 'Aqua Security'),
  alsoCalled('bitnami.com', 'BitRock', 'Bitnami'),
  renamed('vercel.com', ['ZEIT', null, '2020-04-21'], ['Vercel', '2020-04-21', null]),
  alsoCalled('apollographql.com', 'Meteor Development Group', 'Apollo GraphQL'),
  alsoCalled('prisma.io', 'Graphcool', 'Prisma'),
  alsoCalled('saltproject.io', 'SaltStack', 'Salt Stack'),
  alsoCalled('redhat.com', 'Red Hat', 'RedHat'),
  alsoCalled('suse.com', 'SUSE', 'SUSE Linux'),
  alsoCalled('rancher.com', 'Rancher Labs', 'Rancher'),
  alsoCalled('weave.works', 'Weaveworks', 'Weave Works'),
  alsoCalled('sonarsource.com', 'SonarSource', 'Sonar'),
  alsoCalled('f5.com', 'F5 Networks', 'F5'),
  alsoCalled('newrelic.com', 'New Relic', 'NewRelic'),
  alsoCalled('pagerduty.com', 'PagerDuty', 'Pager Duty'),
  alsoCalled('datadoghq.com', 'Datadog', 'DataDogHQ'),
  alsoCalled('thoughtworks.com', 'ThoughtWorks', 'Thought Works'),

  // Databases and data
  renamed('mongodb.com', ['10gen', null, '2013-08-27'], ['MongoDB', '2013-08-27', null]),
  alsoCalled('enterprisedb.com', 'EnterpriseDB', 'EDB'),
  alsoCalled('cybertec-postgresql.com', 'Cybertec', 'CYBERTEC PostgreSQL', 'CYBERTEC PostgreSQL International'),
  alsoCalled('percona.com', 'Percona', 'Percona Software'),
  alsoCalled('mariadb.com', 'SkySQL', 'MariaDB Corporation', 'MariaDB'),
  alsoCalled('datastax.com', 'Riptano', 'DataStax'),
  alsoCalled('redis.io', 'Garantia Data', 'Redis Labs', 'Redis'),
  alsoCalled('scylladb.com', 'Cloudius Systems', 'ScyllaDB'),
  alsoCalled('singlestore.com', 'MemSQL', 'SingleStore'),
  alsoCalled('neo4j.com', 'Neo Technology', 'Neo4j'),
  alsoCalled('tigerdata.com', 'Timescale', 'TimescaleDB', 'TigerData'),
  alsoCalled('influxdata.com', 'Errplane', 'InfluxDB', 'InfluxData'),
  alsoCalled('ververica.com', 'data Artisans', 'dataArtisans', 'Ververica'),

  // Clouds, the web and large organisations
  renamed(
    'meta.com',
    ['Facebook', null, '2021-10-28'],
    ['Meta', '2021-10-28', null],
    ['Meta Platforms', '2021-10-28', null],
  ),
  renamed('accenture.com', ['Andersen Consulting', null, '2001-01-01'], ['Accenture', '2001-01-01', null]),
  renamed('bookingholdings.com', ['Priceline Group', null, '2018-02-21'], ['Booking Holdings', '2018-02-21', null]),
  alsoCalled('booking.com', 'Booking.com', 'Booking'),
  alsoCalled('rackspace.com', 'Rackspace', 'Rackspace Technology'),
  alsoCalled('aws.amazon.com', 'AWS', 'Amazon Web Services', 'Amazon Web Services (AWS)'),
  alsoCalled('ovhcloud.com', 'OVH', 'OVHcloud'),
  alsoCalled('ibm.com', 'IBM', 'International Business Machines'),
  alsoCalled('hpe.com', 'Hewlett Packard Enterprise', 'HPE'),
  alsoCalled('blackberry.com', 'Research In Motion', 'BlackBerry'),
  alsoCalled('bbc.co.uk', 'BBC', 'British Broadcasting Corporation'),
  alsoCalled('ft.com', 'Financial Times', 'FT'),
];
