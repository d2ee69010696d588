import type { Shape } from './shape.js';

/** Evenings without a talk, as organisers announce them. */
export const withoutTalks: readonly Shape[] = [
  {
    says: 'a barbecue',
    title: 'Summer BBQ',
    group: 'Ruby Ghent',
    body: 'No talks this time, just good food. Bring your own meat. Thanks to our sponsor Acme for the drinks. Contact Jan Peeters for questions.',
    talks: [],
  },
  {
    says: 'a call for speakers with ideas',
    title: 'Call for speakers 2024',
    group: 'Ruby Ghent',
    body: 'We are looking for speakers for our spring meetups. Talks can be 20 or 40 minutes. Send your idea to Jan Peeters.\n\nIdeas:\n- Your favourite gem\n- A war story\n- Tooling tips',
    talks: [],
  },
  {
    says: 'slots without content',
    title: 'November Meetup',
    group: 'Ruby Ghent',
    body: '18:30 Doors\n19:00 Talk 1 (TBA)\n19:45 Talk 2 (TBA)\n20:30 Drinks\n\nWant to speak? Let us know.',
    talks: [],
  },
  {
    says: 'an evening of projects',
    title: 'Project night',
    group: 'Python Bristol',
    body: 'Bring a project and work on it with others. Mentors around: Anna Hill, Bob Reed.\n\n19:00 Doors\n19:15 Introductions\n19:30 Hacking\n21:30 Show and tell\n22:00 Pub',
    talks: [],
  },
  {
    says: 'office hours',
    title: 'Online office hours',
    group: 'K8s Porto',
    body: 'Drop in and ask us anything about clusters. Hosted by Ricardo Costa and Marta Silva.',
    talks: [],
  },
  {
    says: 'news, jobs and books',
    title: 'Newsletter',
    group: 'CN Malmo',
    body: '## News\n\n- Kubernetes 1.30 is out\n- Helm 4 is coming, by the Helm team\n- Read "Container Security" by Liz Rice\n\n## Jobs\n\n- SRE at Axis\n- Platform Engineer, Ikea',
    talks: [],
  },
  {
    says: 'a hack night',
    title: 'Monthly hack night',
    group: 'CN Malmo',
    body: 'Come hack on whatever you like!\n\n18:00 - Doors open\n18:30 - Pitches\n19:00 - Hack\n21:00 - Demos\n21:30 - Home',
    talks: [],
  },
  {
    says: 'a book club',
    title: 'Book club: Designing Data-Intensive Applications',
    group: 'CN Malmo',
    body: 'We read chapters 3 and 4 of the book by Martin Kleppmann. Bring your questions.',
    talks: [],
  },
  {
    says: 'somebody else’s conference',
    title: 'Discount for DevConf',
    group: 'CN Malmo',
    body: 'Our friends at DevConf give us a 20% discount. Speakers include Kelsey Hightower and Liz Fong-Jones. Use code MALMO20.',
    talks: [],
  },
  {
    says: 'a visit',
    title: 'Visit to the CERN data centre',
    group: 'LUG Geneva',
    body: 'We visit the data centre together. Meet at the gate at 14:00. Guide: Marc Dupont. Please bring your ID.',
    talks: [],
  },
  {
    says: 'last month’s talks',
    title: 'Game dev drinks',
    group: 'Game dev Riga',
    body: 'Just drinks and chat this month. Last month Peter Berg showed his new shader "Waves" and Anna Lima talked about sound.',
    talks: [],
  },
];
