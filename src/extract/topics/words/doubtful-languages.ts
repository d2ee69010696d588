import type { DoubtfulWord } from './doubtful-word.js';

/** Languages, frameworks and engines whose names are plain words too. */
export const doubtfulLanguages: DoubtfulWord[] = [
  {
    word: 'Go',
    slug: 'go',
    holds: 'both',
    ofGroups: true,
    company:
      'golang, gopher, gophers, goroutine, goroutines, rust, python, java, ruby, c++, elixir, kotlin, grpc, compiler, concurrency, module, modules, programming, microservices, microservice, kubernetes, docker, backend, language, languages, code, postgres, stdlib, generics, api, apis, testing, tests, performance, profiling, debugging, garbage, goroutines, gotchas, gofmt, cobra, compilers, llvm, cli, unix, shell, inlining, parser, stack, heap',
    surely:
      'in Go, with Go, using Go, Go 1, Go v1, Go 2, Go vs, for Go, of Go, Go meetup, to Go 1, Go programming language, idiomatic Go, Go project, writing Go, write Go, Go does, Go runtime, Go community, Go proverbs, Goで, Goの, modern Go, Go tooling, learning Go, learn Go, Go garbage, Go interfaces, Go error',
    never:
      'pokemon go, let’s go, lets go, ready to go, way to go, on the go, no go, go no go, we go, you go, i go, they go, go to, go from, go live, go big, go home, go beyond, go further, go wrong, go native, go cloud, go serverless, go green, go fast, go faster, go for, go with, go on, go back, go down, go up, go out, go through, go into, go ahead, go away, go all, go deep, go deeper, go public, go hand, go agile, go mobile, go online, go viral, go hybrid, go the, go multi, go remote, go get, go without, go beyond the, go open, go ai, go global, go digital, touch and go, stop and go, grab and go, go see, go check, here we go, go where, go as, go at it, go crazy, go forth, go there, go pro, go around, go about, go under, go over, go team, to go to, to go from, to go for, to go beyond, to go with, to go live, to go cloud',
  },
  {
    word: 'Rust',
    slug: 'rust',
    holds: 'either',
    company: 'rustlang, cargo, crate, crates, rustaceans, webassembly, wasm, c++, compiler, golang, borrow',
    never: 'rust belt, rust never sleeps, rust and dust, rust away, rust removal, rust bucket',
  },
  {
    word: 'Swift',
    slug: 'mobile',
    holds: 'both',
    ofGroups: true,
    company: 'ios, swiftui, xcode, apple, iphone, kotlin, android, app, apps, mobile, objective',
    never: 'taylor swift, openstack swift, swift payment, swift payments, swift network, swift response, swift code',
  },
  {
    word: 'Spark',
    slug: 'spark',
    holds: 'both',
    ofGroups: true,
    company:
      'apache, hadoop, data, scala, pyspark, kafka, flink, databricks, streaming, mllib, yarn, hive, etl, cassandra, analytics, dataframe, dataframes, emr, parquet, performance, tuning, cluster, clusters, jobs',
    surely: 'Apache Spark, Spark SQL, Spark Streaming, Spark jobs, Spark on Kubernetes, with Spark and, Spark cluster',
    never:
      'spark joy, spark your, spark a, spark an, spark the, spark new, spark ar, spark plug, cisco spark, spark java, spark some, spark innovation, spark interest, spark ideas, spark conversation, to spark, spark discussion, spark of, adobe spark, that spark',
  },
  {
    word: 'Ray',
    slug: 'mlops',
    holds: 'both',
    company: 'anyscale, distributed, training, pytorch, ml, rllib, machine',
    never: 'x ray, aws x ray, blu ray, ray tracing, ray tracer, ray of, manta ray, ray ban',
  },
  {
    word: 'Spring',
    slug: 'spring',
    holds: 'both',
    company:
      'java, boot, jvm, hibernate, kotlin, springboot, framework, jpa, maven, gradle, quarkus, micronaut, reactor, webflux, pivotal, jug, beans, tomcat, jdk',
    surely:
      'Spring Boot, with Spring and, Spring Framework, Spring Data, Spring Cloud, Spring Security, Spring application',
    never:
      'spring break, spring cleaning, spring edition, spring meetup, this spring, in spring, late spring, early spring, last spring, next spring, spring semester, spring into, spring is, spring conference, spring fling, spring party, spring event, spring summit, spring forward, spring time, spring gathering, hot spring, spring term, spring social, spring 2018, spring 2019, spring 2020, spring 2021, spring 2022, spring 2023, spring 2024, spring 2025, arab spring, of spring, the spring',
  },
  {
    word: 'React',
    slug: 'frontend',
    with: 'javascript',
    holds: 'both',
    ofGroups: true,
    company:
      'javascript, js, frontend, redux, jsx, component, components, hooks, vue, angular, typescript, node, graphql, ui, browser, nextjs, next, web, svelte, css, reactjs, app, apps, rendering',
    surely:
      'in React, with React, React Hooks, React Native, React Server, React components, using React, React and, React app, React apps',
    never:
      'react to, how to react, react quickly, react faster, react fast, react in time, react on, react when, can react, must react',
  },
  {
    word: 'Vue',
    slug: 'frontend',
    with: 'javascript',
    holds: 'both',
    ofGroups: true,
    company:
      'js, vuejs, javascript, frontend, react, angular, nuxt, component, components, typescript, vuex, pinia, css',
    surely: 'with Vue, in Vue, using Vue, Vue 2, Vue 3, Vue and, avec Vue, en Vue, Vue components',
    never:
      'point de vue, points de vue, vue d’ensemble, en vue de, une vue, la vue, de vue, vue sur, cinema vue, ma vue, notre vue',
  },
  {
    word: 'Node',
    slug: 'javascript',
    holds: 'both',
    ofGroups: true,
    company: 'js, npm, javascript, express, typescript, nodejs, deno, v8, nestjs',
    surely: 'in Node, Node streams, Node 18, Node 20, Node 22',
    never:
      'worker node, single node, multi node, node affinity, node pool, node exporter, per node, node configurations, code node, node count, bitcoin node, lightning node',
  },
  {
    word: 'Unity',
    slug: 'game-development',
    holds: 'both',
    company: 'game, games, gaming, unity3d, unreal, godot, vr, ar, shader, shaders, 3d',
    never: 'in unity, of unity, national unity, unity catalog, unity in',
  },
  {
    word: 'Make',
    slug: 'build-systems',
    holds: 'both',
    company: 'makefile, makefiles, cmake, gmake, autotools, ninja, bazel',
    never:
      'make it, make your, make the, make a, make sure, how to make, to make, make them, make my, make our, make more',
  },
  {
    word: 'Elastic',
    slug: 'elasticsearch',
    holds: 'both',
    ofGroups: true,
    company: 'elasticsearch, kibana, logstash, beats, apm, search, logs, logging, elk, stack, siem, observability',
    surely: 'Elastic Stack, Elastic Search, Elastic Cloud on',
    never:
      'elastic beanstalk, elastic load, elastic load balancer, elastic load balancing, elastic block, elastic container, elastic ip, elastic compute, elastic file, elastic scaling, elastic infrastructure, elastic map, elastic network',
  },
  {
    word: 'Lambda',
    slug: 'aws-lambda',
    holds: 'company',
    company: 'aws, amazon, serverless, dynamodb, s3, faas, sqs, cloudwatch, lambdas',
    never:
      'lambda calculus, lambda expression, lambda expressions, lambda architecture, lambda school, lambda days, java lambda, java lambdas, python lambda, lambda function in python, lambda cube',
  },
  {
    word: 'lambdas',
    slug: 'aws-lambda',
    holds: 'company',
    company: 'aws, amazon, serverless, dynamodb, s3, faas, sqs, cloudwatch',
    never: 'java 8 lambdas, lambdas and streams, streams and lambdas',
  },
  {
    word: 'Crystal',
    slug: 'programming-languages',
    holds: 'both',
    company: 'ruby, language, compiler, llvm',
    never: 'crystal ball, crystal clear, crystal palace, crystal reports',
  },
  {
    word: 'Pascal',
    slug: 'programming-languages',
    holds: 'both',
    company: 'delphi, turbo, lazarus, compiler, modula',
  },
  {
    word: 'Phoenix',
    slug: 'elixir',
    holds: 'both',
    company: 'elixir, erlang, liveview, beam, ecto, otp',
    never: 'phoenix project, phoenix arizona, phoenix az, from the ashes',
  },
];
