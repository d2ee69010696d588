import type { TopicRecord } from '../topic-record.js';

/** Running systems, watching them and keeping them up. */
export const reliabilityTopics: TopicRecord[] = [
  {
    slug: 'operations',
    name: 'Operations',
    about: 'Running systems day by day.',
    aliases:
      'ops, day 2, day two, day-2, day 2 operations, day-2 operations, it operations, sysadmin, sysadmins, system administration, systems administration, systems administrator, system administrator, server administration, sysops, devops to noops, noops, running in production, betrieb, it-betrieb, exploitation, operaciones, operações, 運用, production readiness, operational readiness, operability, runbooks, runbook, itil, itsm, software maintenance, maintenance, patch management, patching',
    cues: 'in production, updating software, software updates',
    everyday: true,
    givesWay: true,
  },
  {
    slug: 'sre',
    name: 'Site reliability engineering',
    about: 'Reliability as an engineering practice.',
    parent: 'reliability',
    aliases:
      'sre, sres, site reliability, site reliability engineer, site reliability engineers, site-reliability, srecon, sre practices, sre team, production engineering, toil, eliminating toil, reducing toil, sre book, embedded sre, customer reliability engineering, サイト信頼性',
    implies: 'reliability 0.3',
  },
  {
    slug: 'reliability',
    name: 'Reliability',
    about: 'Systems that can be relied on.',
    parent: 'operations',
    aliases:
      'reliable, reliable systems, reliably, reliability engineering, fiabilité, fiabilidad, confiabilidad, confiabilidade, zuverlässigkeit, 信頼性, uptime, downtime, unreliable, dependability, well-architected reliability',
    cues: 'stability, availability',
    stems: 'reliab, fiabil, confiabil, zuverlassig',
    everyday: true,
  },
  {
    slug: 'resilience',
    name: 'Resilience',
    about: 'Resilience engineering and tolerance of faults.',
    parent: 'reliability',
    aliases:
      'resilience engineering, resiliency, resilient, resilient systems, fault tolerance, fault-tolerance, fault tolerant, fault-tolerant, graceful degradation, circuit breaker, circuit breakers, résilience, résilient, resiliencia, resiliência, resilienz, antifragile, antifragility, learning from failure, embracing failure, design for failure, failure modes, human error, human factors, self-healing, self healing, safety-ii, 障害耐性, retries, bulkheads',
    stems: 'resilie, resilien',
  },
  {
    slug: 'high-availability',
    name: 'High availability',
    about: 'High availability and failover.',
    parent: 'reliability',
    aliases:
      'highly available, high-availability, failover, fail-over, fail over, zero downtime, zero-downtime, hochverfügbarkeit, hochverfügbar, hochverfügbare, haute disponibilité, haute dispo, alta disponibilidad, alta disponibilidade, 高可用性, 可用性, multi-region, multi region, active-active, active/active, active-passive, pacemaker, corosync, keepalived, five nines, 99.99, redundancy, leader election, replication, réplication, repmgr, galera, stolon, multi-az, without downtime',
    implies: 'reliability 0.25',
  },
  {
    slug: 'disaster-recovery',
    name: 'Disaster recovery',
    about: 'Coming back after a disaster.',
    parent: 'resilience',
    aliases:
      'desaster recovery, desaster-recovery, disaster-recovery, business continuity, dr plan, recovery plan, rto, rpo, plan de reprise, reprise d’activité, plan de reprise d’activité, recuperación de desastres, recuperación ante desastres, recuperação de desastres, 災害復旧, ディザスタリカバリ, notfallwiederherstellung, ransomware recovery',
    implies: 'backup 0.4, high-availability 0.25',
  },
  {
    slug: 'chaos-engineering',
    name: 'Chaos engineering',
    about: 'Experiments that break systems on purpose.',
    parent: 'resilience',
    aliases:
      'chaos, chaos monkey, simian army, chaos mesh, chaos toolkit, chaostoolkit, chaosiq, litmuschaos, litmus chaos, gremlin, game day, game days, gameday, gamedays, fault injection, failure injection, chaos experiments, chaos experiment, chaos testing, カオスエンジニアリング, ingénierie du chaos, ingeniería del caos, engenharia do caos, breaking things on purpose, powerfulseal, chaos engineer, toxiproxy, chaoskube',
    implies: 'resilience 0.4, reliability 0.25',
  },
  {
    slug: 'incident-management',
    name: 'Incident management',
    about: 'Handling incidents and outages.',
    parent: 'operations',
    aliases:
      'incident, incidents, incident response, incident command, incident commander, outage, outages, production incident, production incidents, major incident, major incidents, war room, war rooms, gestion des incidents, gestion d’incidents, gestión de incidentes, gestão de incidentes, vorfall, störung, störungen, 障害, 障害対応, インシデント, firefighting, incident analysis, incident review, incident reviews, incident learning, pannes, débogage en production, mttr, rootly, incident.io, firehydrant',
    cues: 'crash',
    implies: 'postmortems 0.25, sre 0.25, reliability 0.25',
  },
  {
    slug: 'postmortems',
    name: 'Postmortems',
    about: 'Learning from what went wrong.',
    parent: 'incident-management',
    aliases:
      'postmortem, post-mortem, post-mortems, post mortem, post mortems, blameless, blameless postmortem, blameless postmortems, retrospective, retrospectives, retros, root cause analysis, root cause, rca, learning from incidents, five whys, 5 whys, ポストモーテム, post-incident review, post-incident reviews, lessons from an outage, rétrospective, rétrospectives, retrospektive, retrospektiven, what went wrong',
    implies: 'incident-management 0.65, culture 0.3',
  },
  {
    slug: 'on-call',
    name: 'On-call',
    about: 'Being on call.',
    parent: 'incident-management',
    aliases:
      'oncall, on call, being on-call, pager duty, pagerduty, opsgenie, xmatters, victorops, pager rotation, on-call rotation, on-call engineers, astreinte, astreintes, rufbereitschaft, bereitschaftsdienst, guardias, plantão, オンコール, pager fatigue, alert fatigue',
    implies: 'incident-management 0.5, sre 0.35, alerting 0.3',
  },
  {
    slug: 'slo',
    name: 'Service levels',
    about: 'Service-level objectives and error budgets.',
    parent: 'sre',
    aliases:
      'slo, slos, sli, slis, slas, service level objectives, service level objective, service-level objectives, service level indicators, error budget, error budgets, budget d’erreur, slo-based, sloth slo, pyrra, slos and slis, openslo, nobl9, エラーバジェット, sloconf',
    implies: 'sre 0.7, reliability 0.45, monitoring 0.3',
  },
  {
    slug: 'monitoring',
    name: 'Monitoring',
    about: 'Watching systems.',
    parent: 'observability',
    aliases:
      'monitor, nagios, icinga, icinga2, zabbix, sensu, datadog, dynatrace, new relic, newrelic, appdynamics, checkmk, check_mk, netdata, riemann, collectd, telegraf, statsd, graphite, victoriametrics, victoria metrics, munin, cacti, librenms, centreon, shinken, outlyer, supervision, supervision des systèmes, überwachung, monitoreo, monitorización, monitoramento, 監視, モニタリング, apm, application performance monitoring, real user monitoring, synthetic monitoring, uptime monitoring, monitorama, instana, sentry, pingdom, service monitoring, infrastructure monitoring, vigilancia de sistemas, 監視入門, bosun, monitoringlove, solarwinds, prtg, coralogix, mackerel, uptime kuma, observium, opsview, catchpoint',
    stems: 'monitor, uberwach, monitorow, monitorov',
    endings: 'uberwachung',
  },
  {
    slug: 'observability',
    name: 'Observability',
    about: 'Understanding systems from what they emit.',
    parent: 'operations',
    aliases:
      'o11y, observable, observabilité, observabilidad, observabilidade, beobachtbarkeit, オブザーバビリティ, 可観測性, honeycomb, honeycomb.io, lightstep, three pillars, wide events, telemetry, télémétrie, telemetría, observability platform, observability stack, observing, debugging production, chronosphere, signoz, wavefront, humio, visibility into, continuous profiling, pixie, debugging distributed systems, observability 2.0',
    stems: 'observab, beobachtbar',
  },
  {
    slug: 'metrics',
    name: 'Metrics',
    about: 'Measuring systems and work.',
    parent: 'monitoring',
    aliases:
      'metric, kpi, kpis, dora, dora metrics, measuring, measurement, measurements, time series, time-series, timeseries, tsdb, métriques, métricas, metriken, kennzahlen, メトリクス, value stream mapping, value stream, accelerate metrics, four key metrics, mesurer, medir, messen, okr, okrs, space framework, scorecards, custom metrics, business metrics, flow metrics',
    cues: 'dashboards, dashboard, measure, measures',
    everyday: true,
  },
  {
    slug: 'alerting',
    name: 'Alerting',
    about: 'Alerts and paging.',
    parent: 'monitoring',
    aliases:
      'alert, alerts, alertmanager, alert manager, paging, alert fatigue, alarm, alarms, anomaly detection, détection d’anomalies, alertes, alertas, アラート, alarmierung, notification fatigue',
    implies: 'monitoring 0.65',
  },
  {
    slug: 'logging',
    name: 'Logging',
    about: 'Collecting and searching logs.',
    parent: 'observability',
    aliases:
      'logs, log management, log aggregation, log analysis, centralised logging, centralized logging, logging infrastructure, structured logging, log analytics, fluentd, fluentbit, fluent bit, fluent-bit, logstash, graylog, syslog, rsyslog, syslog-ng, journald, filebeat, vector logs, papertrail, loggly, sumo logic, ログ, journaux, journalisation, registros de log, protokollierung, efk, efk stack, logz.io, quickwit, audit logs, audit log',
    implies: 'observability 0.35',
  },
  {
    slug: 'tracing',
    name: 'Tracing',
    about: 'Following requests through distributed systems.',
    parent: 'observability',
    aliases:
      'distributed tracing, traces, trace, jaeger, zipkin, opentracing, open tracing, opencensus, tempo tracing, traçage, トレーシング, 分散トレーシング, traçabilité distribuée, tail sampling, request tracing, trazas, trazabilidad distribuida',
    implies: 'observability 0.45',
  },
  {
    slug: 'prometheus',
    name: 'Prometheus',
    about: 'Prometheus, Thanos, Cortex.',
    parent: 'monitoring',
    aliases:
      'promql, thanos metrics, cortex metrics, thanos, promcon, kube-prometheus, prometheus exporter, prometheus exporters, node exporter, pushgateway, prom metrics, prometheus metrics, openmetrics',
    implies: 'monitoring 0.75, metrics 0.3, observability 0.35',
  },
  {
    slug: 'grafana',
    name: 'Grafana',
    about: 'Grafana and its stack.',
    parent: 'observability',
    aliases:
      'grafana labs, grafana cloud, grafanacon, grafana dashboards, grafana dashboard, grafana tempo, grafana mimir, mimir, lgtm stack, grafana agent, grafana alloy, grafonnet, grafana stack, grafana k6, grafana oncall, グラファナ, grafana beyla, grafana pyroscope',
    implies: 'observability 0.55, monitoring 0.25',
  },
  {
    slug: 'opentelemetry',
    name: 'OpenTelemetry',
    about: 'OpenTelemetry.',
    parent: 'observability',
    aliases:
      'otel, open telemetry, otlp, opentelemetry collector, otel collector, otel-collector, opentelemetry instrumentation, auto-instrumentation, オープンテレメトリー, opamp, opentelemetry sdk',
    implies: 'observability 0.9, tracing 0.4, monitoring 0.25',
  },
  {
    slug: 'splunk',
    name: 'Splunk',
    about: 'Splunk.',
    parent: 'logging',
    aliases: 'splunk enterprise, splunk cloud, signalfx, splunk observability, splunking, splunk phantom',
    implies: 'logging 0.6, monitoring 0.4',
  },
  {
    slug: 'elasticsearch',
    name: 'Elasticsearch',
    about: 'Elasticsearch and the Elastic Stack.',
    parent: 'databases',
    aliases:
      'elastic search, elastic stack, opensearch, open search, kibana, elastic cloud, beats elastic, elasticon, elastic observability, elastic apm, es cluster, lucene, elastic cluster',
    implies: 'logging 0.4, observability 0.2',
  },
  {
    slug: 'performance',
    name: 'Performance',
    about: 'Performance and tuning.',
    parent: 'operations',
    aliases:
      'performances, perf, profiling, profiler, profilers, flame graph, flame graphs, flamegraph, flamegraphs, tuning, performance tuning, latency, latencies, tail latency, low latency, throughput, high performance, real time, real-time, realtime, bottleneck, bottlenecks, caching, cache, garbage collection, garbage collector, performant, faster, speed up, speeding up, rendimiento, desempenho, leistung, leistungsoptimierung, パフォーマンス, パフォーマンスチューニング, 高速化, lenteur, web performance, page speed, page load, core web vitals, jit, vacuum, autovacuum, temps d’exécution, temps de réponse, pics de charge, pic de charge, optimize performance, lighthouse, optimising, jmh, massively parallel, slow queries, query optimization',
    cues: 'slow, speed, fast, blazing',
    stems: 'performan, wydajno, výkon, rychlos, optimi, optymal, snelheid, prestatie',
    everyday: true,
  },
  {
    slug: 'scalability',
    name: 'Scalability',
    about: 'Systems that grow.',
    parent: 'performance',
    aliases:
      'scalable, scaling, scale up, scale out, large scale, large-scale, web scale, webscale, planet scale, hyperscale, millions of users, millions of requests, scaling up, scaling out, horizontal scaling, scalabilité, à l’échelle, passage à l’échelle, montée en charge, montées en charge, pics de charge, pic de charge, pic de trafic, pics de trafic, pic d’audience, pics d’audience, escalabilidad, escalabilidade, skalierbarkeit, skalierbar, skalierung, スケーラビリティ, スケール, sharding, high traffic, hypergrowth, black friday, traffic spikes, scaled',
    cues: 'at scale',
    stems: 'scalab, skalier, escalab, skalow, škálov, schaalba, opschal',
    everyday: true,
  },
  {
    slug: 'capacity-planning',
    name: 'Capacity planning',
    about: 'Planning how much is needed.',
    parent: 'operations',
    aliases:
      'capacity management, forecasting capacity, demand forecasting, capacity forecasting, planification de capacité, planificación de capacidad, planejamento de capacidade, kapazitätsplanung, キャパシティプランニング, overprovisioning, load shedding, demand planning',
    cues: 'capacity',
    implies: 'scalability 0.35',
  },
  {
    slug: 'cost-optimization',
    name: 'Cost optimization',
    about: 'What the cloud costs, and how to pay less.',
    parent: 'operations',
    aliases:
      'finops, fin ops, cloud cost, cloud costs, cloud bill, cloud spend, cloud spending, cost optimisation, cost saving, cost savings, cost reduction, reduce costs, reducing costs, cut costs, cutting costs, save money, saving money, cost management, cost efficiency, cost-effective, cost effective, opencost, kubecost, infracost, spot instances, spot vms, spot instance, reserved instances, savings plans, coûts cloud, réduire les coûts, réduction des coûts, optimisation des coûts, optimización de costes, optimización de costos, otimização de custos, reducir costes, cloud-kosten, cloudkosten, kostenoptimierung, kosten sparen, kostentransparenz, コスト削減, コスト最適化, cloud economics, pricing, unit economics, cheaper, showback, chargeback, cloud cost optimization, factura',
    cues: 'cost, costs, cheap, bill, coût, coûts, coste, costes, custos, kosten, money, budget',
  },
];
