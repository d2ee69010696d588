import { describe, expect, it } from '@jest/globals';
import { assignTopics } from '../../../src/extract/topics/index.js';

const read = (title: string, abstract: string | null = null, context: string | null = null) =>
  assignTopics({ title, abstract, context }).map(({ slug }) => slug);

/** Topic, a title that speaks of it, a title with the same word that does not. */
const pairs: [string, string, string][] = [
  ['go', 'Writing small services in Go', 'How to Go from Laptop to Cloud'],
  ['go', 'What Go 1.22 changes for loops', 'Pokémon Go and the art of waiting'],
  ['rust', 'Rust for Python people', 'Software in the Rust Belt'],
  ['mobile', 'Swift and Kotlin side by side', 'What Taylor Swift teaches us about queues'],
  ['chef', 'From Chef to Ansible in a year', 'Lessons from a head Chef'],
  ['chef', 'Chef cookbooks we regret', 'Der Chef kommt zu Besuch'],
  ['chef', 'Chef', 'chef'],
  ['chef', 'Introduction to Chef', 'Introduction to a chef'],
  ['go', 'Primeros pasos con Go', 'How to Go on'],
  ['spring', 'Testing with Spring', 'Spring is here'],
  ['flux', 'Flux 101', 'A flux of people'],
  ['spark', 'Spark performance tuning', 'Spark new ideas'],
  ['puppet', 'Puppet after ten years', 'A Puppet Show for developers'],
  ['saltstack', 'Salt and Puppet compared', 'A night in Salt Lake City'],
  ['consul', 'Consul across three regions', 'An evening with the Consul General'],
  ['vault', 'Vault behind the curtain', 'Modelling with Data Vault'],
  ['nomad', 'Batch jobs on Nomad', 'Life of a Digital Nomad'],
  ['packer', 'Packer images every night', 'The Green Bay Packers and statistics'],
  ['helm', 'Taming Helm releases', 'At the helm of a small company'],
  ['helm', 'Writing charts for Helm users', 'Reading charts for fun'],
  ['flux', 'Flux and GitOps at home', 'A team in a state of flux'],
  ['argo', 'Nightly batches with Argo', 'Cars by Argo AI'],
  ['envoy', 'Filters for Envoy', 'Notes of a special envoy'],
  ['spark', 'Streaming with Apache Spark', 'Spark joy in your backlog'],
  ['spark', 'Spark and Kafka for large data', 'Spark your imagination'],
  ['mlops', 'Distributed training on Ray', 'Ray tracing on a weekend'],
  ['spring', 'Spring Boot without surprises', 'Our Spring Meetup'],
  ['frontend', 'React hooks in anger', 'How to react to pages'],
  ['frontend', 'Formulaires avec Vue 3', 'Un autre point de vue'],
  ['javascript', 'Node streams and npm', 'Adding a worker node'],
  ['game-development', 'Unity and the game loop', 'Finding unity in a team'],
  ['build-systems', 'Make and its Makefiles', 'Make your tests faster'],
  ['elasticsearch', 'Elastic and Kibana for small teams', 'Elastic Beanstalk in an hour'],
  ['docker-swarm', 'A swarm of Docker hosts', 'A swarm of bees'],
  ['docker', 'Compose files and Dockerfile tricks', 'Screens in Jetpack Compose'],
  ['service-mesh', 'Do you need a mesh? Envoy answers', 'A mesh router for the garden'],
  ['kubernetes-operators', 'Operators for Kubernetes databases', 'The operators of trains'],
  ['aws-lambda', 'From AWS containers to Lambda', 'Lambda calculus for beginners'],
  ['edge-computing', 'Kubernetes at the edge', 'Testing the edge cases'],
  ['backstage', 'Plugins for Backstage', 'Two backstage passes to win'],
  ['continuous-delivery', 'CI and CD for firmware', 'Selling a CD in the age of streams'],
  ['ai', 'AI for gardeners', 'J’ai tout réécrit'],
  ['api', 'REST without pain', 'The rest of the story'],
  ['high-availability', 'HA on a budget', 'Ha, it worked'],
  ['elixir', 'Phoenix and Elixir forms', 'The Phoenix Project, re-read'],
  ['identity', 'Teleport for SSH access', 'How to teleport into the future'],
  ['storage', 'Building a small NAS', 'A song by Nas'],
  ['blockchain', 'DeFi for engineers', 'Un défi pour nos équipes'],
  ['build-systems', 'Vite and its plugins', 'Aller plus vite'],
  ['ruby', 'Ruby without Rails', 'A ruby in the museum'],
  ['load-testing', 'Finding limits with Locust', 'A locust in the garden'],
  ['networking', 'Networking for containers', 'Pizza and networking'],
  ['testing', 'A test for every bug', 'Resilience that stood the test of time'],
  ['secrets-management', 'Rotating secrets by night', 'The secrets of good coffee'],
  ['hardware', 'Open silicon for all', 'Stories from Silicon Valley'],
];

describe('words with more than one meaning', () => {
  it.each(pairs)('%s is read from "%s", not from "%s"', (slug, positive, negative) => {
    expect(read(positive)).toContain(slug);
    expect(read(negative)).not.toContain(slug);
  });

  it('lets the abstract decide what the title means', () => {
    expect(read('Two years with Salt', 'Minions, pillars and a lot of configuration.')).toContain('saltstack');
    expect(read('Two years with Salt', 'A cooking story.')).not.toContain('saltstack');
  });

  it('lets the name of the group decide what the title means', () => {
    expect(read('Go, revisited', null, 'Gophers of Ghent: golang evenings')).toContain('go');
    expect(read('Go, revisited')).not.toContain('go');
  });

  it('reads the whole name, not the shorter name inside it', () => {
    expect(read('Data mesh for beginners')).not.toContain('service-mesh');
    expect(read('Infrastructure as code for beginners')).not.toContain('infrastructure');
    expect(read('The Cyber Resilience Act for beginners')).not.toContain('resilience');
  });

  it('reads no name across the end of a sentence or a comma', () => {
    expect(read('We moved to Google. Cloud comes later')).not.toContain('gcp');
    expect(read('Machine, learning to stop')).not.toContain('machine-learning');
  });
});
