import type { DoubtfulWord } from './doubtful-word.js';

/** Tools of operations, and parts of them, whose names are plain words too. */
export const doubtfulTools: DoubtfulWord[] = [
  {
    word: 'Chef',
    slug: 'chef',
    holds: 'both',
    ofGroups: true,
    company:
      'puppet, ansible, salt, saltstack, terraform, cookbook, cookbooks, infrastructure, configuration, devops, habitat, inspec, opscode, automation, vagrant, packer, cfengine, jenkins, server, servers, docker, node, nodes, berkshelf, kitchen',
    surely: 'with Chef, using Chef, Chef at',
    never:
      'head chef, executive chef, celebrity chef, master chef, iron chef, private chef, pastry chef, sous chef, chef de, chef d’équipe, chef du, der Chef, den Chef, dem Chef, des Chefs, mein Chef, dein Chef, vom Chef, beim Chef, un Chef, le Chef, chef de projet, un chef, chef d’orchestre, chef’s table, chef’s kiss',
  },
  {
    word: 'Puppet',
    slug: 'puppet',
    holds: 'either',
    company:
      'chef, ansible, salt, saltstack, hiera, devops, configuration, manifests, vagrant, foreman, cfengine, puppetlabs',
    never:
      'puppet show, puppet shows, sock puppet, sock puppets, puppet theatre, puppet theater, hand puppet, puppet strings, puppet government',
  },
  {
    word: 'Salt',
    slug: 'saltstack',
    holds: 'both',
    company:
      'saltstack, puppet, chef, ansible, minion, minions, orchestration, configuration, devops, states, reactor, pillars, grains',
    never:
      'salt lake, salt and pepper, pinch of salt, grain of salt, sea salt, salt water, password salt, salt hash, salted hash, salt mine, hash and salt, salt security, salt typhoon',
  },
  {
    word: 'Consul',
    slug: 'consul',
    holds: 'either',
    company: 'hashicorp, nomad, vault, terraform, discovery, mesh, kubernetes, envoy',
    never: 'consul general, honorary consul, vice consul, the consul of, consul of',
  },
  {
    word: 'Vault',
    slug: 'vault',
    holds: 'either',
    company: 'hashicorp, secrets, secret, consul, terraform, openbao, nomad, pki',
    never:
      'data vault, pole vault, vault door, vault boy, azure key vault, bank vault, seed vault, obsidian vault, the vault of, key vault, ansible vault, digital vault',
  },
  {
    word: 'Nomad',
    slug: 'nomad',
    holds: 'either',
    company: 'hashicorp, consul, vault, terraform, kubernetes, scheduler, orchestrator',
    never: 'digital nomad, digital nomads, nomad life, nomad lifestyle, nomad list',
  },
  {
    word: 'Packer',
    slug: 'packer',
    holds: 'either',
    company: 'hashicorp, terraform, vagrant, ami, amis, ansible, images',
    never: 'green bay packers, packers, malware packer, packer malware, upx packer',
  },
  {
    word: 'Helm',
    slug: 'helm',
    holds: 'either',
    company: 'kubernetes, k8s, chart, charts, kubectl, argocd, openshift',
    never:
      'at the helm, the helm of, took the helm, takes the helm, taking the helm, helm of, helm’s deep, den Helm, der Helm, ein Helm',
  },
  {
    word: 'charts',
    slug: 'helm',
    holds: 'company',
    company: 'helm, chartmuseum, helmfile',
    never: 'flow charts, bar charts, pie charts, org charts, gantt charts, off the charts, control charts',
  },
  {
    word: 'Flux',
    slug: 'flux',
    holds: 'company',
    company: 'gitops, kubernetes, k8s, argo, argocd, weaveworks, cncf, fluxcd, kustomize, helm',
    never:
      'state of flux, in flux, flux capacitor, magnetic flux, flux and redux, react flux, flux architecture, constant flux, flux de, les flux, des flux, en flux, un flux, flux vidéo, flux migratoires, influx, black forest flux',
  },
  {
    word: 'Argo',
    slug: 'argo',
    holds: 'either',
    company: 'gitops, kubernetes, k8s, workflows, rollouts, cncf, argocd',
    never: 'argo ai, argo tunnel, argo navis, villa argo, argo floats, argo float',
  },
  {
    word: 'Envoy',
    slug: 'envoy',
    holds: 'either',
    company: 'istio, proxy, mesh, sidecar, lyft, grpc, kubernetes, xds',
    never: 'special envoy, peace envoy, envoy extraordinary, trade envoy, laravel envoy',
  },
  {
    word: 'Falco',
    slug: 'falco',
    holds: 'either',
    company: 'sysdig, kubernetes, runtime, security, ebpf, cncf',
    never: 'rock me amadeus, falco lombardi',
  },
  {
    word: 'swarm',
    slug: 'docker-swarm',
    holds: 'company',
    company: 'docker, compose, container, containers, swarmkit, dockerized',
    never:
      'swarm of bees, drone swarm, swarm intelligence, swarm robotics, particle swarm, swarm learning, to swarm, swarm on, can swarm',
  },
  {
    word: 'Compose',
    slug: 'docker',
    holds: 'company',
    company: 'docker, dockerfile, dockerfiles, swarm, moby',
    never:
      'jetpack compose, compose multiplatform, compose music, to compose, compose a, compose functions, compose your, function compose',
  },
  {
    word: 'mesh',
    slug: 'service-mesh',
    holds: 'company',
    company: 'istio, linkerd, envoy, service, services, sidecar, sidecars, kuma, servicemesh, microservices, consul',
    never:
      'data mesh, mesh networking, mesh network, mesh networks, mesh wifi, chaos mesh, graphql mesh, event mesh, mesh router, triangle mesh, 3d mesh, wifi mesh, lora mesh, api mesh',
  },
  {
    word: 'operators',
    slug: 'kubernetes-operators',
    holds: 'company',
    company: 'kubernetes, k8s, openshift, crd, crds, controllers, operatorhub, kubebuilder',
    never:
      'telecom operators, network operators, mobile operators, cluster operators, operators of, telco operators, platform operators, logical operators, system operators, service operators, human operators, airflow operators, developers and operators, operators and developers',
  },
  {
    word: 'operator',
    slug: 'kubernetes-operators',
    holds: 'company',
    company: 'kubernetes, k8s, openshift, crd, crds, operatorhub, kubebuilder',
    never:
      'network operator, mobile operator, ternary operator, operator overloading, cluster operator, system operator, pipe operator, spread operator, boolean operator, human operator, telecom operator, tour operator, platform operator',
  },
  {
    word: 'edge',
    slug: 'edge-computing',
    holds: 'company',
    company:
      'iot, kubernetes, k3s, devices, 5g, cloudflare, latency, gateway, computing, kubeedge, factory, retail, telco, cdn, inference',
    never:
      'cutting edge, bleeding edge, leading edge, edge case, edge cases, competitive edge, over the edge, microsoft edge, on the edge of, edge browser, edge of, an edge, edge over, edge proxy, edge proxies, edge router, bring your edge, gaining an edge, the edge of',
  },
  {
    word: 'Backstage',
    slug: 'backstage',
    holds: 'either',
    company: 'spotify, portal, idp, platform, catalog, developer, plugins',
    never:
      'backstage pass, backstage passes, backstage tour, backstage at, backstage area, go backstage, backstage access',
  },
  {
    word: 'Teleport',
    slug: 'identity',
    holds: 'either',
    company: 'ssh, access, gravitational, zugriffskontrolle, sso, certificates, bastion',
    never: 'quantum teleport, teleport to, teleport into',
  },
  {
    word: 'Harbor',
    slug: 'container-security',
    holds: 'both',
    company: 'registry, registries, images, image, cncf, kubernetes, vmware',
    never: 'pearl harbor, safe harbor, harbor bridge, harbor freight',
  },
  {
    word: 'Bolt',
    slug: 'puppet',
    holds: 'both',
    company: 'puppet, puppetlabs, hiera',
    never: 'usain bolt, bolt on, lightning bolt, bolt food, bolt taxi',
  },
  {
    word: 'Satellite',
    slug: 'provisioning',
    holds: 'company',
    company: 'rhel, redhat, foreman, katello, provisioning, puppet, spacewalk',
    never:
      'satellite event, satellite image, satellite images, satellite imagery, satellite data, satellite office, satellite tv',
  },
  {
    word: 'Foreman',
    slug: 'provisioning',
    holds: 'company',
    company: 'puppet, katello, provisioning, pxe, bare, metal, ansible, satellite, rhel',
    never: 'george foreman, construction foreman, foreman grill, jury foreman',
  },
  {
    word: 'Nova',
    slug: 'openstack',
    holds: 'both',
    company: 'openstack, neutron, cinder, keystone, glance',
  },
  {
    word: 'Tempo',
    slug: 'grafana',
    holds: 'both',
    company: 'grafana, loki, mimir, tracing, traces, prometheus, opentelemetry',
  },
];
