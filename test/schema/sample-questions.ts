/** What each named operation is asked over the bundled sample: by its name, the variables. */
export const sampleQuestions: Record<string, Record<string, unknown>> = {
  CompanyDashboard: { company: 'intel' },
  CompanyTalks: { company: 'FT' },
  EditionPage: { edition: 'cloud-native-london-2019-01-08' },
  FirstQuery: {},
  LeaderBoards: {
    filter: { from: '2019-01-01', to: '2019-12-31' },
    coverage: { from: '2019-01-01', to: '2019-12-31' },
  },
  Provenance: { talk: 'what-did-that-container-cost-and-why-should-i-care' },
  Search: { query: 'service mesh', kinds: ['TALK', 'COMPANY'] },
  SimilarTalks: { talk: 'what-did-that-container-cost-and-why-should-i-care' },
  SourceHealth: {},
  SpeakerHistory: { speaker: 'lucas-kaldstrom' },
  Suggest: { prefix: 'kub' },
  TalksByTopic: { topic: 'postgres' },
  TopicTrends: { topics: ['k8s', 'security'], interval: 'YEAR', topic: 'kubernetes' },
};
