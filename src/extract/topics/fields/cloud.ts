import type { TopicRecord } from '../topic-record.js';

/** Clouds and the code that describes them. */
export const cloudTopics: TopicRecord[] = [
  {
    slug: 'infrastructure',
    name: 'Infrastructure',
    about: 'Servers and systems in general.',
    aliases:
      'infra, it infrastructure, infrastruktur, infraestructura, infraestrutura, インフラ, server infrastructure, immutable infrastructure, infrastructure engineering',
    cues: 'servers, server',
    stems: 'infrastru, infraestru',
    endings: 'infrastruktur',
    everyday: true,
    givesWay: true,
  },
  {
    slug: 'cloud',
    name: 'Cloud',
    about: 'Public cloud in general.',
    parent: 'infrastructure',
    aliases:
      'public cloud, cloud computing, clouds, cloud platform, cloud services, cloud infrastructure, cloud provider, cloud providers, iaas, paas, spot instances, spot vms, spot instance, nube, nuvem, nuage, クラウド, cloud adoption, cloud strategy, cloud engineering, hyperscaler, hyperscalers, digitalocean, hetzner, ovh, ovhcloud, scaleway, heroku, linode, oracle cloud, ibm cloud, alibaba cloud',
    everyday: true,
    givesWay: true,
  },
  {
    slug: 'aws',
    name: 'AWS',
    about: 'Amazon Web Services.',
    parent: 'cloud',
    aliases:
      'amazon web services, amazon aws, amazon cloud, ec2, amazon ec2, amazon s3, aws s3, s3 bucket, s3 buckets, re:invent, aws reinvent, aws re:invent, dynamodb, cloudwatch, cloudfront, amazon rds, aws rds, amazon aurora, aws aurora, route 53, route53, elastic beanstalk, aws step functions, step functions, amazon sqs, aws control tower, amazon sagemaker, sagemaker, amazon bedrock, aws bedrock, aws cdk, aws cloudformation, aws iam, aws codepipeline, appsync, aws amplify, kinesis, redshift, eventbridge, landing zone, aws well-architected, well-architected framework, graviton, partyrock, party rock, aws summit, aws account, aws accounts, aws community day, aws community, lightsail, ebs volumes, aws organisations, aws cli, aws certification, localstack, awscdk',
  },
  {
    slug: 'aws-lambda',
    name: 'AWS Lambda',
    about: 'Functions on AWS Lambda.',
    parent: 'serverless',
    aliases:
      'amazon lambda, lambda function, lambda functions, lambdas, fonction lambda, fonctions lambda, funciones lambda, lambda layers, lambda@edge, aws sam, lambda cold starts, lambda powertools',
    implies: 'serverless 0.9, aws 0.5',
  },
  {
    slug: 'ecs',
    name: 'Amazon ECS',
    about: 'Containers on Amazon ECS and Fargate.',
    parent: 'aws',
    aliases:
      'fargate, aws fargate, aws ecs, elastic container service, ec2 container service, ecs cluster, ecs fargate, ecs anywhere',
    implies: 'aws 0.5, containers 0.45',
  },
  {
    slug: 'eks',
    name: 'Amazon EKS',
    about: 'Kubernetes on AWS, run by Amazon.',
    parent: 'kubernetes',
    aliases:
      'aws eks, elastic kubernetes service, eksctl, eks anywhere, eks cluster, eks clusters, kubernetes on aws, eks fargate, eks blueprints',
    implies: 'kubernetes 0.85, aws 0.6',
  },
  {
    slug: 'azure',
    name: 'Azure',
    about: 'Microsoft Azure.',
    parent: 'cloud',
    aliases:
      'microsoft azure, azure cloud, windows azure, ms azure, azure functions, azure devops, azure container apps, azure pipelines, cosmos db, cosmosdb, azure monitor, azure arc, azure service fabric, service fabric, アジュール, azure stack, azure sentinel',
  },
  {
    slug: 'gcp',
    name: 'Google Cloud',
    about: 'Google Cloud Platform.',
    parent: 'cloud',
    aliases:
      'google cloud platform, google cloud run, cloud run, bigquery, google app engine, app engine, google compute engine, compute engine, gcp cloud, cloud spanner, anthos, google cloud functions, firebase, google container engine, google cloud next, vertex ai, cloud dataflow, google cloud build, config connector, google cloud platform user group, gcloud, gdg cloud',
  },
  {
    slug: 'multi-cloud',
    name: 'Multi-cloud',
    about: 'Several clouds at once.',
    parent: 'cloud',
    aliases:
      'multicloud, multiple clouds, multi-clouds, cross-cloud, cross cloud, cloud agnostic, cloud-agnostic, any cloud, multi cloud environments, multi-nuvem, multinube, poly cloud, sky computing, vendor lock-in, many clouds',
  },
  {
    slug: 'hybrid-cloud',
    name: 'Hybrid cloud',
    about: 'The cloud together with own data centres.',
    parent: 'cloud',
    aliases:
      'hybrid clouds, on-prem, on-premise, on-premises, on premises, on premise, on prem, onprem, hybride cloud, cloud hybride, nube híbrida, nuvem híbrida, private cloud, private clouds, cloud repatriation, cloud exit, hybrid environment, hybrid infrastructure, cloud privé, own data centre, leaving the cloud, nutanix',
    cues: 'hybrid',
  },
  {
    slug: 'serverless',
    name: 'Serverless',
    about: 'Functions and event-driven services of a cloud.',
    parent: 'cloud',
    aliases:
      'faas, function as a service, functions as a service, serverless framework, serverless applications, serverless computing, serverless architecture, openfaas, openwhisk, kubeless, サーバーレス, sans serveur, sin servidor, sem servidor, cold start, cold starts, serverlessconf, cloud functions, nuclio, fission, fn project, openfunction, serverless stack, function-as-a-service, knative, fonctions serverless, funciones serverless, funções serverless',
  },
  {
    slug: 'cloud-foundry',
    name: 'Cloud Foundry',
    about: 'The Cloud Foundry platform.',
    parent: 'cloud',
    aliases:
      'cloudfoundry, pcf, pivotal cloud foundry, cf push, pivotal platform, korifi, bosh, bosh release, pks, open service broker',
  },
  {
    slug: 'openstack',
    name: 'OpenStack',
    about: 'The OpenStack cloud software.',
    parent: 'cloud',
    aliases:
      'open stack, openstack nova, openstack ironic, devstack, openstack summit, openstack swift, openstack cinder, openstack heat, openstack magnum, kolla, tripleo, openstack keystone, openstacks, openstack-ansible',
    implies: 'cloud 0.35',
  },
  {
    slug: 'edge-computing',
    name: 'Edge computing',
    about: 'Computing close to where data arises.',
    parent: 'infrastructure',
    aliases:
      'edge cloud, edge ai, fog computing, kubeedge, edge devices, edge locations, edge deployments, edge native, エッジコンピューティング, informatique en périphérie, cloudflare workers, akri',
  },
  {
    slug: 'infrastructure-as-code',
    name: 'Infrastructure as code',
    about: 'Describing infrastructure in code.',
    parent: 'infrastructure',
    aliases:
      'iac, infrastructure-as-code, infra as code, infrastructure as software, pulumi, cloudformation, aws cdk, cdk, cdk8s, cdktf, bicep, arm templates, azure resource manager, infrastructure from code, infraestructura como código, infraestrutura como código, infrastruktur als code, code d’infrastructure, infrastructure par le code, stacksets, stackset, sst, testing infrastructure code, coding infrastructure, everything as code',
    implies: 'automation 0.3',
  },
  {
    slug: 'terraform',
    name: 'Terraform',
    about: 'Terraform and OpenTofu.',
    parent: 'infrastructure-as-code',
    aliases:
      'hashicorp terraform, opentofu, open tofu, terragrunt, terraform cloud, terraform enterprise, terraform modules, terraform module, terraform provider, terraform providers, terratest, atlantis terraform, tfstate, spacelift, terraforming, hcl',
    stems: 'terraform',
    implies: 'infrastructure-as-code 0.85',
  },
  {
    slug: 'crossplane',
    name: 'Crossplane',
    about: 'Crossplane, cloud resources through Kubernetes.',
    parent: 'infrastructure-as-code',
    aliases: 'crossplane providers, crossplane compositions, upbound, crossplane xp',
    implies: 'kubernetes 0.65, infrastructure-as-code 0.65, platform-engineering 0.35',
  },
  {
    slug: 'packer',
    name: 'Packer',
    about: "HashiCorp's builder of machine images.",
    parent: 'infrastructure-as-code',
    aliases: 'hashicorp packer, packer images, packer templates, golden images packer',
    implies: 'automation 0.4',
  },
];
