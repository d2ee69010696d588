import type { TopicRecord } from '../topic-record.js';

/** Designing software and keeping it good. */
export const softwareTopics: TopicRecord[] = [
  {
    slug: 'architecture',
    name: 'Software architecture',
    about: 'How software is put together.',
    aliases:
      'architecture, architectures, software architectures, architectural, system design, systems design, software design, distributed system, distributed systems, hexagonal, hexagonal architecture, clean architecture, onion architecture, ports and adapters, design patterns, design pattern, monolith, monoliths, monolithic, modular monolith, modulith, evolutionary architecture, reference architecture, solution architecture, enterprise architecture, architecture decision records, adr, adrs, c4 model, arc42, architektur, softwarearchitektur, architecture logicielle, architecture hexagonale, systèmes distribués, arquitectura, arquitectura de software, arquitetura, arquitetura de software, sistemas distribuidos, sistemas distribuídos, verteilte systeme, アーキテクチャ, 分散システム, soa, multi-tenancy, multi-tenant, strangler fig, strangler pattern, cap theorem, consensus algorithms, raft, cell-based architecture, design principles, technical design, actor model, legacy architecture',
    stems: 'architekt, architec, arquite',
    endings: 'architektur, architekturen',
    everyday: true,
  },
  {
    slug: 'microservices',
    name: 'Microservices',
    about: 'Systems of many small services.',
    parent: 'architecture',
    aliases:
      'microservice, micro services, micro service, micro-services, micro-service, microservices architecture, microservice architecture, microservicios, micro servicios, microsserviços, micro-serviços, マイクロサービス, dapr, self-contained systems, from monolith to microservices, nanoservices, service-oriented, mikroservisy, breaking up the monolith, breaking the monolith',
    implies: 'architecture 0.25',
  },
  {
    slug: 'ddd',
    name: 'Domain-driven design',
    about: 'Designing from the domain.',
    parent: 'architecture',
    aliases:
      'ddd, domain driven design, domain-driven-design, bounded context, bounded contexts, ubiquitous language, domain modeling, domain modelling, domain model, domain models, context mapping, diseño guiado por el dominio, conception pilotée par le domaine, ドメイン駆動設計, strategic design, tactical ddd, domain storytelling, event storming ddd',
    implies: 'architecture 0.7',
  },
  {
    slug: 'api',
    name: 'APIs',
    about: 'Interfaces between programs.',
    parent: 'architecture',
    wide: true,
    aliases:
      'api, rest api, rest apis, restful, restful api, restful apis, openapi, open api, swagger, raml, json api, json:api, hateoas, api design, api-first, api first, public apis, web api, web apis, hypermedia, postman, api economy, api testing, api versioning, api strategy, api platform, odata, jsonapi, apiの, api-driven, api management platform, api craft, webhooks, webhook, sdk design, http apis, backend for frontend, bff, trpc, json schema, apidays',
  },
  {
    slug: 'graphql',
    name: 'GraphQL',
    about: 'GraphQL.',
    parent: 'api',
    aliases:
      'graph ql, apollo graphql, apollo server, apollo client, apollo federation, graphql federation, hasura, graphiql, relay graphql, graphql api, graphql apis, appsync, prisma graphql, schema stitching, postgraphile',
    implies: 'api 0.75',
  },
  {
    slug: 'grpc',
    name: 'gRPC',
    about: 'gRPC and protocol buffers.',
    parent: 'api',
    aliases:
      'protobuf, protobufs, protocol buffers, protocol buffer, grpc-web, grpc gateway, grpc-gateway, connect rpc, connectrpc, buf build, twirp, thrift rpc, apache thrift, rpc',
    implies: 'api 0.4, microservices 0.3',
  },
  {
    slug: 'web-development',
    name: 'Web development',
    about: 'Building web sites and their back ends.',
    wide: true,
    aliases:
      'web dev, webdev, web application, web applications, web app, web apps, webapp, webapps, website, websites, web site, web sites, backend, back-end, back end, backends, full stack, full-stack, fullstack, développement web, application web, applications web, desarrollo web, aplicaciones web, desenvolvimento web, aplicações web, webentwicklung, webanwendungen, web開発, wordpress, drupal, joomla, cms, content management system, jamstack, static site, static site generator, hugo static, jekyll, asp.net mvc, mvc, http server, web server, web servers, webserver, expressjs, nestjs, fastapi, flask, laravel, symfony, htmx, web framework, web frameworks, seo, e-commerce platform, magento, headless cms, web standards, http caching, firefox, browsers, wagtail, plone, gatsby, netlify, vercel, caddy, apache httpd, apache http server, typo3, contao',
    everyday: true,
    givesWay: true,
  },
  {
    slug: 'frontend',
    name: 'Front end',
    about: 'What runs in the browser.',
    parent: 'web-development',
    wide: true,
    aliases:
      'frontend, front-end, frontends, front-ends, fronted, reactjs, react.js, react hooks, react native web, react components, react server components, redux, next.js, nextjs, nuxt, nuxt.js, vue, vue.js, vuejs, vue 3, vuex, angular, angularjs, angular.js, svelte, sveltekit, solidjs, solid.js, ember.js, emberjs, preact, css, css3, css grid, flexbox, sass, tailwind, tailwindcss, bootstrap css, html5, html, web components, lit element, micro frontend, micro frontends, micro-frontend, micro-frontends, microfrontends, single page application, single page applications, spa framework, ui components, component library, design system, design systems, storybook, user interface, user interfaces, ui/ux, ux, ux design, user experience, pwa, pwas, progressive web app, progressive web apps, service workers, webgl, three.js, d3.js, d3js, フロントエンド, interface utilisateur, remix run, astro, qwik, browser rendering, responsive design, web animations, state management, i18n, vue-i18n',
    implies: 'javascript 0.4, web-development 0.3',
  },
  {
    slug: 'mobile',
    name: 'Mobile',
    about: 'Apps for phones.',
    wide: true,
    aliases:
      'mobile app, mobile apps, mobile development, mobile application, mobile applications, mobile devices, mobile developers, android, android studio, android development, android app, jetpack compose, ios, ios app, ios development, iphone, ipad, swiftui, react native, react-native, flutter, xamarin, ionic, cordova, phonegap, kotlin multiplatform, kmp, app store, google play, smartphone, smartphones, applications mobiles, application mobile, desarrollo móvil, aplicaciones móviles, aplicativos móveis, desenvolvimento mobile, mobile entwicklung, モバイル, スマホアプリ, fastlane, app stores, expo react, mobile-first, .net maui, watchos, arkit',
  },
  {
    slug: 'game-development',
    name: 'Game development',
    about: 'Making games.',
    wide: true,
    aliases:
      'game dev, gamedev, game development, video game, video games, videogames, game engine, game engines, unity3d, unity engine, unreal engine, unreal, godot, bevy, phaser, pygame, game server, game servers, agones, gaming, jeux vidéo, jeu vidéo, videojuegos, desarrollo de videojuegos, desenvolvimento de jogos, jogos, spieleentwicklung, computerspiele, ゲーム開発, indie games, indie game, libgdx, roblox, minecraft, virtual reality, vr, augmented reality, shaders, game jam, retro games, esports, game design, doom, board game ai',
    cues: 'games',
  },
  {
    slug: 'accessibility',
    name: 'Accessibility',
    about: 'Software that everyone can use.',
    parent: 'frontend',
    aliases:
      'a11y, accessible, web accessibility, wcag, aria roles, wai-aria, screen reader, screen readers, accessibilité, accesibilidad, acessibilidade, barrierefreiheit, barrierefrei, barrierefreie, アクセシビリティ, rgaa, section 508, assistive technology, european accessibility act, inclusive design, colour blindness',
    stems: 'barrierefrei, accessibil, toegankelijk, přístupnost',
  },
  {
    slug: 'web-scraping',
    name: 'Web scraping',
    about: 'Reading web pages by program.',
    aliases:
      'scraping, scraper, scrapers, web-scraping, web scraper, web scrapers, screen scraping, crawling, crawler, crawlers, web crawler, web crawlers, web crawling, scrapy, beautifulsoup, beautiful soup, puppeteer, headless chrome, headless browser, headless browsers, phantomjs, phantombuster, phantom buster, casperjs, スクレイピング, クローラー, raspado web, raspagem, moissonnage, playwright scraping, common crawl',
  },
  {
    slug: 'code-quality',
    name: 'Code quality',
    about: 'Good code and the tools that check it.',
    parent: 'software-craft',
    aliases:
      'linter, linters, linting, static analysis, static code analysis, code analysis, sonarqube, sonar, sonarcloud, clean code, code review, code reviews, code reviewing, code smells, code smell, technical debt, tech debt, dette technique, deuda técnica, dívida técnica, technische schulden, eslint, prettier, pylint, flake8, ruff, mypy, rubocop, clippy lint, code metrics, code coverage, qualité du code, qualité de code, qualité logicielle, calidad de código, calidad del código, calidad de software, qualidade de código, qualidade de software, codequalität, softwarequalität, コード品質, コードレビュー, 技術的負債, software quality, maintainability, readable code, readability, legacy code, code style, type checking, static typing, quality gates, error handling, code health, tmmi, lint',
    cues: 'maintainable',
  },
  {
    slug: 'refactoring',
    name: 'Refactoring',
    about: 'Changing the form of code, not what it does.',
    parent: 'code-quality',
    aliases:
      'refactor, refactored, refactorings, openrewrite, open rewrite, automated refactoring, code rewriting, rewrite, rewriting, legacy code refactoring, refactorización, refatoração, réusinage, リファクタリング, codemod, codemods, restructuring code, untangling, gilded rose, mikado method, working with legacy code, jscodeshift',
    stems: 'refactor, refatora, refaktor',
  },
  {
    slug: 'software-craft',
    name: 'Software craft',
    about: 'The craft of writing software.',
    aliases:
      'software craftsmanship, craftsmanship, software craftmanship, software crafters, software crafter, crafters, kata, katas, code kata, code katas, coding dojo, coding dojos, code retreat, coderetreat, pair programming, pairing, mob programming, mobbing, ensemble programming, extreme programming, xp practices, solid principles, simple design, pragmatic programmer, artisanat logiciel, programmation en binôme, artesanía de software, ペアプログラミング, モブプログラミング, socrates unconference, tcr, software engineering practices, yagni, object calisthenics, coding practices, software excellence',
  },
  {
    slug: 'programming-languages',
    name: 'Programming languages',
    about: 'Languages in general and those without a topic of their own.',
    aliases:
      'programming language, compiler, compilers, interpreter, interpreters, type system, type systems, llvm, parser, parsers, parsing, dsl, dsls, domain specific language, domain specific languages, domain-specific language, language design, c++, cpp, c++11, c++17, c++20, perl, perl 6, raku, lua, julia, zig, nim, crystal lang, d language, fortran, cobol, turbo pascal, modula-2, modula, ada language, smalltalk, pharo, forth, assembly language, assembler, ballerina, prolog, lisp, common lisp, scheme language, racket, ocaml, tcl, haxe, vlang, carbon language, mojo language, gleam, langage de programmation, langages de programmation, lenguajes de programación, lenguaje de programación, linguagem de programação, linguagens de programação, programmiersprache, programmiersprachen, プログラミング言語, コンパイラ, metaprogramming, garbage collectors, virtual machine bytecode, bytecode, esoteric languages, macros, abstract syntax tree, type safe, regular expressions, awk, webassembly, wasm, webassembly runtime, wasi',
    givesWay: true,
  },
  {
    slug: 'functional-programming',
    name: 'Functional programming',
    about: 'Programming with functions.',
    parent: 'programming-languages',
    aliases:
      'functional languages, functional style, haskell, purescript, elm, clojure, clojurescript, scala, f#, fsharp, ocaml functional, monad, monads, functor, functors, lambda calculus, category theory, immutability, pure functions, higher-order functions, algebraic data types, zio, cats effect, akka, programmation fonctionnelle, programación funcional, programação funcional, funktionale programmierung, 関数型プログラミング, 関数型, lenses, property functional, effect systems, tail recursion, currying',
    stems: 'funktional, fonctionnel, funkcyjn',
  },
  {
    slug: 'documentation',
    name: 'Documentation',
    about: 'Writing things down for others.',
    parent: 'tooling',
    aliases:
      'docs as code, docs-as-code, documenting, technical writing, technical writer, technical writers, tech writing, technical documentation, asciidoc, asciidoctor, sphinx docs, mkdocs, docusaurus, readme, readmes, antora, read the docs, readthedocs, documentación, documentação, dokumentation, dokumentieren, ドキュメント, ドキュメンテーション, write the docs, knowledge base, wikis, wiki, diagrams as code, diagrams, man pages, living documentation, latex, knowledge management',
    cues: 'docs',
    everyday: true,
    stems: 'dokumentac, dokumentati',
  },
  {
    slug: 'tooling',
    name: 'Tooling',
    about: 'Tools for developers in general.',
    aliases:
      'developer tools, developer tooling, dev tools, devtools, command line, command-line, cli, clis, cli tools, command line tools, bash, zsh, vim, neovim, emacs, ide, ides, vscode, vs code, visual studio code, intellij, jetbrains, debugger, debuggers, debugging, tmux, outillage, outil de développement, herramientas de desarrollo, projen, dotfiles, toolchain, toolchains, productivity tools, project as code, scaffolding, cookiecutter, code generation, code generator, code generators, jsonnet, cue lang, cuelang, devbox, jira, workflow tools',
    cues: 'tool, tools, outils, herramientas, ferramentas, werkzeuge, ツール, shell, terminal, editor, editors, yaml',
    everyday: true,
    givesWay: true,
  },
];
