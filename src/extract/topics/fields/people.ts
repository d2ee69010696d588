import type { TopicRecord } from '../topic-record.js';

/** How people work together, and the communities they form. */
export const peopleTopics: TopicRecord[] = [
  {
    slug: 'devops-culture',
    name: 'DevOps',
    about: 'DevOps as a way of working.',
    parent: 'culture',
    aliases:
      'devops, dev ops, dev-ops, devops culture, devops transformation, devopsdays, devops days, culture devops, cultura devops, devops-kultur, you build it you run it, you build it, you run it, dev and ops, devs and ops, devops movement, calms, three ways of devops, phoenix project, unicorn project, devops handbook, devops adoption, devops journey, devops practices, devops principles, bizdevops, devops mindset, state of devops, devops topologies, devops maturity, devops engineer role',
    everyday: true,
  },
  {
    slug: 'culture',
    name: 'Culture',
    about: 'The culture of teams and companies.',
    aliases:
      'team culture, company culture, engineering culture, organizational culture, organisational culture, cultural, psychological safety, safe to fail, learning culture, blameless culture, culture of, kultur, unternehmenskultur, fehlerkultur, culture d’entreprise, cultura, cultura organizacional, 文化, 組織文化, change management, cultural change, organizational change, organisational change, digital transformation, collaboration, empathy, burnout, burn-out, mental health, wellbeing, well-being, people and process, communication skills, soft skills, feedback culture, empathie, confiance, innersource, inner source, storytelling, cognitive load, failure culture, learning organization, radical candor, ethics',
    cues: 'trust, humans, values, motivation, happiness, transformation, your boss, people',
    everyday: true,
  },
  {
    slug: 'agile',
    name: 'Agile',
    about: 'Agile methods.',
    wide: true,
    aliases:
      'scrum, kanban, agility, agilité, agile methods, agile methodologies, agile development, agile coaching, agile coach, agile teams, scrum master, scrum masters, sprint planning, sprints, user stories, user story mapping, story mapping, safe framework, scaled agile, less framework, lean software, lean startup, story points, estimates, noestimates, no estimates, standup meetings, daily stand-up, backlog, agil, agiles arbeiten, agile entwicklung, agilidad, metodologías ágiles, métodos ágeis, ágil, méthodes agiles, méthode agile, アジャイル, スクラム, カンバン, agile manifesto, shape up, theory of constraints, impact mapping, liberating structures, wip limits, agile testing',
    cues: 'lean',
  },
  {
    slug: 'team-topologies',
    name: 'Team topologies',
    about: 'How teams are cut and set up.',
    parent: 'culture',
    aliases:
      'team topology, topologies, small teams, team structure, team structures, team organization, team organisation, team setup, stream-aligned, stream aligned teams, enabling teams, conway, conway’s law, inverse conway, cross-functional teams, cross functional teams, squads, spotify model, feature teams, two-pizza teams, two pizza team, autonomous teams, organizational design, organisational design, organisation des équipes, équipes autonomes, équipes produit, teamstruktur, teamstrukturen, equipos autónomos, estructura de equipos, チームトポロジー, dynamic reteaming, reorg, scaling teams, growing teams, team of one, self-organizing teams',
    implies: 'culture 0.35',
  },
  {
    slug: 'engineering-management',
    name: 'Engineering management',
    about: 'Managing and leading engineers.',
    parent: 'culture',
    aliases:
      'engineering manager, engineering managers, engineering leadership, leadership, tech leadership, technical leadership, tech lead, tech leads, team lead, team leads, managing engineers, managing teams, managing people, people management, vp engineering, vp of engineering, staff+ engineer, staff engineering, one-on-ones, 1:1s, performance reviews, management 3.0, servant leadership, führung, führungskraft, führungskräfte, liderazgo, liderança, gestión de equipos, gestão de equipes, マネジメント, エンジニアリングマネージャー, engineering productivity, delegation, mentoring, coaching, head of engineering, lead developer, tech strategy, build vs buy, engineering organization, line management, outsourcing, managing up',
    cues: 'management, managers, cto, ctos, manager',
    everyday: true,
  },
  {
    slug: 'product-management',
    name: 'Product management',
    about: 'Thinking in products.',
    wide: true,
    aliases:
      'product manager, product managers, product owner, product owners, product thinking, product mindset, product development, product discovery, product strategy, product roadmap, roadmaps, product-led, mvp, minimum viable product, product market fit, design thinking, user research, product design, jobs to be done, gestion de produit, gestión de producto, gestão de produto, produktmanagement, produktentwicklung, プロダクトマネジメント, プロダクト開発, customer discovery, continuous discovery, product teams, requirements engineering, customer journey, prioritization, growth hacking, product operating model',
  },
  {
    slug: 'platform-engineering',
    name: 'Platform engineering',
    about: 'Building platforms for the own developers.',
    parent: 'developer-experience',
    aliases:
      'platform engineer, platform engineers, platform team, platform as product, internal platform, internal platforms, developer platform, developer platforms, cloud platform team, platform building, building a platform, building platforms, platform design, golden path, golden paths, paved road, paved roads, paved path, self-service platform, self-service infrastructure, self service infrastructure, self-service, self service, platformcon, internal paas, plateforme interne, ingénierie de plateforme, plateformes internes, équipe plateforme, ingeniería de plataforma, ingeniería de plataformas, engenharia de plataforma, engenharia de plataformas, plattform-team, plattformteam, プラットフォームエンジニアリング, kratix, thinnest viable platform, platform engineering maturity, application platform, score spec, humanitec, platform strategy',
    implies: 'developer-experience 0.35',
  },
  {
    slug: 'internal-developer-platform',
    name: 'Internal developer platforms',
    about: 'Portals and platforms for the own developers.',
    parent: 'platform-engineering',
    aliases:
      'internal developer platform, idp, idps, internal developer portal, internal developer portals, developer portal, developer portals, developer self-service, developer self service, software catalog, service catalog, service catalogue, portail développeur, portail développeurs, portal de desarrolladores, portal do desenvolvedor, entwicklerportal, 開発者ポータル, port.io, cortex.io, developer hub, red hat developer hub',
    cues: 'portal, portals',
    implies: 'platform-engineering 0.75, developer-experience 0.5',
  },
  {
    slug: 'backstage',
    name: 'Backstage',
    about: 'The Backstage developer portal.',
    parent: 'internal-developer-platform',
    aliases:
      'spotify backstage, backstage.io, backstage plugin, backstage plugins, backstagecon, backstage portal, roadie backstage, backstage software catalog',
    implies: 'internal-developer-platform 0.6, platform-engineering 0.65, developer-experience 0.5',
  },
  {
    slug: 'developer-experience',
    name: 'Developer experience',
    about: 'Making the work of developers easier.',
    aliases:
      'dx, devex, devx, dev ex, dev experience, developer productivity, developer efficiency, developer happiness, developer workflow, developer workflows, inner loop, inner dev loop, inner-loop, local development, local dev environment, development environment, development environments, dev environment, dev environments, cloud development environments, devcontainers, dev containers, devcontainer, gitpod, codespaces, github codespaces, tilt.dev, skaffold, telepresence, garden.io, okteto, devspace, preview environments, ephemeral environments, review apps, onboarding developers, developer onboarding, expérience développeur, expérience des développeurs, experiencia de desarrollador, experiência do desenvolvedor, experiência de desenvolvimento, experiência dos desenvolvedores, entwicklererfahrung, entwicklungsumgebung, entwicklungsumgebungen, 開発者体験, 開発体験, make developers happy, for your developers, fast feedback, works on my machine, productivité des développeurs, remote debugging, developer enablement, developer relations engineering',
  },
  {
    slug: 'community',
    name: 'Community',
    about: 'Communities, meetups and events.',
    aliases:
      'communities, meetup community, community building, building communities, community update, community updates, community news, community management, user group, user groups, meetup organisers, meetup organizers, organizing meetups, organising meetups, public speaking, conference speaking, speaking at conferences, call for papers, cfp, developer relations, devrel, developer advocacy, developer advocate role, communauté, communautés, comunidad, comunidades, comunidade, gemeinschaft, コミュニティ, ambassador program, cncf ambassador, hackathon, hackathons, unconference, birthday bash, birthday celebration, volunteering, mentorship, outreach program, google summer of code, gsoc, networking event, tech community, anniversaire',
    cues: 'celebrate, anniversary',
    everyday: true,
  },
  {
    slug: 'conference-recap',
    name: 'Conference recap',
    about: 'What was seen at a conference.',
    parent: 'community',
    aliases:
      'conference report, conference reports, recap, recaps, re:cap, re-cap, event recap, kubecon recap, re:invent recap, reinvent recap, highlights from, takeaways from, news from kubecon, report from, oscon report, fosdem report, summit report, summit recap, trip report, conference highlights, conference review, kubecon highlights, retour de kubecon, compte rendu de conférence, resumen de la conferencia, resumo da conferência, nachlese, konferenzbericht, 参加報告, 参加レポート, what’s new from, announcements from, wrap up from, fosdem recap, debrief, best of',
  },
  {
    slug: 'open-source',
    name: 'Open source',
    about: 'Open-source software and its making.',
    aliases:
      'opensource, open-source, open sourcing, open sourced, open-sourcing, oss, foss, floss, free software, free and open source, libre software, contributing, contribute to, contributor, contributors, contributions, maintainer, maintainers, open source project, open source projects, ospo, open source program office, hacktoberfest, logiciel libre, logiciels libres, software libre, código abierto, código aberto, software livre, freie software, quelloffen, オープンソース, apache software foundation, gpl, agpl, open source licensing, oss licenses, fosdem, oscon, open source contribution, open source maintainers, public money public code, linux foundation projects, first contribution',
    everyday: true,
  },
  {
    slug: 'careers',
    name: 'Careers',
    about: 'Careers and jobs.',
    aliases:
      'career, hiring, jobs, job search, job market, recruiting, recruitment, recruiters, recruiter, interviews, interviewing, technical interviews, job interview, job interviews, cv, resume, career path, career paths, career change, career ladder, career development, freelance, freelancing, freelancer, certification, certifications, cka, ckad, cks exam, how to become, learning path, imposter syndrome, impostor syndrome, junior developers, junior developer, salary, salaries, bootcamp, bootcamps, carrière, carrières, emploi, recrutement, carrera profesional, carreira, carreiras, empleo, karriere, キャリア, 転職, onboarding juniors, professional development, getting your first job, reconversion, personal branding, 就職',
    cues: 'skills, interview, job',
    everyday: true,
  },
  {
    slug: 'diversity-inclusion',
    name: 'Diversity and inclusion',
    about: 'Room for everyone in tech.',
    parent: 'culture',
    aliases:
      'diversity, inclusion, inclusive, inclusivity, diversity & inclusion, equity and inclusion, women in tech, women in technology, women who code, women in it, female developers, girls who code, girls in tech, gender equality, gender gap, gender bias, unconscious bias, lgbt, lgbtq, lgbtqia, neurodiversity, neurodivergent, adhd, autism, underrepresented, allyship, diversité, inclusion et diversité, femmes dans la tech, mixité, diversidad, diversidad e inclusión, mujeres en tecnología, mujeres en tech, diversidade, mulheres na tecnologia, vielfalt, frauen in der it, frauen in tech, ダイバーシティ, 多様性, black in tech, equity, ladies that ux',
    stems: 'inklusi',
  },
  {
    slug: 'remote-work',
    name: 'Remote work',
    about: 'Working from anywhere.',
    parent: 'culture',
    aliases:
      'remote working, remote teams, remote team, remote-first, remote first, working remotely, work remotely, working from home, work from home, wfh, home office, homeoffice, distributed teams, distributed team, distributed workforce, hybrid work, hybrid working, asynchronous work, async work, asynchronous communication, télétravail, travail à distance, teletrabajo, trabajo remoto, trabalho remoto, fernarbeit, リモートワーク, テレワーク, digital nomad, digital nomads, remote collaboration, virtual teams, remote pairing, remote engineering, remote engineers',
    implies: 'culture 0.45',
  },
  {
    slug: 'industry-trends',
    name: 'Industry trends',
    about: 'Where the industry is going.',
    aliases:
      'trends, tech trends, technology trends, digital trends, predictions, emerging technologies, emerging technology, technology radar, tech radar, gartner, hype cycle, industry report, tendances, tendencias, tendências, トレンド, outlook, market overview, technology landscape, next big thing, startup ecosystem',
    cues: 'trend, hype, innovation, future of, the future of, state of the, history of, the evolution of, what’s next for',
    everyday: true,
  },
  {
    slug: 'sustainability',
    name: 'Sustainability',
    about: 'Computing that spares the climate.',
    aliases:
      'sustainable, sustainable computing, sustainable software, green it, green computing, green software, green coding, greenops, green cloud, green ict, carbon footprint, carbon emissions, carbon aware, carbon-aware, carbon neutral, co2, co2 emissions, climate, climate change, climate crisis, energy efficiency, energy efficient, energy consumption, power consumption, environmental footprint, environmental impact, eco-design, écoconception, éco-conception, ecoconception, numérique responsable, sobriété numérique, développement durable, empreinte carbone, nachhaltigkeit, nachhaltig, nachhaltige, grüne it, sostenibilidad, sostenible, huella de carbono, sustentabilidade, sustentável, サステナビリティ, 持続可能, kepler exporter, green metrics, green web, renewable energy, scaphandre, cloud carbon footprint, permacomputing, kube-green, green reviews',
    stems: 'sustainab, nachhaltig, sostenib, sustentab, duurza, udržiteln, zrównoważ, ökolog',
  },
];
