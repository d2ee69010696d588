/**
 * Phrases that speak of a topic without being a name of it, as titles and abstracts have them, in several languages.
 * One comma-separated list a topic. Clouds, containers, machines, networks and running them.
 */
export const infrastructurePhrases: Record<string, string> = {
  infrastructure:
    'immutable servers, windows server, windows servers, sysadmin tools, server farm, server estate, serverlandschaft, parc de serveurs, servidores, serveurs, servery, serwery, サーバー, サーバ, infrastruttura, infrastructuur, infrastruktury, infrastruktura',
  cloud:
    'in the cloud, to the cloud, into the cloud, cloud-based, cloud based, cloud migration, cloud journey, dans le cloud, en la nube, na nuvem, in der cloud, in die cloud, nel cloud, w chmurze, v cloudu, chmura, cloud-hosted, saas, software as a service, cloud ready, cloud-ready, cloud first, cloud-first, cloudification',
  aws: 'amazon elastic, amazon linux, amazon athena, amazon ecs, amazon eks, amazon sns, aws lambda, s3, vpc peering aws, aws fault injection, cloudtrail, cognito, aws cognito, amazon cognito, aws glue, athena, quicksight, elasticache, opsworks, codebuild, codedeploy, codecommit, codepipeline, ecr, amazon connect, aws iot, amazon lex, amazon polly, amazon rekognition, rekognition, sagemaker studio, aws config, aws waf, aws outposts, aws deepracer, deepracer, aws hero, amazon q, amazon nova, neptune database, aws batch, elastic map reduce, amazon emr, ebs, aws nitro, nitro enclaves, aws cost explorer',
  'aws-lambda':
    'lambda authorizer, lambda functions in, lambda runtime, lambda extensions, sam local, powertools, lambda snapstart, lambdas in',
  ecs: 'amazon ecs, ecs tasks, ecs task, copilot cli, ecs service',
  eks: 'amazon eks, eks auto mode, eks add-ons',
  azure:
    'azure ad, azure active directory, azure kubernetes service, azure openai, azure sql, azure ml, azure data factory, azure synapse, azure logic apps, logic apps, azure app service, microsoft cloud, azure iot, event grid, azure event hub, azure event hubs, azure blob, azure static web apps, durable functions, azure bicep, azure landing zone, power platform azure, microsoft fabric',
  gcp: 'google next, google cloud functions, google kubernetes engine, gke autopilot, google cloud storage, google pubsub, google bigquery, cloud firestore, firestore, gae, dataproc, dataflow google, gcpug, qwiklabs, google container registry, google cloud armor, stackdriver, cloud bigtable, bigtable, alloydb',
  'multi-cloud':
    'across clouds, several clouds, multiple cloud providers, cloud portability, portable across clouds, clouds and on-premise, lock-in, vendor lock in, cloud neutral, cloud-neutral, mehrere clouds, plusieurs clouds, varias nubes, várias nuvens, marktplatz der clouds, multi-provider, supercloud',
  'hybrid-cloud':
    'own data center, own datacenter, cloud and on-prem, cloud and on-premise, from cloud to on-prem, back from the cloud, leave the cloud, bare metal and cloud, azure arc, azure stack, outposts, anthos, self-hosted cloud, eigenes rechenzentrum, propre datacenter, air-gapped, air gapped, airgap, airgapped',
  serverless:
    'lambda functions, azure functions, google cloud functions, cloud run, cloudflare workers, lambda, no servers, without servers, without a server, ohne server, zonder servers, scale to zero, deno deploy, vercel functions, netlify functions, step functions, functions compute, amplify, サーバレス, senza server, bezserwerow',
  'edge-computing':
    'on the edge, at the edge, to the edge, edge locations, cdn, edge functions, cloudlets, iot edge, edge devices, edge clusters, far edge, near edge, エッジ',
  'infrastructure-as-code':
    'terraform, declarative infrastructure, infrastructure in code, provision infrastructure, provisioning infrastructure, infrastructure automation, infrastructure testing, infrastructure pipelines, troposphere, sparkleformation, heat templates, aws sam template, testing terraform, stacks as code, configuration as data, infra-as-code, 構成のコード化, インフラのコード化, infrastruktura jako kod, infrastruktura jako kód, infrastruttura come codice, 宣言的インフラ',
  terraform:
    'cdk for terraform, terraforming, terraform state, remote state, hashicorp stack, terraform up, terraform at, terraform in',
  crossplane: 'crossplane composition, control plane for cloud resources, managed resources crossplane',
  packer: 'machine images, golden image, golden images, vm images, ami baking, baking images, image baking, bake amis',
  containers:
    'docker image, docker images, docker container, docker containers, container orchestration, container workloads, containerize, containerise, container image, container platform, container platforms, container hosting, container world, contenitori, container host, container engine, multi-arch images, image builds, base images, distroless, small images, dev containers, コンテナー, kontenery, kontenerów, kontejner, コンテナ化, sandboxed containers, oci images',
  docker:
    'docker build, docker run, docker file, docker volumes, docker network, docker birthday, docker captain, docker in production, docker in docker, docker for developers, docker host, multi-stage builds, multi-stage build, dockerised, dockerized, dockerizing, dockerising, docker-based, docker meetup',
  'docker-swarm': 'swarm cluster, swarm services, docker stack deploy, docker clustering, docker cluster',
  kubernetes:
    'pods, kube-, statefulset, daemonset, kubernetes-native, kubernetes native, kubeconfig, kubernetes deployment, kubernetes admission, hpa, keda, karpenter, cert-manager, external-dns, velero, gke, aks, eks, kubernetes ingress, openshift, kubernetes operators, sidecar containers, container orchestration platform, クバネテス, kubernetes community days, kcd, cka, ckad, cks, kubestronaut, kind clusters, kubernetes on bare metal, kubernetes with, kubernetes without',
  'kubernetes-operators':
    'custom resource, crds, writing controllers, custom operators, operators on kubernetes, kubernetes with operators, operator lifecycle, operatorhub, extending the kubernetes api, extend kubernetes, kube builder, reconcile loop, reconciliation, controller pattern',
  'cluster-management':
    'managing kubernetes, fleet of clusters, fleets of clusters, cluster of clusters, many clusters, multiple clusters, multi-cluster kubernetes, multi-tenant clusters, cluster creation, building clusters, self-hosted kubernetes, upgrade kubernetes, kubernetes upgrade, upgrading clusters, kubernetes distribution, kubernetes distributions, kubernetes installer, kubeadm, k3s, tanzu, hosted control planes, managed kubernetes, bare metal kubernetes, kubernetes on bare metal, cluster federation, kubefed, kcp, cluster as a service, kubernetes as a service, k8s clusters at scale, クラスタ管理',
  helm: 'helm release, helm repository, helm templating, helm plugin, helm plugins, umbrella chart',
  'cloud-native':
    'cloud native applications, cloud native apps, cloud native development, cloud native world, cloud native architecture, cloud native platform, cloud native transformation, cloud native days, linux foundation cncf, cncf landscape, cncf ambassador, 12 factors, going cloud native, kubecon',
  orchestration:
    'choreography, workflow engine, workflow engines, temporal workflows, temporal.io, camunda, zeebe, bpmn, durable execution, cadence workflow, swarm, nomad, mesosphere, fleet coreos, orchestrate, orchestrated, orquestrador, orquestador, orkiestracja, orchestrace, orkestratie, orchestrazione, kubernetes vs, container clusters, cluster orchestration',
  scheduling:
    'schedule workloads, descheduler, batch jobs, batch workloads, cron, cronjob, cronjobs, cron jobs, kueue, yunikorn, gang scheduling, priority classes, oversubscription, overcommit, requests and limits, resource limits, cpu and memory, noisy neighbour, noisy neighbor, bin-packing, スケジューラ, スケジューリング, planification des tâches, workload management, quality of service classes',
  autoscaling:
    'right size, size of your cluster, cluster size, taille du cluster, taille des clusters, größe des clusters, scaling pods, scale automatically, automatically scale, elasticity, elastic scaling, scale down, scale-down, node scaling, pod scaling, cluster size, cluster sizing, skaliert automatisch, event-driven autoscaling, scale on demand, scaling on demand, dynamic scaling, predictive scaling, elastizität, élasticité, elasticidad, elasticidade',
  'service-mesh':
    'istio, linkerd, meshed up, mesh it, proxyless, service-to-service, service to service communication, mutual tls between services, traffic management, east-west traffic, sidecar, consul connect, data plane, hbone, ztunnel, meshes',
  istio: 'istio gateway, istio in production, istio 1, istio security',
  envoy: 'xds, envoy control plane, go-control-plane, envoy mobile, contour',
  ingress:
    'nginx ingress, traffic into kubernetes, httproute, expose services, exposing services, north-south traffic, edge routing, ingress-nginx, ingress to gateway',
  cilium: 'hubble, ebpf networking, tetragon, isovalent, cluster mesh cilium',
  'container-security':
    'security of containers, container threats, docker security, secure docker, kubernetes threat, kubernetes attack, kubernetes attacks, attack kubernetes, hacking kubernetes, hacking containers, breaking out of containers, escape containers, container isolation, secure images, image vulnerabilities, vulnerability scanning, image scanner, admission webhook security, user namespaces, rootless, gvisor, kata containers, seccomp profiles, falco, container runtime security, cks, cluster hardening, harden kubernetes, hardening kubernetes, secure clusters, cluster security, pod security standards, kubernetes rbac, anchore, twistlock, secure your containers, container hardening, containers secure',
  'data-center':
    'hosting provider, server room, colo, on-site servers, own hardware, serverraum, salle serveur, servidores próprios, datové centrum, centrum danych, サーバールーム, データセンタ, open compute',
  virtualization:
    'vm, hypervisors, hyper-v, openvz, bhyve, proxmox, citrix, xenserver, xcp-ng, cloud hypervisor, appstream, workspaces, remote desktop, wsl, emulator, emulators, emulation, qemu, virtualized, virtualised, wirtualizacja, virtualizace, virtualizzazione, virtualisatie, virtualised desktops, nested virtualisation',
  storage:
    's3, minio, ceph, volumes, stateful, statefulset, statefulsets, ssd, nvme, iscsi, hdfs, blob storage, object store, object stores, backup storage, longhorn, portworx, bitrot, dedup, deduplication, storage engine, storage engines, data persistence, persistence, almacenar, opslag, archiviazione, przechowywanie, úložiště, ファイルシステム, deduplizierung, ext4, xfs, snapshots, ondat, storageos, stateful kubernetes',
  ceph: 'rados block, cephadm, osds',
  backup:
    'restore, restoring, point-in-time recovery, point in time recovery, pitr, snapshots, wal-g, pg_dump, bacula, duplicity, kopia, rsync, zálohování, kopie zapasowe, back-ups, disaster proof, respaldo, respaldos, backup strategy, wiederherstellung, restauration, リストア, ripristino',
  provisioning:
    'pxe, netboot, autoinstall, preseed, kickstart, imaging, os imaging, os installation, machine images, installing servers, server setup, unattended installation, host provisioning, provision servers, provision machines, zero touch, zero-touch, iac provisioning, server automation, serverinstallation, enterprise provisioning',
  hpc: 'supercomputer, supercomputers, cluster computing, grid computing, exascale, parallel computing, slurm, openmp, cuda clusters, scientific computing, calcul scientifique, calcul intensif, cálculo científico, wissenschaftliches rechnen, numerische simulation, lustre',
  hardware:
    'beaglebone, single board, single-board computer, circuits, chip, chips, motherboard, 3d printing, 3d printer, robot, robots, robotics, robótica, robotik, robotique, amiga, commodore, vintage computing, retro computing, retrocomputing, apple ii, tpm, usb, bluetooth, arm processors, arm64, apple silicon, instruction set, asic, verilog, vhdl, oscilloscope, soldadura, lötkolben, electrónica, eletrônica, électronique, elektronik, elektronika, 電子工作, ロボット, mindstorms, electronic badge, 8-bit, 16-bit, atari, zx spectrum, diy, bidouille, fablab, fab lab, keyboard, keyboards, clavier, claviers, teclado, tastatur, mechanical keyboard',
  iot: 'beaglebone, internet of thing, tinygo, micropython, circuitpython, nodemcu, arduino, home server, sensor data, capteurs, sensores, sensoren, senzory, connected car, connected cars, smart city, smart cities, smart devices, smart buildings, zigbee, mqtt, lora, bluetooth low energy, embarqué, embarcado, embebidos, eingebettete, edge devices, home lab, domotique, domótica, hausautomatisierung, hausautomation, モノのインターネット, matter protocol, node-red, nodered, industry 4.0, industrie 4.0, indústria 4.0, opc ua, telematics, pi zero, microcontroller, microcontrollers, nerves',
  telco:
    'mobile network, mobile networks, mobile operators, network operators, voice over ip, freeswitch, kamailio, opensips, broadband, opérateur télécom, openran, packet core, 5g core, telephony, telefonie, téléphonie, telefonía, telefonia, 通信キャリア, fournisseur d’accès, internet provider, internet service provider, isp',
  networking:
    'traffic patterns, traffic routing, network security, network traffic, netflow, network programming, sockets, http protocol, internet protocol, ipam, dhcp, arp, subnet, subnets, peering, internet exchange, cdn, openvpn, wireguard, tailscale, ssh tunnel, ssh tunnels, tunnelling, tunneling, firewall rules, http 2, http 3, spanning tree, spanning trees, gossip protocol, peer to peer, peer-to-peer, p2p, packet capture, packet filter, wifi, wi-fi networks, ham radio, sdr, tor network, mesh network, ネットワーキング, sieci, netwerk, netwerken, redes de, network debugging, network observability, linux networking, zero config, traffic engineering, libp2p, webrtc, ipv6, sase, sd-wan, sdwan, ethernet, fournisseur d’accès, internet provider, internet service provider, isp, how the internet works, internet works, proveedor de internet, provedor de internet, internetanbieter',
  dns: 'domains, domain name, name server, name servers, bind 9, namecoin dns, dns-based',
  ipv6: 'ipv4 exhaustion, ipv4 depletion, slaac, dhcpv6, dual stack networks, 6lowpan, address exhaustion',
  'load-balancing':
    'load balanced, traffic distribution, round robin, http proxy, l4 l7, layer 7, layer 4, traffic shifting, gslb, envoy, keepalived, pingora, ロードバランシング, loadbalancers, proxy server, squid proxy',
  nginx: 'nginx ingress, lua nginx, nginx modules, nginx configuration, njs',
  'service-discovery':
    'find services, finding services, discover services, etcd, doozerd, consul template, serf, zookeeper, service catalogue discovery, dns based discovery, dns-based discovery',
  consul: 'consul and, consul-connect, consul terraform sync, hashicorp tools, hashistack',
  'api-gateway':
    'gateway for apis, api facade, backend for frontends, kong mesh, api proxy, amazon api gateway, azure api management, edge gateway, ocelot, express gateway, 3scale, axway, tyk.io',
  nomad: 'nomad and consul, hashistack, nomad vs kubernetes, nomad in production',
  openstack:
    'openstack cloud, openstack deployment, openstack private cloud, swift object storage, horizon dashboard openstack, rdo, packstack',
  'cloud-foundry': 'cf cli, tanzu application service, buildpack cf, cf for k8s, pivotal',
  linux:
    'gnu, ubuntu server, snap packages, desktop linux, shell scripting, command line linux, lxc, lxd, dpkg, kde plasma, x11, distro, distros, pop!_os, manjaro, linux on, linux gaming, steamos, proton gaming, libreoffice, raspbian, cgroups, selinux policies, posix, chromebook, uname, unixové, systemd, grsecurity, linux distributions, rhel, sles, oracle linux, パッケージ管理',
  kernel:
    'scheduler linux, memory management, virtual memory, page cache, x86, interrupts, ebpf, lkm, mainline, kernel bypass, kernel-level, operating system internals, write an operating system, writing an operating system, own operating system, bootloader, boot process, boot loader, uefi, device tree, device trees, drivers, rust for linux, real-time linux, preempt-rt, realtime linux, dtrace, kgdb, copy-on-write kernel, betriebssystem-kern, noyau, jądro, jádro, unix kernel',
  ebpf: 'kernel tracing, cilium, falco, xdp, bpfman, kubectl trace, uprobes, kprobes, sched_ext',
  bsd: 'zfs on, illumos, ports tree, freebsd ports, bsd unix, netbsd, hardenedbsd, ghostbsd, bsd licence',
  systemd: 'unit files, init systems, sysvinit, journald, service manager, pid 1',
};
