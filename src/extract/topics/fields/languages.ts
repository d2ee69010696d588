import type { TopicRecord } from '../topic-record.js';

/** Languages, frameworks and operating systems. */
export const languageTopics: TopicRecord[] = [
  {
    slug: 'go',
    name: 'Go',
    about: 'The Go language.',
    parent: 'programming-languages',
    aliases:
      'golang, go lang, go-lang, go language, go programming, gopher, gophers, gophercon, goroutine, goroutines, go routines, gopherjs, tinygo, go channels, golangci, go compiler, go runtime, go developers, go developer, go code, go programs, go program, go concurrency, go templates, go stdlib, go command, go kit, gocenter, go langage, langage go, lenguaje go, linguagem go, go言語, go community',
  },
  {
    slug: 'rust',
    name: 'Rust',
    about: 'The Rust language.',
    parent: 'programming-languages',
    aliases:
      'rust lang, rustlang, rust-lang, rust language, rust programming, rustaceans, rustacean, rustconf, rust embedded, embedded rust, async rust, tokio rust, rust compiler, rustc, borrow checker, rust code, rust crates, in rust, with rust, rust developers, rustup, lenguaje rust, langage rust, linguagem rust, rust for linux, learning rust',
  },
  {
    slug: 'python',
    name: 'Python',
    about: 'The Python language.',
    parent: 'programming-languages',
    aliases:
      'pycon, pyladies, cpython, pypy, python2, python 2, python3, python 3, asyncio, pythonic, pyconf, pyspain, pydata, django girls, micropython, circuitpython, pytest, flask, fastapi, pandas, パイソン, pythonista, pythonistas, euro python, europython, pydantic, pyvo, sqlalchemy, twisted python, tornado python, cython, numba',
  },
  {
    slug: 'django',
    name: 'Django',
    about: 'The Django framework.',
    parent: 'python',
    aliases: 'djangocon, django rest framework, django orm, django channels, wagtail cms, django admin, django girls',
    implies: 'python 0.85, web-development 0.55',
  },
  {
    slug: 'ruby',
    name: 'Ruby',
    about: 'The Ruby language.',
    parent: 'programming-languages',
    aliases:
      'rubyist, rubyists, rubyconf, jruby, mruby, truffleruby, rspec, sinatra ruby, rubykaigi, ruby gems, rubygems, ruby gem, euruko, ruby 3, irb ruby, sorbet ruby, ルビー言語, ruby developers, ruby core, hanami',
  },
  {
    slug: 'rails',
    name: 'Ruby on Rails',
    about: 'The Ruby on Rails framework.',
    parent: 'ruby',
    aliases:
      'ror, ruby on rails, rails app, rails apps, rails application, rails applications, railsconf, activerecord, active record, rails engine, rails engines, rails 5, rails 6, rails 7, rails girls, hotwire, stimulus js, turbolinks, rails upgrade, rails world, rails api',
    implies: 'ruby 0.8, web-development 0.4',
  },
  {
    slug: 'java',
    name: 'Java',
    about: 'Java and the JVM.',
    parent: 'programming-languages',
    wide: true,
    aliases:
      'jvm, jdk, openjdk, jep, java ee, javaee, java se, jakarta ee, jakartaee, j2ee, quarkus, micronaut, graalvm, graal vm, helidon, microprofile, vert.x, vertx, groovy, javafx, java 8, java 11, java 17, java 21, java developers, java application, java applications, devoxx, javaone, jug, java user group, jlink, jdeps, wildfly, jboss, tomcat, weblogic, websphere, hotspot jvm, project loom, virtual threads, lombok, vaadin, ktor, jhipster, jbang, jakarta, java streams, jfr, java flight recorder, native image, eclipse ide, camel quarkus, java generics',
  },
  {
    slug: 'spring',
    name: 'Spring',
    about: 'The Spring framework.',
    parent: 'java',
    aliases:
      'spring boot, springboot, spring framework, spring cloud, spring data, spring security, spring mvc, spring webflux, webflux, spring ai, spring native, springone, spring application, spring applications, spring batch, spring integration, spring cloud config, spring modulith, spring 5, spring 6, spring boot 3, spring boot actuator, spring reactive, project reactor',
    implies: 'java 0.8',
  },
  {
    slug: 'javascript',
    name: 'JavaScript',
    about: 'JavaScript and TypeScript.',
    parent: 'programming-languages',
    aliases:
      'js, java script, typescript, type script, ecmascript, es6, es2015, es2017, node.js, nodejs, node js, deno, bun runtime, bun.js, npm packages, express js, v8 engine, v8 javascript, jquery, electron app, rxjs, babel, jsconf, ジャバスクリプト, typescript types, ecma tc39, tc39, vanilla js, javascript engine, yarn package, socket.io, webrtc, coffeescript, meteor.js, ts-node',
  },
  {
    slug: 'php',
    name: 'PHP',
    about: 'The PHP language.',
    parent: 'programming-languages',
    aliases:
      'php7, php8, php 7, php 8, laravel, symfony, composer php, phpunit, zend framework, zend, wordpress plugin, wordpress plugins, drupal modules, twig, php-fpm, hhvm, phpstan, afup, phpers, forum php, api platform symfony, cakephp, codeigniter, swoole, frankenphp, psalm php, doctrine orm',
    implies: 'web-development 0.45',
  },
  {
    slug: 'dotnet',
    name: '.NET',
    about: '.NET and C#.',
    parent: 'programming-languages',
    aliases:
      'dotnet, dot net, .net core, dotnet core, net core, .net framework, .net 5, .net 6, .net 7, .net 8, c#, csharp, c sharp, asp.net, aspnet, asp.net core, asp.net mvc, entity framework, ef core, blazor, linq, nuget packages, mono .net, .net aspire, visual studio, signalr, wpf, uwp, roslyn, orleans, vb.net, .net developers, maui, minimal apis',
  },
  {
    slug: 'elixir',
    name: 'Elixir',
    about: 'Elixir, Erlang and Phoenix.',
    parent: 'functional-programming',
    aliases:
      'erlang, erlang vm, erlang/otp, beam vm, phoenix framework, phoenix liveview, liveview, live view phoenix, otp supervisors, elixirconf, genserver, ecto elixir, nerves project, ex_unit, code beam',
    implies: 'functional-programming 0.45',
  },
  {
    slug: 'linux',
    name: 'Linux',
    about: 'Linux.',
    parent: 'infrastructure',
    aliases:
      'gnu/linux, gnu linux, ubuntu, debian, fedora, red hat enterprise linux, rhel, centos, rocky linux, alma linux, almalinux, suse linux, opensuse, suse linux enterprise, arch linux, archlinux, gentoo, coreos, flatcar, bottlerocket, alpine linux, linux distribution, linux distributions, linux distro, linux distros, linux desktop, gnome, kde, wayland, linux users, linux server, linux servers, selinux, lpi, linux mint, linux administration, linux foundation, ext4, steam deck, リナックス, リーヌックス, wsl, asahi, slackware, grub, openwrt',
    stems: 'linux',
  },
  {
    slug: 'kernel',
    name: 'Operating-system kernels',
    about: 'The kernels of operating systems.',
    parent: 'linux',
    aliases:
      'kernel, kernels, linux kernel, linux kernels, kernel development, kernel developer, kernel developers, kernel module, kernel modules, kernel hacking, device driver, device drivers, linux drivers, operating system kernel, kernel space, syscalls, syscall, system calls, io_uring, カーネル, noyau linux, microkernel, microkernels, operating system design, os development, cgroups, namespaces and cgroups, kernel tracing, ftrace, perf events, kernel patches, kernel programming, núcleo linux',
    implies: 'linux 0.65',
  },
  {
    slug: 'ebpf',
    name: 'eBPF',
    about: 'eBPF programs and tools.',
    parent: 'kernel',
    aliases:
      'bpf, e-bpf, bpftrace, bcc tools, bpf compiler collection, xdp ebpf, libbpf, ebpf-based, ebpf programs, ebpf summit, pixie ebpf, aya ebpf, inspektor gadget, ebpf exporter, parca',
    implies: 'kernel 0.4, linux 0.35, observability 0.3, networking 0.3',
  },
  {
    slug: 'systemd',
    name: 'systemd',
    about: 'The systemd service manager.',
    parent: 'linux',
    aliases:
      'system d, systemd units, systemd unit, systemd services, systemd-nspawn, journalctl, systemctl, sysvinit, init system, init systems, systemd timers, openrc, upstart init, runit',
    implies: 'linux 0.8',
  },
  {
    slug: 'bsd',
    name: 'BSD',
    about: 'BSD systems.',
    aliases:
      'freebsd, openbsd, netbsd, dragonflybsd, dragonfly bsd, pfsense, opnsense, truenas, freenas, bsdcan, eurobsdcon, asiabsdcon, bhyve, freebsd jails, bsd jails, pf firewall, bsds, *bsd, illumos, smartos, openzfs, capsicum',
  },
];
