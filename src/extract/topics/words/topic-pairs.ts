/** Two topics that together speak of a third, with how often. */
export const topicPairs: { both: [string, string]; give: string; strength: number }[] = [
  { both: ['security', 'devops-culture'], give: 'devsecops', strength: 0.8 },
  { both: ['security', 'ci-cd'], give: 'devsecops', strength: 0.6 },
  { both: ['security', 'continuous-delivery'], give: 'devsecops', strength: 0.5 },
  { both: ['security', 'containers'], give: 'container-security', strength: 0.7 },
  { both: ['security', 'docker'], give: 'container-security', strength: 0.65 },
  { both: ['security', 'kubernetes'], give: 'container-security', strength: 0.45 },
  { both: ['security', 'api'], give: 'application-security', strength: 0.45 },
  { both: ['security', 'web-development'], give: 'application-security', strength: 0.6 },
  { both: ['machine-learning', 'kubernetes'], give: 'mlops', strength: 0.5 },
  { both: ['machine-learning', 'deployment'], give: 'mlops', strength: 0.65 },
  { both: ['machine-learning', 'ci-cd'], give: 'mlops', strength: 0.65 },
  { both: ['machine-learning', 'devops-culture'], give: 'mlops', strength: 0.65 },
  { both: ['testing', 'performance'], give: 'load-testing', strength: 0.45 },
  { both: ['metrics', 'devops-culture'], give: 'culture', strength: 0.4 },
];
