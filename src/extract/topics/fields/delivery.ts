import type { TopicRecord } from '../topic-record.js';

/** From a change in the code to a running system. */
export const deliveryTopics: TopicRecord[] = [
  {
    slug: 'automation',
    name: 'Automation',
    about: 'Automation in general.',
    parent: 'operations',
    aliases:
      'automating, automate, automated, scripting, scripts, shell scripting, bash scripting, rundeck, stackstorm, automatisation, automatisierung, automatización, automação, 自動化, rpa, robotic process automation, chatops, auto-remediation, automatisierte, automate everything, n8n, groovy script, system groovy, runbook automation, powershell',
    stems: 'automat, automatis',
    endings: 'automatisierung',
    everyday: true,
  },
  {
    slug: 'ci-cd',
    name: 'CI/CD',
    about: 'Pipelines that build, test and deliver.',
    parent: 'devops-culture',
    wide: true,
    aliases:
      'cicd, ci cd, continuous integration, intégration continue, integración continua, integração contínua, kontinuierliche integration, 継続的インテグレーション, build pipeline, build pipelines, delivery pipeline, delivery pipelines, deployment pipeline, deployment pipelines, deploy pipeline, software delivery pipeline, pipeline-as-code, pipeline as code, ci pipeline, ci pipelines, ci/cd pipelines, ci/cd pipeline, gitlab ci, gitlab-ci, gitlab ci/cd, github actions, gitlab runner, travis ci, circleci, circle ci, teamcity, bamboo, drone ci, tekton, concourse, concourse ci, buildkite, dagger, dagger.io, spinnaker, gocd, azure pipelines, bitbucket pipelines, jenkinsfile, woodpecker ci, trunk based development, trunk-based development, earthly, zuul, コードパイプライン, merge queue, continuous everything',
    cues: 'pipelines, pipeline, software delivery, build server, release pipeline',
  },
  {
    slug: 'continuous-delivery',
    name: 'Continuous delivery',
    about: 'Continuous delivery and deployment.',
    parent: 'ci-cd',
    aliases:
      'continuous deployment, continuous deployement, continuous deploy, continuously deploy, deployment frequency, déploiement continu, déploiment continu, livraison continue, entrega continua, entrega contínua, despliegue continuo, continuous release, 継続的デリバリー, deploying continuously, deliver continuously, kontinuierliche auslieferung, lead time for changes, deploy on fridays, deploying on friday, keptn, cartographer, shipping faster',
    implies: 'ci-cd 0.45',
  },
  {
    slug: 'deployment',
    name: 'Deployment',
    about: 'Bringing software into production.',
    parent: 'ci-cd',
    aliases:
      'deployments, deploying, deploy, deploys, blue-green, blue green, blue/green, blue-green deployment, zero downtime deployment, zero-downtime deployments, zero-downtime deployment, capistrano, déploiement, déploiements, despliegue, despliegues, implantação, deployen, デプロイ, kamal, software deployment, application deployment, ship to production, shipping code, dokku, waypoint, ship it',
    stems: 'deploy, deploi, desplieg, nasazen, nasazov, wdroże, wdraża',
    everyday: true,
  },
  {
    slug: 'progressive-delivery',
    name: 'Progressive delivery',
    about: 'Releasing in steps: canaries, staged rollouts.',
    parent: 'continuous-delivery',
    aliases:
      'canary, canaries, canary release, canary releases, canary deployment, canary deployments, canarying, argo rollouts, flagger, staged rollout, staged rollouts, gradual rollout, progressive rollout, progressive rollouts, dark launch, dark launches, カナリアリリース, rollouts, testing in production, a/b testing, ab testing, rollout',
    implies: 'continuous-delivery 0.5, deployment 0.4',
  },
  {
    slug: 'feature-flags',
    name: 'Feature flags',
    about: 'Switching features on and off at runtime.',
    parent: 'progressive-delivery',
    aliases:
      'feature flag, feature toggle, feature toggles, feature flagging, feature-flag, featureflags, openfeature, launchdarkly, unleash, feature switches, flagd, flipper toggles, feature management, release toggles',
    implies: 'continuous-delivery 0.35',
  },
  {
    slug: 'release-engineering',
    name: 'Release engineering',
    about: 'Versioning and shipping releases.',
    parent: 'ci-cd',
    aliases:
      'release management, releases, release process, release trains, release train, semantic versioning, semver, semantic release, semantic-release, changelogs, changelog, release automation, calver, versioning, versionierung, versionado, versionamento, release cycle',
    everyday: true,
  },
  {
    slug: 'gitops',
    name: 'GitOps',
    about: 'Running systems from what is declared in Git.',
    parent: 'continuous-delivery',
    aliases: 'git ops, gitopscon, gitops tool, weave gitops, gitops workflow, weaveworks',
    implies: 'kubernetes 0.4, continuous-delivery 0.2',
  },
  {
    slug: 'argo',
    name: 'Argo',
    about: 'Argo CD, Workflows, Rollouts and Events.',
    parent: 'gitops',
    aliases:
      'argo cd, argocd, argo-cd, argo workflows, argo workflow, argo events, argocon, argo project, argoproj, argo rollout, argo cd applicationset, akuity',
    implies: 'gitops 0.45, kubernetes 0.4, continuous-delivery 0.2',
  },
  {
    slug: 'flux',
    name: 'Flux',
    about: 'Flux CD.',
    parent: 'gitops',
    aliases: 'fluxcd, flux cd, flux2, flux v2, gitops toolkit, weave flux, flux controller',
    implies: 'gitops 0.8, kubernetes 0.6, continuous-delivery 0.3',
  },
  {
    slug: 'jenkins',
    name: 'Jenkins',
    about: 'The Jenkins automation server.',
    parent: 'ci-cd',
    aliases:
      'jenkins x, jenkins-x, jenkinsx, jenkins pipeline, jenkins pipelines, jenkins ci, jenkins server, jenkins plugin, jenkins plugins, blue ocean jenkins, cloudbees, hudson ci, jenkinsfile, jenkins configuration as code, jcasc',
    implies: 'ci-cd 0.75',
  },
  {
    slug: 'build-systems',
    name: 'Build systems',
    about: 'Tools that build software.',
    parent: 'tooling',
    aliases:
      'build system, build tool, build tools, build tooling, bazel, maven, apache maven, gradle, makefile, makefiles, gnu make, cmake, ninja build, buck2, ant build, sbt, webpack, esbuild, turborepo, nx monorepo, monorepo, monorepos, mono repo, mono-repo, reproducible builds, hermetic builds, incremental builds, remote build execution, buildpacks, buildpack, cloud native buildpacks, build times, faster builds, build cache, ビルドツール, meson, pants build, taskfile, justfile, jib',
  },
  {
    slug: 'dependency-management',
    name: 'Dependency management',
    about: 'Packages and their versions.',
    parent: 'build-systems',
    aliases:
      'dependencies, dependency, dependency updates, package manager, package managers, package management, packaging, npm, pip, conda, cargo, nuget, artifactory, nexus repository, artifact repository, artifact management, renovate bot, renovatebot, dependabot, pseudo-versions, pseudo versions, debian packages, rpm packages, rpms, gestión de dependencias, gestion des dépendances, pypi, lockfile, lockfiles, vendoring, dépendances, snap packages, flatpak',
    cues: 'modules, versions, upgrades',
    everyday: true,
  },
  {
    slug: 'git',
    name: 'Git',
    about: 'Git and the hosting of code.',
    parent: 'tooling',
    aliases:
      'github, gitlab, version control, version control system, vcs, versioning system, git workflow, git workflows, gitflow, git flow, git-flow, bitbucket, gitea, forgejo, gerrit, mercurial, subversion, svn, git rebase, git internals, pull requests, pull request, merge requests, source control, gestion de versions, control de versiones, controle de versão, versionsverwaltung, バージョン管理, jujutsu vcs, branching strategy, branching strategies',
    cues: 'branches, versioning',
  },
  {
    slug: 'config-management',
    name: 'Configuration management',
    about: 'Keeping machines configured from code.',
    parent: 'automation',
    aliases:
      'cfg mgmt, cfgmgmt, cfgmgmtcamp, config mgmt, configuration-management, config management, cfengine, cf engine, rudder, mgmt config, gestion de configuration, gestion de configurations, gestion des configurations, gestión de configuración, gestión de la configuración, gerenciamento de configuração, konfigurationsmanagement, konfigurationsverwaltung, 構成管理, desired state configuration, powershell dsc, server configuration, managing configuration, configuration as code, configuration storage, distributed configuration, dynamic configuration, idempotent, bcfg2, serverspec, testinfra',
    cues: 'node configurations, managing the configuration, configuring servers',
  },
  {
    slug: 'ansible',
    name: 'Ansible',
    about: 'Ansible.',
    parent: 'config-management',
    aliases:
      'awx, ansible awx, ansible tower, ansible playbook, ansible playbooks, ansible galaxy, ansible roles, ansible role, molecule ansible, red hat ansible, ansible automation platform, ansiblefest, ansible-pull',
    implies: 'config-management 0.45, automation 0.3',
  },
  {
    slug: 'chef',
    name: 'Chef',
    about: 'Chef, Habitat and InSpec.',
    parent: 'config-management',
    aliases:
      'chef infra, chef server, chef habitat, habitat chef, opscode, opscode chef, chef cookbook, chef cookbooks, chef recipes, chef inspec, inspec, knife chef, test kitchen, test-kitchen, chefconf, chef automate, chef-solo, chef solo, chef client, chef-client, chef software, berkshelf, foodcritic, chefspec',
    implies: 'config-management 0.45',
  },
  {
    slug: 'puppet',
    name: 'Puppet',
    about: 'Puppet.',
    parent: 'config-management',
    aliases:
      'puppet labs, puppetlabs, puppet enterprise, puppetdb, hiera, puppet module, puppet modules, puppet manifests, puppet manifest, puppetconf, puppet forge, puppet bolt, mcollective, puppet camp, puppet master, puppet server, puppet agent, puppetserver, r10k, openvox, rspec-puppet, puppetboard',
    implies: 'config-management 0.85',
  },
  {
    slug: 'saltstack',
    name: 'SaltStack',
    about: 'Salt, configuration and remote execution.',
    parent: 'config-management',
    aliases:
      'salt stack, salt-stack, saltconf, salt project, salt minion, salt minions, salt master, salt states, salt-ssh, salt pillars',
    implies: 'config-management 0.85, automation 0.3',
  },
  {
    slug: 'nix',
    name: 'Nix',
    about: 'Nix and NixOS.',
    parent: 'linux',
    aliases:
      'nixos, nixpkgs, nix flakes, nix flake, nixcon, nixops, guix, nix shell, nix-shell, nix package manager, nix language, home-manager, devenv nix',
    implies: 'dependency-management 0.35, linux 0.3, build-systems 0.3',
  },
  {
    slug: 'migration',
    name: 'Migration',
    about: 'Moving systems from one thing to another.',
    parent: 'architecture',
    aliases:
      'migrations, migrating, migrate, migrated, cloud migration, migrating from, migrating to, migrate to, move to the cloud, journey to the cloud, lift and shift, lift-and-shift, replatforming, re-platforming, modernization, modernisation, legacy modernization, application modernization, migración, migração, 移行, umzug in die cloud, migrieren, legacy systems, switching from, brownfield',
    cues: 'moving to, moving from, legacy',
    stems: 'migr',
    everyday: true,
  },
  {
    slug: 'testing',
    name: 'Testing',
    about: 'Tests and quality assurance.',
    parent: 'code-quality',
    aliases:
      'tests, test, tdd, test driven development, test-driven development, test driven, bdd, behaviour driven development, behavior driven development, qa, quality assurance, software testing, test automation, automated testing, automated tests, unit test, unit tests, unit testing, integration test, integration tests, integration testing, end-to-end tests, end to end testing, end-to-end testing, tests end-to-end, e2e, e2e tests, selenium, webdriver, cypress, playwright, junit, pytest, jest, mocha, cucumber, gherkin, testcontainers, contract testing, consumer driven contracts, pact contracts, mutation testing, property based testing, property-based testing, fuzzing, fuzz testing, exploratory testing, regression testing, regression tests, acceptance tests, acceptance testing, test coverage, test pyramid, testing pyramid, pyramide de test, pyramide des tests, mocking, mocks, test logiciel, tests unitaires, tests automatisés, testautomatisierung, softwaretests, pruebas, pruebas automatizadas, testes, testes automatizados, テスト, テスト自動化, flaky tests, shift left, shift-left, istqb, tmmi, verification, robot framework, testabilité, couverture',
    stems: 'testauto',
    endings: 'tests',
    everyday: true,
  },
  {
    slug: 'load-testing',
    name: 'Load testing',
    about: 'Load tests and benchmarks.',
    parent: 'performance',
    aliases:
      'load test, load tests, loadtest, loadtesting, k6, locust, jmeter, gatling, performance testing, performance tests, performance test, stress testing, stress test, benchmarking, benchmark, benchmarks, tests de charge, test de charge, pruebas de carga, testes de carga, lasttests, lasttest, 負荷試験, 負荷テスト, tests de performance, soak testing, load generator',
    implies: 'performance 0.6, testing 0.25',
  },
];
