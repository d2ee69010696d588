import type { TopicRecord } from '../topic-record.js';

/** Data: stores, streams, analysis and learning. */
export const dataTopics: TopicRecord[] = [
  {
    slug: 'databases',
    name: 'Databases',
    about: 'Databases in general.',
    wide: true,
    aliases:
      'database, dba, dbas, sql, nosql, no sql, newsql, relational database, relational databases, rdbms, dbms, sql server, mssql, ms sql, oracle database, oracle db, sqlite, cockroachdb, cockroach db, yugabytedb, yugabyte, tidb, vitess, clickhouse, duckdb, snowflake, neo4j, graph database, graph databases, dynamodb, couchbase, couchdb, rethinkdb, timescaledb, timescale, vector database, vector databases, database migration, database migrations, database schema, schema migration, schema migrations, flyway, liquibase, hibernate, orm, datomic, fauna db, foundationdb, spanner, datenbank, datenbanken, base de données, bases de données, bases de datos, base de datos, banco de dados, bancos de dados, databáze, データベース, db2, dbaas, database as a service, database reliability, surrealdb, transactions acid, planetscale, query planner, columnar, transact-sql, t-sql, stored procedures, tikv, metabase, influxdb, influx, database internals, in-memory database, data store, data stores',
    stems: 'datenbank, databáz',
    endings: 'datenbank, datenbanken',
    givesWay: true,
  },
  {
    slug: 'postgresql',
    name: 'PostgreSQL',
    about: 'The PostgreSQL database.',
    parent: 'databases',
    aliases:
      'postgres, postgre, postgress, pgsql, psql, pg, pgbouncer, pgpool, postgis, pgvector, cloudnativepg, cnpg, patroni, spilo, citus, edb postgres, pgday, pgconf, autovacuum, pg_upgrade, postgres cluster, postgreSQL-cluster, crunchy data, ポスグレ, plpgsql, pl/pgsql, pg_stat_statements, neon postgres, supabase',
    implies: 'databases 0.25',
  },
  {
    slug: 'mysql',
    name: 'MySQL',
    about: 'MySQL and MariaDB.',
    parent: 'databases',
    aliases:
      'mariadb, maria db, percona, percona server, innodb, galera cluster, proxysql, mysql cluster, vitess mysql, group replication, mysql 8, mysql replication, orchestrator mysql, xtrabackup',
    implies: 'databases 0.65',
  },
  {
    slug: 'mongodb',
    name: 'MongoDB',
    about: 'MongoDB and document stores.',
    parent: 'databases',
    aliases:
      'mongo, mongo db, mongodb atlas, document database, document databases, document store, document stores, ferretdb, mongoose mongodb, wiredtiger',
    implies: 'databases 0.7',
  },
  {
    slug: 'cassandra',
    name: 'Cassandra',
    about: 'Cassandra and ScyllaDB.',
    parent: 'databases',
    aliases: 'apache cassandra, scylla, scylladb, scylla db, datastax, cql, k8ssandra, cassandra cluster',
    implies: 'databases 0.7',
  },
  {
    slug: 'redis',
    name: 'Redis',
    about: 'Redis and Valkey.',
    parent: 'databases',
    aliases:
      'valkey, keydb, redis cluster, redis sentinel, redis labs, redis enterprise, elasticache, redis streams, dragonflydb, memcached, memcache',
    implies: 'databases 0.55, performance 0.25',
  },
  {
    slug: 'messaging',
    name: 'Messaging',
    about: 'Queues and messages between systems.',
    parent: 'event-driven',
    aliases:
      'message queue, message queues, message broker, message brokers, message-broker, messaging system, rabbitmq, rabbit mq, nats, nats.io, nats jetstream, jetstream, mqtt, amqp, activemq, zeromq, pulsar, apache pulsar, nsq, queues, queueing, queuing, celery, sidekiq, pub/sub, pubsub, pub sub, publish subscribe, google pubsub, amazon sqs, sqs, sns, service bus, ibm mq, jms, messagerie, file de messages, cola de mensajes, colas de mensajes, mensageria, filas de mensagens, メッセージング, メッセージキュー, warteschlangen, solace, apache camel, xmpp, matrix protocol',
  },
  {
    slug: 'kafka',
    name: 'Kafka',
    about: 'Apache Kafka.',
    parent: 'messaging',
    aliases:
      'apache kafka, kafka streams, kafka connect, ksql, ksqldb, confluent, confluent platform, strimzi, redpanda, kafka cluster, kafka clusters, kafka summit, schema registry, amazon msk, debezium, event streaming',
    implies: 'event-driven 0.45, messaging 0.4, data-engineering 0.3',
  },
  {
    slug: 'event-driven',
    name: 'Event-driven design',
    about: 'Systems built around events.',
    parent: 'architecture',
    aliases:
      'event driven, event-driven architecture, event driven architecture, event sourcing, event-sourcing, event sourced, cqrs, event storming, event-storming, eventstorming, event streaming, event streams, event-driven microservices, asyncapi, cloudevents, axon framework, architecture événementielle, orientée événements, arquitectura orientada a eventos, orientado a eventos, arquitetura orientada a eventos, ereignisgesteuert, イベント駆動, イベントソーシング, saga pattern, outbox pattern, reactive systems, reactive architecture, reactive programming, eventstore, event store, domain events, transactional outbox',
    implies: 'architecture 0.4, microservices 0.2',
  },
  {
    slug: 'big-data',
    name: 'Big data',
    about: 'Very large data.',
    parent: 'data-engineering',
    wide: true,
    aliases:
      'bigdata, big-data, petabyte, petabytes, terabytes of data, data lake, data lakes, datalake, lakehouse, mapreduce, map reduce, massive data, large datasets, hive, apache hive, presto, trino, apache druid, druid, hdfs, données massives, grandes volumes de dados, grandes volúmenes de datos, massendaten, ビッグデータ, databricks, big query, apache iceberg, delta lake, cloudera, hortonworks, flink, apache flink, apache beam, stream processing',
  },
  {
    slug: 'hadoop',
    name: 'Hadoop',
    about: 'Apache Hadoop.',
    parent: 'big-data',
    aliases:
      'apache hadoop, hdfs, hadoop cluster, hadoop yarn, hbase, apache hbase, mapr, hadoop ecosystem, oozie, ambari, hadoop summit',
    implies: 'big-data 0.85',
  },
  {
    slug: 'spark',
    name: 'Apache Spark',
    about: 'Apache Spark.',
    parent: 'big-data',
    aliases:
      'apache spark, pyspark, spark streaming, spark sql, sparksql, spark jobs, spark job, spark cluster, spark mllib, spark structured streaming, sparkr, spark summit',
    implies: 'big-data 0.75, data-engineering 0.4',
  },
  {
    slug: 'data-engineering',
    name: 'Data engineering',
    about: 'Moving and shaping data in pipelines.',
    wide: true,
    aliases:
      'data engineer, data engineers, data pipeline, data pipelines, datapipeline, etl, elt, etl pipeline, dbt, airflow, apache airflow, dagster, prefect, luigi, apache nifi, nifi, data warehouse, data warehouses, datawarehouse, data warehousing, data platform, data platforms, data mesh, data infrastructure, data stack, modern data stack, data ingestion, data integration, data streaming, data flows, dataops, data ops, ingénierie des données, pipelines de données, ingénierie de données, ingeniería de datos, engenharia de dados, pipeline de dados, データ基盤, データパイプライン, datenpipelines, datenplattform, fivetran, airbyte, apache arrow, polars, kestra, change data capture, cdc, batch processing, data architecture, data catalog, data contracts, data products, data modelling, data modeling, business intelligence, master data',
  },
  {
    slug: 'data-quality',
    name: 'Data quality',
    about: 'Good data and open data.',
    parent: 'data-engineering',
    aliases:
      'data-quality, open data, opendata, data observability, great expectations, data validation, data cleaning, data cleansing, data reliability, qualité des données, qualité de données, qualité de la donnée, données ouvertes, calidad de datos, calidad del dato, datos abiertos, qualidade de dados, dados abertos, datenqualität, offene daten, データ品質, オープンデータ, data lineage, trustworthy data',
    implies: 'data-engineering 0.45',
  },
  {
    slug: 'data-science',
    name: 'Data science',
    about: 'Data science and statistics.',
    wide: true,
    aliases:
      'data scientist, data scientists, datascience, data analysis, data analytics, analytics, statistics, statistical, statistische, statistiques, estadística, estatística, bayesian, optimization problem, combinatorial optimization, operations research, linear programming, mathematical optimization, jupyter, jupyter notebook, jupyter notebooks, notebooks, pandas, numpy, scipy, r language, rstats, rstudio, tidyverse, ggplot, data visualization, data visualisation, dataviz, visualización de datos, visualisation de données, ciencia de datos, ciência de dados, science des données, datenanalyse, データサイエンス, データ分析, data mining, minería de datos, mineração de dados, kaggle, forecasting, time series forecasting, a/b tests, experimentation, causal inference, predictive analytics, geospatial, gis, streamlit, plotly, power bi, powerbi, tableau, sentiment analysis, spatial data, apache superset, looker studio, apache zeppelin, zeppelin',
    cues: 'simulation, data-driven',
  },
  {
    slug: 'machine-learning',
    name: 'Machine learning',
    about: 'Systems that learn from data.',
    parent: 'ai',
    wide: true,
    aliases:
      'machine-learning, deep learning, deep-learning, neural network, neural networks, computer vision, image recognition, object detection, face recognition, reinforcement learning, tensorflow, tensor flow, pytorch, keras, scikit learn, xgboost, gradient boosting, nlp, natural language processing, recommender system, recommender systems, recommendation engine, recommendation engines, recommendation systems, azure ml, azureml, classification model, predictive models, speech recognition, maschinelles lernen, apprentissage automatique, apprentissage machine, apprentissage profond, aprendizaje automático, aprendizado de máquina, aprendizaje profundo, 機械学習, ディープラーニング, 深層学習, 強化学習, 画像認識, 自然言語処理, 予測モデル, 予測システム, automl, ml model, ml models, ml.net, tensorflow.js, onnx, hugging face, huggingface, model training, feature engineering, yolo, opencv, bert, word2vec, embeddings, gpu training, federated learning, explainable ai, anomaly detection models, modelos predictivos, recommendation system, neural nets, neural net, machine-learning models, ml engineers, gans, time series models, kaggle competition',
    stems: 'maschinelle',
  },
  {
    slug: 'mlops',
    name: 'MLOps',
    about: 'Running machine learning in production.',
    parent: 'machine-learning',
    aliases:
      '機械学習基盤, ml基盤, mlインフラ, ml infrastructure, ml ops, ml-ops, aiops, llmops, kubeflow, mlflow, ml platform, ml platforms, ml pipeline, ml pipelines, machine learning pipelines, machine learning pipeline, machine learning platform, machine learning in production, ml in production, models in production, model in production, model serving, model deployment, deploying models, seldon, kserve, kfserving, feature store, feature stores, model registry, metaflow, inference server, bentoml, dvc, ray serve, model monitoring, production machine learning, productionizing machine learning, gpu sharing, deploying ml, machine learning operations, serving models, run.ai',
    implies: 'machine-learning 0.7',
  },
  {
    slug: 'ai',
    name: 'Artificial intelligence',
    about: 'Artificial intelligence in general.',
    wide: true,
    aliases:
      'a.i., artificial intelligence, bots, chatbot, chatbots, chat bot, intelligent bot, voice assistant, alexa skill, alexa skills, cognitive services, bot framework, intelligence artificielle, inteligencia artificial, inteligência artificial, künstliche intelligenz, 人工知能, ai-powered, ai powered, ai-driven, ai coding, ai assistant, ai assistants, github copilot, copilot, ai engineering, responsible ai, ai ethics, ai-assisted, ai assisted, conversational ai, language understanding, agi, ai tools, umělá inteligence, ai in',
  },
  {
    slug: 'llm',
    name: 'Language models',
    about: 'Large language models and what they generate.',
    parent: 'ai',
    wide: true,
    aliases:
      'llm, llms, large language model, large language models, language model, language models, genai, gen ai, gen-ai, generative ai, generative models, generative ki, generativen ki, ia générative, ia generativa, inteligencia artificial generativa, retrieval augmented generation, retrieval-augmented generation, chatgpt, chat gpt, gpt, gpt-3, gpt-4, gpt4, openai, claude, anthropic, gemini ai, mistral ai, llama, llama2, llama 3, ollama, langchain, llamaindex, prompt engineering, prompting, fine-tuning, fine tuning, finetuning, transformers, vllm, semantic search, stable diffusion, diffusion models, deepseek, bedrock, 生成ai, 大規模言語モデル, modèles de langage, grands modèles de langage, modelos de lenguaje, modelos de linguagem, sprachmodelle, große sprachmodelle, foundation models, foundation model, guardrails for llms, llm-as-a-judge, vibe coding, cursor ai, spring ai, langchain4j, hallucinations',
    implies: 'ai 0.5',
  },
  {
    slug: 'ai-agents',
    name: 'AI agents',
    about: 'Agents that act by language models.',
    parent: 'ai',
    aliases:
      'ai agent, agentic, agentic ai, multi-agent, multi agent, multi-agent systems, multi-agents, multiagent, autonomous agents, llm agents, llm agent, agentic workflows, agentic systems, agentic coding, coding agents, coding agent, mcp, mcp server, mcp servers, model context protocol, a2a protocol, agent2agent, claude code, crewai, autogen, langgraph, agentops, agents ia, agentes de ia, agentes ia, agente de ia, ki-agenten, ki agenten, aiエージェント, agent framework, agents autonomes, intelligent agents, building agents, strands agents, agentcore, computer use',
    implies: 'ai 0.5, llm 0.6',
  },
  {
    slug: 'blockchain',
    name: 'Blockchain',
    about: 'Blockchains and crypto-currencies.',
    aliases:
      'blockchains, block chain, bitcoin, ethereum, solana, hyperledger, hyperledger fabric, smart contract, smart contracts, contratos inteligentes, contrats intelligents, solidity, web3, web 3, dapp, dapps, nft, nfts, cryptocurrency, cryptocurrencies, crypto currencies, criptomonedas, criptomoedas, cryptomonnaies, cryptomonnaie, kryptowährung, ブロックチェーン, ビットコイン, distributed ledger, polkadot, cosmos sdk, tokenization, stablecoin, stablecoins, lightning network, zero-knowledge proofs, zero knowledge proofs, zk proofs, daml, corda, tezos, ipfs',
    stems: 'kryptowal, kryptoměn',
  },
];
