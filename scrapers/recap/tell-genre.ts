/** Words of what was, in titles: beyond doubt. */
const recapTitle =
  /\b(re-?cap|round-?up|wrap-?up|report|retrospect|look(?:ing)? back|notes|summary|compte[- ]rendu|retour sur|bericht|r[üu]ckblick|nachlese|resumen|cr[óo]nica|resumo|como foi|verslag|terugblik)\b|振り返り|レポート|まとめ|開催報告|итоги|отч[её]т/i;

/** Words of what was, and of what will be, in the text. Each hit counts one. */
const past =
  /\b(talked (?:us )?(?:through|about)|walked (?:us )?through|took the stage|gave (?:a|an|us)|presented|discussed|spoke (?:about|on)|showed (?:us|how)|shared (?:his|her|their|how|insights)|explained|demonstrated|kicked off|thank(?:s| you) (?:to )?(?:everyone|everybody|all)|last (?:week|night|month)|yesterday|attendees|in this edition|il y avait|nous avons|a pr[ée]sent[ée]|merci [àa] (?:tous|nos)|retrouvez les|fand statt|besuchen|brachte|berichtete|stellten? uns|zeigte|hat uns|danke an|tuvimos|present[óo]|habl[óo]|gracias a|tivemos|apresentou|falou|obrigado)\b|しました|でした|先週/giu;
const future =
  /\b(join us|rsvp|register|registration|sign up|will (?:be|present|talk|discuss|give|share|show|explain|cover|speak|introduce|explore|join|have|learn)|we'll|you'll|come (?:and|along|join)|don['’]t miss|doors open|save the date|see you (?:there|on)|upcoming|next meet-?up|rejoignez|inscri(?:vez|ption)|rendez-vous|prochain|venez|au programme|nous vous (?:invitons|attendons)|anmeld|wird|werden|einladung|kommt vorbei|[úu]nete|inscr[íi]b|apunta|os esperamos|inscreva|participe|vem aí|te esperamos)\b|開催します|ご参加|お申し込み/giu;

/**
 * Whether a text says what will be or what was, by its title first and its words then. An even count is an
 * announcement: most texts of meetups are, and a recap mostly says so.
 */
export function tellGenre(title: string | null, text: string): 'announcement' | 'recap' {
  if (title && recapTitle.test(title)) return 'recap';
  const part = text.slice(0, 20_000);
  return count(part, past) > count(part, future) ? 'recap' : 'announcement';
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
