/**
 * Products and parts of products by the topics that they name together: the field that they serve, and the language or
 * platform that they belong to. One comma-separated list a pair; the first topic is the one that a search by name finds.
 */
export const products: Record<string, string> = {
  // Amazon
  'messaging, aws': 'amazon sns, aws sns, sqs, sns',
  'event-driven, aws': 'eventbridge, amazon eventbridge, aws eventbridge, kinesis, amazon kinesis',
  'serverless, aws': 'step functions, aws step functions, aws fargate spot, aws serverless',
  'monitoring, aws': 'cloudwatch, amazon cloudwatch, aws x-ray',
  'security, aws': 'cloudtrail, guardduty, security hub, aws waf, nitro enclaves, aws security, amazon inspector',
  'identity, aws': 'cognito, amazon cognito, aws cognito, aws sso, iam roles anywhere',
  'ci-cd, aws': 'codepipeline, aws codepipeline, codebuild, codedeploy, aws codebuild',
  'data-engineering, aws': 'aws glue, redshift, amazon redshift, lake formation',
  'big-data, aws': 'amazon emr, elastic mapreduce, athena, amazon athena',
  'machine-learning, aws':
    'sagemaker, amazon sagemaker, rekognition, amazon rekognition, deepracer, aws deepracer, amazon lex, amazon polly',
  'databases, aws': 'aws rds, amazon aurora, aws aurora, aurora serverless, amazon neptune, amazon documentdb',
  'dns, aws': 'route 53, route53',
  'governance, aws': 'aws control tower, aws landing zone, service control policies',
  'storage, aws': 's3 bucket, s3 buckets, ebs volumes, amazon efs',
  'deployment, aws': 'elastic beanstalk',
  'iot, aws': 'aws iot, aws greengrass, iot greengrass',
  'performance, aws': 'graviton, aws graviton',
  // Microsoft
  'serverless, azure': 'azure functions, durable functions, azure container apps',
  'data-engineering, azure': 'azure data factory, azure synapse, microsoft fabric, azure databricks',
  'ai, azure':
    'cognitive services, azure cognitive services, azure ai, azure bot service, qna maker, luis.ai, azure bot framework',
  'monitoring, azure': 'azure monitor, application insights',
  'security, azure': 'azure sentinel, microsoft sentinel, defender for cloud',
  'hybrid-cloud, azure': 'azure arc, azure stack',
  'microservices, azure': 'azure service fabric, service fabric',
  'secrets-management, azure': 'azure key vault, key vault',
  'event-driven, azure': 'event grid, azure event grid, azure event hubs',
  'iot, azure': 'azure iot, azure iot hub, azure sphere',
  'automation, azure': 'azure logic apps, logic apps, azure automation',
  'data-engineering, databases': 'ssis, integration services, snowflake, data vault, dwh',
  'data-science, databases': 'ssas, ssrs, reporting services, analysis services',
  // Google
  'serverless, gcp': 'google cloud functions, google cloud run, cloud run, google app engine, app engine, firebase',
  'machine-learning, gcp': 'vertex ai, automl vision, google ml engine',
  'big-data, gcp': 'bigquery, google bigquery, big query, dataproc, cloud dataflow',
  'databases, gcp': 'cloud spanner, firestore, cloud firestore, bigtable, alloydb',
  'messaging, gcp': 'google pubsub, google pub/sub, cloud pub/sub',
  'ai, gcp': 'dialogflow',
  'hybrid-cloud, gcp': 'anthos',
  'monitoring, gcp': 'stackdriver',
  // Kubernetes
  'backup, kubernetes': 'velero, kasten, k10',
  'ci-cd, kubernetes': 'tekton pipelines, tektoncd, jenkins x on kubernetes',
  'storage, kubernetes':
    'longhorn.io, openebs, portworx, persistent volumes, persistent volume, container storage interface, statefulset, statefulsets',
  'tls, kubernetes': 'cert-manager, cert manager',
  'secrets-management, kubernetes': 'sealed secrets, sealed-secrets, external secrets operator, kubernetes secrets',
  'networking, kubernetes':
    'network policies, network policy, networkpolicies, cni, cni plugin, cni plugins, kube-proxy, antrea, multus, submariner, container network interface, kubernetes services explained, kubernetes network',
  'identity, kubernetes': 'kubernetes rbac, rbac in kubernetes, pinniped',
  'kafka, kubernetes': 'strimzi',
  'postgresql, kubernetes': 'cloudnativepg, cnpg, cloudnative-pg',
  'developer-experience, kubernetes': 'skaffold, telepresence, okteto, devspace, tilt.dev, mirrord',
  'cost-optimization, kubernetes': 'kubecost, opencost, kubernetes costs, kubernetes cost',
  'serverless, kubernetes': 'openfaas, kubeless, fission.io',
  'edge-computing, kubernetes': 'kubeedge, openyurt',
  'autoscaling, kubernetes':
    'keda, karpenter, cluster autoscaler, horizontal pod autoscaler, vertical pod autoscaler, hpa, vpa, kubernetes autoscaling',
  'policy-as-code, kubernetes': 'admission policies, kubernetes policies',
  'policy-as-code, security, kubernetes':
    'pod security policies, pod security policy, podsecuritypolicies, pod security standards, pod security admission',
  'monitoring, kubernetes': 'monitoring kubernetes, kubernetes monitoring',
  'observability, kubernetes': 'kubernetes observability',
  'logging, kubernetes': 'kubernetes logging, logging in kubernetes',
  'testing, kubernetes': 'testing kubernetes, kubernetes testing, chainsaw kyverno',
  'deployment, kubernetes':
    'deploying to kubernetes, deploy to kubernetes, kubernetes deployments, kubernetes deployment',
  'hpc, kubernetes': 'kueue',
  // An introduction to either tells what containers are
  'docker, containers':
    'introduction to docker, intro to docker, docker 101, docker for beginners, docker basics, what is docker, getting started with docker, introducción a docker, introdução ao docker, introduction à docker, introduzione a docker, einführung in docker',
  'kubernetes, containers':
    'introduction to kubernetes, intro to kubernetes, kubernetes 101, kubernetes for beginners, kubernetes basics, what is kubernetes, getting started with kubernetes, introducción a kubernetes, introdução ao kubernetes, introduction à kubernetes, introduzione a kubernetes, einführung in kubernetes',
  // Data
  'data-engineering, big-data': 'delta lake, apache iceberg, data lakehouse, lakehouse',
  'data-engineering, documentation': 'dbt docs',
  'data-engineering, testing': 'dbt tests, data tests, dbt unit tests',
  'data-engineering':
    'databricks, dbt cloud, dbt core, dbt fusion, dbt mesh, semantic layer, analytics engineering, analytics engineer, analytics engineers',
  'machine-learning, python': 'scikit-learn, scikit learn, sklearn, keras python',
  'python, data-science':
    'numpy, scipy, matplotlib, jupyter, jupyter notebook, jupyter notebooks, streamlit, polars, plotly dash, anaconda',
  'web-scraping, python': 'scrapy, beautifulsoup, beautiful soup',
  'messaging, python': 'celery tasks, python celery',
  'databases, migration':
    'flyway, liquibase, schema migration, schema migrations, database migration, database migrations',
  // Java
  'java, microservices': 'microprofile, helidon, quarkus microservices, dropwizard',
  'java, databases': 'jpa, jooq, hibernate orm',
  'java, testing': 'mockito, testng, junit 5',
  'java, performance':
    'graalvm native image, jmh, java flight recorder, jfr, garbage collection in java, jvm performance, jvm tuning, java performance',
  'java, tooling': 'eclipse ide, intellij idea',
  'java, frontend': 'vaadin',
  'spring, microservices': 'spring cloud',
  'spring, application-security': 'spring security',
  'spring, data-engineering': 'spring batch',
  'functional-programming, event-driven': 'akka streams',
  'testing, containers': 'testcontainers',
  // Ruby, PHP, Elixir
  'ruby, web-development': 'sinatra, hanami, sinatra ruby, roda ruby',
  'messaging, ruby': 'sidekiq, resque, delayed job',
  'testing, ruby': 'capybara, minitest, rspec-puppet ruby',
  'rails, frontend': 'hotwire, turbo rails, stimulus js, turbolinks',
  'web-development, php': 'drupal, typo3, magento, codeigniter, cakephp, zend framework, shopware',
  'elixir, web-development': 'phoenix liveview, liveview, phoenix framework',
  'elixir, iot': 'nerves project',
  // .NET
  'testing, dotnet': 'specflow, xunit, nunit, reqnroll',
  'dotnet, frontend': 'blazor, blazor webassembly',
  'mobile, dotnet': 'xamarin, .net maui, xamarin forms',
  'dotnet, databases': 'ef core, nhibernate, entity framework core',
  'dotnet, web-development': 'signalr, asp.net web api, minimal apis',
  // Sites that are built rather than written
  'web-development':
    'wordpress, elementor, woocommerce, page builder, page builders, gutenberg blocks, gutenberg editor, wordpress theme, wordpress themes, strapi, directus, supabase',
  tooling: 'power apps, power platform, airtable, low-code platform, no-code platform',
  'databases, web-development': 'oracle apex',
  // Phones, games, browsers
  mobile: 'swift concurrency, core data, dagger and hilt, hilt, swift package manager, xcode cloud',
  'php, web-development':
    'ez publish, ez platform, ibexa, silverstripe, craft cms, statamic, october cms, neos cms, contao, joomla',
  'performance, web-development': 'google amp, amp pages, core web vitals, web performance',
  'testing, automation':
    'test automation, automated testing, automated tests, testautomatisierung, automatización de pruebas, automação de testes, テスト自動化',
  'go, tooling': 'go generate, gopls, gofmt',
  // Ways into the cloud
  'migration, cloud':
    'cloud migration, cloud migrations, journey to the cloud, moving to the cloud, move to the cloud, migración a la nube, migração para a nuvem, migration vers le cloud, umzug in die cloud, weg in die cloud',
  // Phones
  'mobile, programming-languages': 'kotlin multiplatform, kmp',
  // Generative tools whose makers say so
  'aws, ai': 'partyrock, party rock',
  'code-quality, application-security': 'semgrep',
  'dependency-management': 'versioneye',
  'dependency-management, application-security': 'dependency-check, owasp dependency-check',
  // JavaScript
  'javascript, web-development':
    'nestjs, express js, expressjs, express.js, socket.io, mean stack, mern stack, fastify',
  'testing, javascript': 'vitest, cypress.io, karma runner, jest tests',
  'frontend, javascript':
    'reactjs, react.js, react hooks, vue.js, vuejs, angularjs, angular.js, svelte, sveltekit, redux, next.js, nextjs, nuxt.js, backbone.js, ember.js, emberjs, jquery, three.js, d3.js, vuex, mobx, solidjs, preact, angular, angular 2, nuxt, react native web, react server components, react components, qwik, remix run, lit element, web components, webgl, indexeddb, web workers, web worker',
  'machine-learning, javascript': 'tensorflow.js, brain.js',
  'build-systems, javascript': 'esbuild, rollup.js, gulp.js, browserify, turborepo',
  'javascript, event-driven': 'rxjs',
  'mobile, javascript': 'nativescript, phonegap',
  // Rust, Go, C++
  'rust, web-development': 'actix, actix web, rust axum, rust web',
  'go, databases': 'gorm',
  'go, web-development': 'gin gonic, gobuffalo, go web',
  'rust, programming-languages': 'borrow checker, rust macros',
  'build-systems, programming-languages': 'cmake, conan c++',
  // Others
  'ci-cd, continuous-delivery': 'gocd, octopus deploy',
  'identity, security':
    'oauth, oauth2, oauth 2.0, openid connect, oidc, webauthn, passkeys, mfa, two-factor authentication, multi-factor authentication, sso',
  'security, networking': 'vpn, vpns, firewall, firewalls, wireshark, network security, ids/ips',
  'kernel, security': 'selinux, apparmor, seccomp',
  'observability, performance': 'continuous profiling',
  'refactoring, code-quality': 'legacy code, technical debt, tech debt',
  'software-craft, code-quality': 'clean code, clean coder',
  'architecture, ddd': 'hexagonal architecture, ports and adapters',
  'llm, ai-agents': 'claude code, coding agents, coding agent, mcp, mcp server, mcp servers, model context protocol',
  'llm, developer-experience': 'github copilot, coding assistants, coding assistant, ai coding, vibe coding',
};
