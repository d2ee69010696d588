import type { TopicRecord } from '../topic-record.js';

/** Machines, disks and what they are made of. */
export const machineTopics: TopicRecord[] = [
  {
    slug: 'data-center',
    name: 'Data centres',
    about: 'Data centres and colocation.',
    parent: 'infrastructure',
    aliases:
      'data centre, data centres, data center, data centers, datacenter, datacenters, datacentre, datacentres, data-center, colocation, co-location, rechenzentrum, rechenzentren, centre de données, centros de datos, centro de dados, データセンター, server racks',
  },
  {
    slug: 'virtualization',
    name: 'Virtualization',
    about: 'Virtual machines and hypervisors.',
    parent: 'infrastructure',
    aliases:
      'virtualisation, virtualisierung, virtualización, virtualização, virtual machine, virtual machines, virtuelle maschinen, machine virtuelle, machines virtuelles, máquinas virtuales, máquinas virtuais, hypervisor, hypervisors, hyperviseur, kvm, qemu, xen, vmware, vsphere, esxi, proxmox, hyper-v, virtualbox, libvirt, firecracker, microvm, microvms, micro vm, kubevirt, vdi, virtual desktop, virtual desktops, unikernel, unikernels, 仮想化, harvester hci, vms',
    stems: 'virtuali',
  },
  {
    slug: 'storage',
    name: 'Storage',
    about: 'Storing data: disks, volumes, file systems.',
    parent: 'infrastructure',
    aliases:
      'persistent storage, persistent volumes, persistent volume, block storage, object storage, cloud storage, cloud-native storage, cloud native storage, software defined storage, software-defined storage, storage systems, file system, file systems, filesystem, filesystems, zfs, btrfs, nfs, san storage, csi, container storage interface, rook, longhorn, openebs, portworx, minio, glusterfs, gluster, stateful workloads, stateful applications, persistent data, stockage, almacenamiento, armazenamento, speicher, ストレージ, raid, lvm, linstor, drbd, volumes',
    stems: 'persisten',
    everyday: true,
  },
  {
    slug: 'ceph',
    name: 'Ceph',
    about: 'The Ceph storage system.',
    parent: 'storage',
    aliases: 'cephfs, rados, ceph storage, rook ceph, rook-ceph, radosgw, red hat ceph',
    implies: 'storage 0.85',
  },
  {
    slug: 'backup',
    name: 'Backup',
    about: 'Backing up and restoring data.',
    parent: 'disaster-recovery',
    aliases:
      'backups, backup and restore, back-up, backing up, velero, kasten, kanister, pgbackrest, barman, restic, borg backup, borgbackup, sauvegarde, sauvegardes, copias de seguridad, copia de seguridad, datensicherung, バックアップ',
    cues: 'restore, snapshots',
  },
  {
    slug: 'vagrant',
    name: 'Vagrant',
    about: "HashiCorp's development machines.",
    parent: 'virtualization',
    aliases: 'hashicorp vagrant, vagrantfile, vagrant box, vagrant boxes',
    implies: 'virtualization 0.55',
  },
  {
    slug: 'provisioning',
    name: 'Provisioning',
    about: 'Setting up servers and bare metal.',
    parent: 'automation',
    aliases:
      'bare metal, bare-metal, baremetal, server provisioning, pxe, pxe boot, ipxe, the foreman, katello, red hat satellite, network satellite, cobbler, metal3, tinkerbell, metal as a service, kickstart installation, cloud-init, provisionnement, aprovisionamiento, provisionamento, bereitstellung von servern, ignition coreos, server installation',
    stems: 'provision',
  },
  {
    slug: 'hpc',
    name: 'High-performance computing',
    about: 'Supercomputers and clusters for computation.',
    parent: 'infrastructure',
    aliases:
      'hpc, high performance computing, high-performance computing, supercomputer, supercomputers, supercomputing, supercomputación, calcul haute performance, hochleistungsrechnen, mpi, infiniband, スパコン, singularity containers, apptainer',
    implies: 'performance 0.3',
  },
  {
    slug: 'hardware',
    name: 'Hardware',
    about: 'Chips, boards and machines.',
    parent: 'infrastructure',
    aliases:
      'processor, processors, cpu design, silicon, fpga, fpgas, risc-v, riscv, arm servers, gpu, gpus, x86, electronics, soldering, open hardware, arduino, microcontroller, microcontrollers, pcb, matériel, ハードウェア, eeprom, eeproms, firmware, mainframe, mainframes, dpu, smartnic',
  },
  {
    slug: 'iot',
    name: 'Internet of things',
    about: 'Connected devices.',
    parent: 'hardware',
    wide: true,
    aliases:
      'iot, internet-of-things, raspberry pi, raspberry pis, raspberrypi, raspi, esp32, esp8266, home automation, home assistant, connected devices, lorawan, embedded devices, embedded systems, objets connectés, internet des objets, internet de las cosas, internet das coisas, internet der dinge, smart home, industrial iot, iiot, zigbee',
  },
  {
    slug: 'telco',
    name: 'Telecommunications',
    about: 'Networks of telephone companies.',
    parent: 'networking',
    aliases:
      'telco, telcos, telecom, telecoms, telecommunication, 5g, 4g, lte, nfv, cnf, cnfs, vnf, vnfs, network functions, o-ran, open ran, volte, télécommunications, télécoms, telekommunikation, telecomunicaciones, telecomunicações, voip, asterisk',
    implies: 'networking 0.35',
  },
];
