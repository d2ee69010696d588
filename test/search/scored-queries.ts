/** What somebody may search for, and what they would be glad to find: any one of the answers, by kind and slug. */
export interface ScoredQuery {
  query: string;
  /** What it tries. */
  tries: string;
  answers: string[];
}

/** Searches over the bundled sample, in our own words. */
export const scoredQueries: ScoredQuery[] = [
  { query: 'kubernetes', tries: 'a topic by name', answers: ['topic:kubernetes'] },
  { query: 'k8s', tries: 'a topic by a short form', answers: ['topic:kubernetes'] },
  { query: 'postgres', tries: 'a topic by another name', answers: ['topic:postgresql'] },
  { query: 'pg', tries: 'a topic by a short form', answers: ['topic:postgresql'] },
  { query: 'pg upgrades', tries: 'a short form in a title', answers: ['talk:zero-downtime-postgres-upgrades'] },
  { query: 'postgresql patroni', tries: 'another name in a title', answers: ['talk:postgres-ha-mit-patroni'] },
  {
    query: 'k8s load testing',
    tries: 'a short form in a title',
    answers: ['talk:a-primer-on-kubernetes-load-testing-and-benchmarking'],
  },
  {
    query: 'site reliability engineering',
    tries: 'a topic by its long name',
    answers: ['topic:sre'],
  },
  { query: 'golang', tries: 'a topic by another name', answers: ['topic:go'] },
  {
    query: 'golang controllers',
    tries: 'another name in a title',
    answers: ['talk:writing-general-purpose-kubernetes-controllers-in-go'],
  },
  { query: 'ci/cd', tries: 'signs in a word', answers: ['topic:ci-cd'] },
  { query: 'gocardless', tries: 'a company', answers: ['company:gocardless'] },
  { query: 'transferwise', tries: 'a company by the name it then had', answers: ['company:transferwise'] },
  { query: 'wise', tries: 'a company by its present name', answers: ['company:transferwise'] },
  { query: 'vmware', tries: 'a company in two ways of writing', answers: ['company:vmware'] },
  { query: 'Chris Sinjakli', tries: 'a person', answers: ['speaker:chris-sinjakli'] },
  { query: 'sinjakli', tries: 'a family name', answers: ['speaker:chris-sinjakli'] },
  { query: 'Kaldstrom', tries: 'a name without its accents', answers: ['speaker:lucas-kaldstrom'] },
  { query: 'linus pöppelmann', tries: 'a name with its accents', answers: ['speaker:linus-poppelmann'] },
  { query: 'julio martinez', tries: 'a name without its accents', answers: ['speaker:julio-martinez'] },
  {
    query: 'yan cui serverless',
    tries: 'person and subject',
    answers: ['talk:how-to-apply-chaos-engineering-to-serverless-applications'],
  },
  {
    query: 'seth vargo google',
    tries: 'person and company',
    answers: ['speaker:seth-vargo', 'talk:modern-secrets-management'],
  },
  { query: 'airbus sre', tries: 'company and role', answers: ['talk:rex-airbus'] },
  { query: 'doxlon', tries: 'a group', answers: ['group:doxlon'] },
  { query: 'python valencia', tries: 'a group', answers: ['group:python-valencia'] },
  { query: 'cloud native london', tries: 'a group', answers: ['group:cloud-native-london'] },
  {
    query: 'helsinki kubernetes',
    tries: 'a group by parts of its name',
    answers: ['group:kubernetes-and-cloud-native-helsinki'],
  },
  {
    query: 'cloud native london january 2019',
    tries: 'an edition',
    answers: ['edition:cloud-native-london-2019-01-08'],
  },
  {
    query: 'kubecon recap',
    tries: 'words of two titles',
    answers: ['talk:kubecon-recap-and-community-updates', 'edition:kubernetes-and-cloud-native-helsinki-2019-11-28'],
  },
  { query: 'zero downtime', tries: 'a hyphen in the title', answers: ['talk:zero-downtime-postgres-upgrades'] },
  {
    query: 'secrets management',
    tries: 'words of a title',
    answers: ['talk:modern-secrets-management', 'topic:secrets-management'],
  },
  {
    query: 'gitops debugging',
    tries: 'another form of a word',
    answers: ['talk:securing-gitops-debug-access-with-pinniped-dex-and-github'],
  },
  {
    query: 'migration of microservices',
    tries: 'other forms of words',
    answers: ['talk:switching-horses-midstream-the-challenges-of-migrating-150-plus-microservices-to'],
  },
  { query: 'real time telco', tries: 'a plural', answers: ['talk:how-to-make-kubernetes-real-time-for-telcos'] },
  { query: 'container costs', tries: 'a plural', answers: ['talk:what-did-that-container-cost-and-why-should-i-care'] },
  { query: 'ssl certificate', tries: 'a singular', answers: ['talk:ssl-certificates-in-multi-cluster-environments'] },
  { query: 'argo sustainability', tries: 'words in another order', answers: ['talk:sustainability-powered-by-argo'] },
  {
    query: 'what is the talk about linkerd',
    tries: 'a whole sentence',
    answers: ['talk:all-meshed-up-how-we-use-linkerd'],
  },
  {
    query: 'service mesh at microsoft',
    tries: 'subject and company, not in the title',
    answers: ['talk:all-meshed-up-how-we-use-linkerd'],
  },
  { query: 'network monzo', tries: 'subject and company', answers: ['talk:solving-network-challenges-at-monzo'] },
  {
    query: 'hashicorp consul',
    tries: 'company and product',
    answers: ['talk:securing-and-integrating-legacy-applications-with-kubernetes-and-consul-connect'],
  },
  {
    query: 'azure attack',
    tries: 'another form of a word',
    answers: ['talk:how-attackers-exploit-containerized-azure-workloads-and-how-to-secure-them'],
  },
  { query: '"pod security"', tries: 'a phrase', answers: ['talk:kubernetes-pod-security-policies-framework'] },
  {
    query: '"chaos engineering" -aws -serverless',
    tries: 'phrase and exclusions',
    answers: [
      'topic:chaos-engineering',
      'edition:kubernetes-and-cloud-native-helsinki-2019-10-24',
      'talk:how-to-be-successful-at-being-wrong',
    ],
  },
  { query: 'postgres -upgrades', tries: 'an exclusion', answers: ['topic:postgresql', 'talk:postgres-ha-mit-patroni'] },
  {
    query: 'traefik OR teleport',
    tries: 'alternatives',
    answers: ['talk:traefik-ingress-controller', 'talk:teleport'],
  },
  {
    query: 'finops',
    tries: 'part of a German title',
    answers: ['topic:cost-optimization', 'talk:cloud-cost-monitor-ein-finops-tool-stellt-sich-vor'],
  },
  {
    query: 'creation images appstream',
    tries: 'French without accents',
    answers: ['talk:automatiser-le-processus-de-creation-dimages-appstream-sans-se-connecter-au'],
  },
  {
    query: 'pic de charge',
    tries: 'French singular',
    answers: [
      'talk:comment-altice-media-absorbe-sereinement-ses-pics-de-charge',
      'edition:aws-user-group-bordeaux-2021-05-19',
    ],
  },
  {
    query: 'ejemplos practicos python',
    tries: 'Spanish plural without accents',
    answers: ['talk:linters-en-python-con-ejemplo-practico', 'edition:python-valencia-2024-04-30'],
  },
  { query: 'kuberentes', tries: 'a slip', answers: ['topic:kubernetes'] },
  { query: 'linkred', tries: 'a slip', answers: ['talk:all-meshed-up-how-we-use-linkerd', 'topic:linkerd'] },
  {
    query: 'chaos enginering serverless',
    tries: 'a slip among right words',
    answers: ['talk:how-to-apply-chaos-engineering-to-serverless-applications'],
  },
  { query: 'adrian cokcroft', tries: 'a slip in a name', answers: ['speaker:adrian-cockcroft'] },
  { query: 'trafik ingres', tries: 'two slips', answers: ['talk:traefik-ingress-controller'] },
];
