/**
 * Boards, machines and what runs on desks and in basements, by the topics that they name, as products are. One
 * comma-separated list a topic or pair; the first topic is the one that a search by name finds.
 */
export const devices: Record<string, string> = {
  hardware:
    'ros 2, drones, quadcopter, kinect, leap motion, 3d printing, 3d printer, 3d printers, 3d-druck, 3d-drucker, impression 3d, imprimante 3d, impresión 3d, impressora 3d, impressão 3d, laser cutter, laser cutting, reprap, coreboot, libreboot, logic analyzer, oscilloscope, i2c, e-ink, epaper, synthesizer, synthesizers, wearables, kicad, verilog, vhdl, stm32, attiny, rp2040, commodore 64, retrocomputing, retro computing, vintage computers, cubesat, single-board computer, single-board computers, ros2, robot operating system, robotics, robótica, robotik, robotique',
  'hardware, networking': 'software defined radio, gnu radio, ham radio, amateur radio, rtl-sdr',
  'iot, hardware':
    'arduino, arduinos, micro:bit, microbit, embedded software, embedded development, embedded programming, embedded c, embedded engineering, freertos, zephyr rtos, zephyr project, zephyr os, weather station, sensors, bluetooth low energy, bluetooth beacons, ibeacon, ibeacons',
  'iot, javascript': 'johnny-five, espruino, node-red, nodered',
  'iot, linux': 'yocto, yocto project, openembedded, buildroot',
  'iot, go': 'tinygo',
  'iot, python': 'micropython, circuitpython',
  'iot, automation':
    'openhab, fhem, heimautomatisierung, hausautomation, automação residencial, automatización del hogar',
  iot: 'z-wave, smart meter, smart meters, thingsboard, ota updates',
  'infrastructure, hardware': 'homelab, home lab, homelabs',
  // The network and its tools
  networking:
    'traceroute, mtr, netfilter, socket programming, netbox, napalm automation, pfsense, opnsense, ip addresses, freifunk, openssh, sftp, tailscale, headscale, zerotier, software-defined networks',
  'networking, javascript': 'webrtc',
  'networking, load-balancing': 'anycast',
  // Free desktops and servers of one's own
  'linux, open-source':
    'libreoffice, openoffice, installfest, install fest, install party, linux install, linux day, linux desktop, linux on the desktop',
  linux:
    'pulseaudio, pipewire, xfce, lvm snapshots, postfix, dovecot, red hat enterprise linux, linux distribution, linux distributions, dual boot',
  'open-source':
    'nextcloud, owncloud, mastodon, fediverse, activitypub, self-hosting, selfhosted, selfhosting, degoogle, degoogling, lineageos, f-droid, freecad, inkscape, krita, kdenlive, audacity, software freedom day',
  security:
    'post-exploitation, exploitation techniques, gnupg, key signing party, keysigning party, keysigning, ssh keys, fail2ban, smart locks, cyberdéfense, vie privée',
  'game-development':
    'unity dots, unity ecs, unity shaders, pathfinding, voxel, voxels, pixel art, webxr, game physics, gamejam, ludum dare, pico-8, roguelike, roguelikes, ray tracing, ray tracer, 3d graphics, computer graphics, realidad virtual, realidade virtual, réalité virtuelle, réalité augmentée, realidad aumentada, realidade aumentada, vývoj her, herní engine, tworzenie gier',
};
