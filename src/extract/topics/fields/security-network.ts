import type { TopicRecord } from '../topic-record.js';

/** Security, and the networks between machines. */
export const securityNetworkTopics: TopicRecord[] = [
  {
    slug: 'security',
    name: 'Security',
    about: 'IT security in general.',
    aliases:
      'infosec, cybersecurity, cyber security, cyber-security, it security, it-security, information security, cloud security, secure, securing, secured, securely, network security, hacking, hacker, hackers, hacked, hack, pentest, pentesting, pen testing, penetration testing, penetration test, red team, red teaming, blue team, purple team, purple teaming, vulnerability, vulnerabilities, cve, cves, exploit, exploits, exploiting, attack, attacks, attackers, attacker, attack surface, breach, breaches, encryption, cryptography, crypto libraries, chiffrement, cryptographie, sicherheit, it-sicherheit, sécurité, sécurité informatique, cybersécurité, sécuriser, seguridad, ciberseguridad, segurança, cibersegurança, セキュリティ, soc analyst, siem, vpn, firewall, firewalls, security hub, guardduty, privacy, ctf, capture the flag, phishing, social engineering, defcon, def con, bsides, threat, threats, intrusion detection, post-quantum, quantum-safe, opsec, forensics, type safety security, metasploit, kali, kali linux, nmap, wazuh, suricata, zeek ids, osquery, crowdsec, lockpicking, lock picking, security engineer, security engineering, security operations, security posture, cspm, prowler, bug hunting, red teamers, hardening, hardened',
    cues: 'secret',
    stems:
      'secur, sicherheit, segurid, seguran, cybersec, cibersegur, cryptogra, kryptogra, vulnerab, bezpiecz, bezpeč, zabezpeč, beveilig, sicurezz, szyfrow, šifrov, verschlüssel',
    endings: 'sicherheit',
    everyday: true,
  },
  {
    slug: 'application-security',
    name: 'Application security',
    about: 'Security of the software one writes.',
    parent: 'security',
    aliases:
      'appsec, app sec, owasp, owasp top 10, owasp top ten, secure development, secure coding, secure software, secure software development, secure by design, security by design, sast, static application security testing, web application security, web security, api security, sql injection, xss, cross-site scripting, csrf, code injection, xxe, waf, web application firewall, burp suite, bug bounty, bug bounties, product security, security champions, samm, asvs, secure sdlc, ssdlc, anwendungssicherheit, sécurité applicative, seguridad de aplicaciones, segurança de aplicações, threat dragon, memory safety vulnerabilities, input validation, log4shell, log4j',
    implies: 'security 0.4',
  },
  {
    slug: 'devsecops',
    name: 'DevSecOps',
    about: 'Security inside delivery pipelines.',
    parent: 'security',
    wide: true,
    aliases:
      'dev sec ops, dev-sec-ops, secdevops, sec dev ops, devopssec, rugged devops, rugged software, security in devops, security automation, security as code, security pipeline, pipeline security, shift security left, shifting security left, shift left security, shift-left security, devops security, security in the pipeline, securing the pipeline, security testing in pipelines, secops, continuous security, devsecops engineer',
    implies: 'security 0.35, ci-cd 0.2',
  },
  {
    slug: 'identity',
    name: 'Identity and access',
    about: 'Who may do what: identity, login, access.',
    parent: 'security',
    aliases:
      'iam, identity and access management, identity management, access management, access control, access controls, sso, single sign-on, single sign on, oauth, oauth2, oauth 2.0, oidc, openid, openid connect, saml, authentication, authn, authorization, authorisation, authz, authenticate, login, jwt, jwts, keycloak, auth0, okta, active directory, entra id, ldap, freeipa, kerberos, mfa, 2fa, two-factor, two factor authentication, multi-factor authentication, passkeys, passkey, webauthn, passwordless, rbac, abac, role based access control, role-based access control, spiffe, workload identity, zugriffskontrolle, zugriffsverwaltung, identitätsmanagement, authentifizierung, authentification, gestion des identités, contrôle d’accès, autenticación, autenticação, control de acceso, identidad, 認証, 認可, pinniped, dex idp, openfga, zanzibar, spicedb, just-in-time access, privileged access, bastion host, ssh certificates, identity provider, digital identity, decentralized identity, workload identities, service accounts, authentik, zitadel',
    stems: 'authenti, authentif, autentic',
    implies: 'security 0.45',
  },
  {
    slug: 'secrets-management',
    name: 'Secrets management',
    about: 'Keeping passwords, keys and tokens.',
    parent: 'security',
    aliases:
      'secret management, secret manager, secrets manager, secrets, managing secrets, sealed secrets, sealed-secrets, external secrets, external secrets operator, sops, mozilla sops, kms, key management, hsm, secret storage, secret rotation, secrets rotation, password management, password manager, cyberark, conjur, doppler, gestion des secrets, gestión de secretos, gestão de segredos, geheimnisse verwalten, シークレット管理, git-crypt, dynamic secrets, secretless, secret zero, infisical, secret sprawl, credentials management, credential management',
    cues: 'credentials, passwords, api keys',
    implies: 'security 0.7',
  },
  {
    slug: 'vault',
    name: 'Vault',
    about: 'HashiCorp Vault and OpenBao.',
    parent: 'secrets-management',
    aliases:
      'hashicorp vault, hashicorp’s vault, openbao, vault enterprise, vault agent, vault server, vault secrets operator, vault cluster, vault secrets, vault pki, bank-vaults',
    implies: 'secrets-management 0.9, security 0.6',
  },
  {
    slug: 'compliance',
    name: 'Compliance',
    about: 'Rules, audits and law.',
    aliases:
      'compliant, regulatory, regulation, regulations, regulated, regulator, regulators, gdpr, dsgvo, rgpd, hipaa, pci, pci-dss, pci dss, soc 2, soc2, iso 27001, iso27001, nis2, cyber resilience act, audit, audits, auditor, auditors, auditing, auditability, legislation, licensing, licences, data protection, datenschutz, protection des données, conformité, mise en conformité, cumplimiento, conformidade, normativa, コンプライアンス, compliance as code, compliance-as-code, fedramp, ai act, eu ai act, hitrust, data sovereignty, digital sovereignty, souveraineté numérique, souveraineté, cis benchmark, cis benchmarks, change management approval, export control, regulated industries, regulated environment, sox',
    cues: 'law, legal',
    stems: 'complian, regulat, datenschutz',
  },
  {
    slug: 'governance',
    name: 'Governance',
    about: 'Governing clouds and platforms.',
    parent: 'compliance',
    aliases:
      'cloud governance, gouvernance, gobernanza, gobierno cloud, governança, platform governance, data governance, account factory, landing zones, guardrails, guard rails, ガバナンス, it governance, control tower, organizational units, tagging strategy, multi-account, multi account, account vending, cloud center of excellence, cloud centre of excellence, cloud custodian',
  },
  {
    slug: 'policy-as-code',
    name: 'Policy as code',
    about: 'Policies written and checked as code.',
    parent: 'compliance',
    aliases:
      'policy-as-code, policies as code, open policy agent, open-policy-agent, rego, gatekeeper, opa gatekeeper, kyverno, conftest, sentinel policies, hashicorp sentinel, policy engine, policy enforcement, admission policies, cedar policy, policy agent, styra, jspolicy, kubewarden, policy controller, kubernetes policies, cloud custodian policies, policy management, datree, checkov',
    implies: 'kubernetes 0.4, security 0.45, compliance 0.35',
  },
  {
    slug: 'supply-chain-security',
    name: 'Supply-chain security',
    about: 'Trust in what software is made from.',
    parent: 'security',
    aliases:
      'supply chain, software supply chain, supply-chain, supply chain attack, supply chain attacks, supply chain security, software supply chain security, sbom, sboms, software bill of materials, sigstore, cosign, slsa, in-toto, notary v2, the update framework, image signing, signed images, code signing, artifact signing, container signing, signing images, dependency confusion, typosquatting, provenance attestation, syft, grype, dependency-track, dependency track, chainguard, rekor, fulcio, binary authorization, chaîne d’approvisionnement logicielle, cadena de suministro, cadeia de suprimentos, lieferkettensicherheit, サプライチェーン, guac graph, openssf, xz backdoor, ssdf, snyk, sonatype, vulnerable dependencies',
    implies: 'security 0.75',
  },
  {
    slug: 'threat-intelligence',
    name: 'Threat intelligence',
    about: 'Malware, attackers and what is known of them.',
    parent: 'security',
    aliases:
      'threat intel, threat hunting, threat hunters, threat landscape, threat actor, threat actors, malware, malware analysis, ransomware, apt groups, advanced persistent threat, botnet, botnets, honeypot, honeypots, osint, indicators of compromise, iocs, mitre att&ck, mitre attack, threat detection, detection engineering, edr, antivirus, yara rules, virus total, virustotal, rootkit, rootkits, command and control, cyber threat intelligence, misp, schadsoftware, logiciels malveillants, マルウェア, cryptojacking, cyberwar, cyber crime, cybercrime, trojan, darknet, dark web',
    implies: 'security 0.85',
  },
  {
    slug: 'threat-modeling',
    name: 'Threat modelling',
    about: 'Thinking through what may be attacked.',
    parent: 'security',
    aliases:
      'threat modeling, threat model, threat models, threat-modeling, threat-modelling, threat modelling, modélisation des menaces, modelado de amenazas, modelagem de ameaças, bedrohungsmodellierung, bedrohungsanalyse, 脅威モデリング, attack trees, attack tree, elevation of privilege game, stride threat, misuse cases, security requirements, risk assessment, abuse cases',
    implies: 'security 0.8, application-security 0.4',
  },
  {
    slug: 'zero-trust',
    name: 'Zero trust',
    about: 'Networks that trust nobody by place.',
    parent: 'security',
    aliases:
      'zero-trust, zerotrust, zero trust network, zero trust networking, zero-trust networking, zero trust architecture, zero-trust architecture, ztna, beyondcorp, zero trust security, sase, micro-segmentation, microsegmentation, hashicorp boundary, ゼロトラスト, software defined perimeter, ziti, openziti, zero trust access',
    implies: 'security 0.8, networking 0.4, identity 0.35',
  },
  {
    slug: 'tls',
    name: 'TLS',
    about: 'Certificates and encrypted connections.',
    parent: 'security',
    aliases:
      'ssl, ssl/tls, tls/ssl, mtls, mutual tls, https, ssl certificates, ssl certificate, tls certificates, tls certificate, certificates, x.509, x509, pki, public key infrastructure, letsencrypt, let’s encrypt, cert-manager, cert manager, acme protocol, certificate authority, certificate authorities, certificate management, certificate rotation, openssl, heartbleed, zertifikate, certificats, certificats ssl, certificados, certificados tls, 証明書, step-ca, smallstep, hsts, dnssec certificates, ssl labs',
    implies: 'security 0.6',
  },
  {
    slug: 'reverse-engineering',
    name: 'Reverse engineering',
    about: 'Finding out how a thing works from the thing.',
    parent: 'security',
    aliases:
      'reverse-engineering, reversing, reverse engineer, reverse-engineer, reverse engineered, reversing binaries, ghidra, radare, radare2, ida pro, disassembler, disassembly, decompiler, decompiling, binary analysis, binary ninja, hardware hacking, rétro-ingénierie, ingénierie inverse, rétro ingénierie, ingeniería inversa, engenharia reversa, リバースエンジニアリング, firmware extraction, jailbreak, binary exploitation, buffer overflow',
    implies: 'security 0.75',
  },
  {
    slug: 'networking',
    name: 'Networking',
    about: 'Networks and their protocols.',
    parent: 'infrastructure',
    aliases:
      'network, networks, networked, container networking, kubernetes networking, docker networking, network architecture, network automation, netdevops, network policies, network policy, networkpolicy, bgp, ospf, sdn, software defined networking, software-defined networking, software defined network, tcp, tcp/ip, udp, quic, http/2, http/3, http2, http3, calico, flannel, weave net, cni, cni plugin, cni plugins, open vswitch, ovs, ovn, vxlan, evpn, mpls, router, routers, routing, switches, vlan, vlans, packets, dpdk, xdp, iptables, nftables, nat traversal, wireshark, tcpdump, mesh networking, cumulus linux, réseau, réseaux, netzwerk, netzwerke, netzwerktechnik, redes, red de datos, rede, ネットワーク, multicast, networking 101, wi-fi networks, cloud networking, vpc, vpcs, transit gateway, network stack, network function, netconf, gns3, ebpf networking, websockets, websocket, secure communications, kube-proxy, multus, submariner, antrea, kube-ovn, kube-vip, clos fabric, vyos, mikrotik, sonic nos, network engineer, network engineers, network engineering',
    cues: 'packet, wifi',
    endings: 'netzwerk, netzwerke',
    everyday: true,
  },
  {
    slug: 'dns',
    name: 'DNS',
    about: 'The domain name system.',
    parent: 'networking',
    aliases:
      'coredns, core dns, domain name system, domain names, dnssec, bind9, powerdns, unbound, external-dns, externaldns, dns over https, doh, nameserver, nameservers, name resolution, dnsmasq, résolution de noms, 名前解決, knot dns, nodelocal dns, dns server, dns servers, kube-dns',
    implies: 'networking 0.55',
  },
  {
    slug: 'ipv6',
    name: 'IPv6',
    about: 'The Internet protocol, version 6.',
    parent: 'networking',
    aliases: 'ip v6, ipv4 to ipv6, dual stack, dual-stack, ipv6-only, ipv6 only, 464xlat, nat64',
    implies: 'networking 0.8',
  },
  {
    slug: 'load-balancing',
    name: 'Load balancing',
    about: 'Sharing load between servers.',
    parent: 'networking',
    aliases:
      'load balancer, load balancers, load-balancing, load-balancer, loadbalancer, loadbalancing, load-balancers, load balance, haproxy, ha-proxy, ha proxy, metallb, ipvs, maglev, katran, elb, alb, nlb, global load balancing, http load balancers, reverse proxy, reverse-proxy, reverse proxies, répartition de charge, équilibrage de charge, répartiteur de charge, balanceo de carga, balanceador de carga, balanceamento de carga, lastverteilung, ロードバランサ, ロードバランサー, anycast, consistent hashing, varnish',
    implies: 'networking 0.35',
  },
  {
    slug: 'nginx',
    name: 'nginx',
    about: 'The nginx web server and proxy.',
    parent: 'load-balancing',
    aliases: 'nginx plus, openresty, nginx unit, nginxconf, nginx proxy, ngx_lua, freenginx',
    implies: 'load-balancing 0.45, web-development 0.25',
  },
  {
    slug: 'service-discovery',
    name: 'Service discovery',
    about: 'How services find each other.',
    parent: 'networking',
    aliases:
      'service registry, service registration, service-discovery, service catalog discovery, zookeeper, apache zookeeper, eureka netflix, netflix eureka, smartstack, discovering services, découverte de services, descubrimiento de servicios, descoberta de serviços, サービスディスカバリ, dns-sd, service locator, skydns, registrator',
    implies: 'microservices 0.3, networking 0.25',
  },
  {
    slug: 'consul',
    name: 'Consul',
    about: 'HashiCorp Consul.',
    parent: 'service-discovery',
    aliases:
      'hashicorp consul, hashicorp’s consul, consul template, consul-template, consul cluster, consul kv, consul service mesh, consul agent, envconsul',
    implies: 'service-discovery 0.6, service-mesh 0.35, networking 0.3',
  },
  {
    slug: 'api-gateway',
    name: 'API gateways',
    about: 'Gateways in front of APIs.',
    parent: 'api',
    aliases:
      'api gateway, api-gateway, api-gateways, kong, kong gateway, apigee, tyk, krakend, gloo, ambassador api gateway, aws api gateway, amazon api gateway, apisix, gravitee, wso2, mulesoft, passerelle api, passerelle d’api, apiゲートウェイ, api management, edge proxy, zuul gateway, spring cloud gateway',
    implies: 'api 0.6',
  },
];
