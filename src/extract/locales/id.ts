import type { Locale } from './locale.js';

/** Indonesian. */
// biome-ignore format: word lists read better in rows
export const id: Locale = {
  language: 'id',
  labels: {
    title: ['judul', 'topik', 'materi', 'tema'],
    speaker: ['pemateri', 'pembicara', 'narasumber', 'pengisi materi', 'para pembicara', 'instruktur'],
    abstract: ['deskripsi', 'ringkasan', 'abstrak'],
    bio: ['tentang pembicara', 'profil pembicara', 'biodata'],
    host: ['tuan rumah', 'penyelenggara', 'moderator'],
    sponsor: ['didukung oleh', 'disponsori oleh'],
    programme: ['jadwal', 'susunan acara', 'rundown', 'rundown acara', 'agenda acara'],
    logistics: ['lokasi', 'tempat', 'waktu', 'tanggal', 'pendaftaran', 'biaya', 'alamat', 'kontak'],
  },
  talkWords: ['materi', 'sesi', 'topik'],
  kinds: { panel: ['diskusi panel'], workshop: ['lokakarya', 'pelatihan'], qa: ['tanya jawab', 'sesi tanya jawab'] },
  by: ['oleh', 'dibawakan oleh', 'disampaikan oleh', 'bersama'], and: ['dan', '&'],
  at: ['di', 'dari'],
  is: ['adalah', 'merupakan', 'bekerja sebagai'],
  speakVerbs: ['membahas', 'menjelaskan', 'berbagi', 'membawakan', 'memaparkan', 'menyampaikan', 'mempresentasikan', 'membagikan', 'mendemokan', 'bercerita'],
  about: ['tentang', 'mengenai', 'seputar'],
  talkPhrases: ['sesi ini', 'materi ini', 'akan membahas', 'akan berbagi'],
  logistics: ['pembukaan', 'penutup', 'penutupan', 'registrasi', 'istirahat', 'sambutan', 'tanya', 'jawab', 'doorprize', 'ramah', 'tamah', 'makan', 'siang', 'malam', 'foto', 'bersama', 'perkenalan', 'acara', 'selesai', 'sholat', 'ishoma'],
  notTalkOpenings: ['registrasi', 'pembukaan', 'penutup', 'istirahat', 'makan', 'foto bersama', 'sambutan'],
  hostPhrases: ['terima kasih kepada', 'bertempat di'],
  sponsorPhrases: ['disponsori oleh', 'didukung oleh'],
  calendar: ['senin', 'selasa', 'rabu', 'kamis', 'jumat', 'sabtu', 'minggu', 'januari', 'februari', 'maret', 'mei', 'juni', 'juli', 'agustus', 'oktober', 'desember'],
  stopWords: ['yang', 'dan', 'untuk', 'dengan', 'dari', 'kita', 'kami', 'akan', 'ini', 'itu', 'atau', 'pada', 'dalam', 'adalah'],
};
