import { type Block, sliceRun } from '../blocks/index.js';
import type { Candidate } from '../rules/candidate.js';

const slideHosts =
  /(?:slideshare\.net|speakerdeck\.com|docs\.google\.com\/presentation|slides\.com|noti\.st|\.pdf(?:$|[?#])|\.pptx?(?:$|[?#]))/i;
const videoHosts =
  /(?:youtube\.com\/(?:watch|live|embed)|youtu\.be\/|vimeo\.com\/\d|skillsmatter\.com\/skillscasts|media\.ccc\.de\/v|infoq\.com\/presentations)/i;
const slideWords = /\b(?:slides?|deck|folien|diapositivas|diapos|présentation pdf|資料|スライド)\b/iu;
const videoWords = /\b(?:video|vídeo|vidéo|recording|watch|aufzeichnung|動画|アーカイブ)\b/iu;

/** Links to slides and recordings, told by their address or by their words. */
export function readLinks(candidate: Candidate, block: Block): void {
  for (const link of block.links) {
    if (!/^(?:https?:)?\/\//.test(link.url) || candidate.links.length >= 6) continue;
    const words = link.words ?? sliceRun(block.run, link.from, link.to).text;
    const kind =
      slideHosts.test(link.url) || slideWords.test(words) || block.label?.kind === 'slides'
        ? 'slides'
        : videoHosts.test(link.url) || videoWords.test(words) || block.label?.kind === 'video'
          ? 'video'
          : null;
    if (kind && !candidate.links.some((known) => known.url === link.url))
      candidate.links.push({ kind, url: link.url, start: link.start, end: link.end });
  }
}
