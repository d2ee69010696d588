/**
 * The words by which bios tell what somebody does now, of several languages, as pieces of patterns: single words and
 * fixed phrases, with no repetition inside. Longer phrases come first where one begins with another.
 */

/** "is", "works as": what follows is the post. */
// biome-ignore format: word lists read better in rows
export const postVerbs = [
  'has served as', 'have served as', 'holds the position of', 'holds the role of', 'in the role of', 'in the position of', 'spends her days', 'spends his days', 'spends their days',
  'has been', 'have been', 'is', 'am', "I['’]m", "['’]m", "['’]s currently", "['’]s", 'serves', 'works', 'working', 'work', 'works full time', 'currently', 'presently', 'nowadays', 'now', 'by day', 'became', 'promoted to', 'acts',
  'seines Zeichens', 'ihres Zeichens', 'eines Zeichens', 'ist', 'bin', 'arbeitet', 'arbeite', 'derzeit', 'aktuell', 'zurzeit', 'tätig',
  'est', 'suis', 'travaille', 'actuellement', 'occupe le poste de', 'exerce',
  'es', 'soy', 'trabaja', 'trabajo', 'actualmente', 'ejerce',
  'é', 'sou', 'trabalha', 'trabalho', 'atua', 'atuo', 'atualmente',
  'è', 'sono', 'lavora', 'lavoro', 'attualmente', 'werkt', 'werk', 'ben', 'momenteel',
  'adalah', 'bekerja sebagai', 'je', 'pracuje', 'este', 'lucrează', 'jest', 'er', 'är', 'arbetar', 'arbejder', 'jobbt', 'jobber',
];

/** Words between the verb and the post that say nothing of it. */
// biome-ignore format: word lists read better in rows
export const postFillers = [
  'currently', 'now', 'also', 'today', 'presently', 'still', 'working', 'employed', 'serving', 'acting', 'based', 'both', 'full-time', 'to', 'sie', 'er', 'ich', 'suis', 'le poste de', 'poste de', 'el puesto de', 'o cargo de', 'el cargo de', 'cargo de', 'the role of', 'the position of', 'la posizione di',
  'aktuell', 'derzeit', 'zurzeit', 'heute', 'auch', 'actuellement', "aujourd['’]hui", 'aussi', 'également', 'actualmente', 'hoy', 'también', 'atualmente', 'hoje', 'também', 'attualmente', 'oggi', 'anche', 'momenteel', 'ook',
  'serves', 'works', 'acts', 'arbeitet', 'travaille', 'trabaja', 'trabalha', 'work', 'as', 'als', 'comme', 'como', 'come', 'en tant que', 'jako', 'ca', 'som', 'in qualità di',
  'one of the', 'uno dei', 'una delle', 'un des', 'une des', "l['’]un des", "l['’]une des", 'uno de los', 'una de las', 'um dos', 'uma das', 'eine der', 'een van de', 'an', 'a', 'the', 'our own', 'our', 'his', 'her', 'einer der', 'eine', 'einer', 'ein', 'der', 'die', 'une', 'un', 'le', 'la', 'el', 'los', 'una', 'uma', 'um', 'uno', 'o', 'il', 'lo', 'een', 'de', 'en',
];

/** Words before a post that praise and are no part of it. */
// biome-ignore format: word lists read better in rows
export const postPraise = [
  'hands-on', 'seasoned', 'passionate', 'experienced', 'enthusiastic', 'proud', 'dedicated', 'curious', 'award-winning', 'long-time', 'longtime', 'self-taught', 'self-proclaimed', 'renowned', 'well-known', 'humble', 'happy', 'talented', 'skilled', 'accomplished', 'aspiring', 'avid', 'veteran',
  'erfahrener', 'erfahrene', 'begeisterter', 'begeisterte', 'leidenschaftlicher', 'leidenschaftliche', 'langjähriger', 'langjährige', 'passionné', 'passionnée', 'apasionado', 'apasionada', 'apaixonado', 'apaixonada', 'appassionato', 'appassionata',
];

/** Posts that somebody holds of a firm, not of a matter: what follows "of", "de", "da" is the employer. */
// biome-ignore format: word lists read better in rows
export const ownerPosts = [
  'founder', 'co-founder', 'cofounder', 'cofondateur', 'cofondatrice', 'cofundador', 'cofundadora', 'cofondatore', 'mitgründer', 'mitgründerin', 'fondateur', 'fondatrice', 'fundador', 'fundadora', 'gründer', 'gründerin', 'fondatore', 'fondatrice', 'CTO', 'CEO', 'COO', 'CIO', 'CISO', 'CPO', 'CFO', 'geschäftsführer', 'geschäftsführerin', 'inhaber', 'inhaberin', 'profesor', 'profesora', 'professor', 'professora', 'professeur', 'professeure', 'président', 'présidente', 'presidente', 'presidenta', 'sócio', 'sócia', 'socio', 'socia', 'director general', 'directora general', 'directeur technique', 'directrice technique', 'directeur général', 'directrice générale', 'diretor geral', 'gérant', 'gérante', 'dirigeant', 'dirigeante', 'vorstand', 'mitarbeiter', 'mitarbeiterin', 'oprichter', 'eigenaar',
];

/** Prepositions before an employer that mean nothing else. */
export const atEmployerWords = [
  'at',
  'with',
  'from',
  'within',
  '@',
  'bei',
  'beim',
  'chez',
  'presso',
  'bij',
  'hos',
  'u',
  'au sein de',
  'au sein du',
  'an der',
  'am',
  'ved',
  'fra',
  'från',
  'dari',
  'в компании',
  'из компании',
  'в компанії',
  'у компанії',
];

/** Prepositions before an employer that mean other things too. */
export const inEmployerWords = [
  'en',
  'na',
  'no',
  'in',
  've',
  'da',
  'do',
  'la',
  'pe',
  'en la',
  'en el',
  'nella',
  'nel',
  'på',
  'w',
  'we',
  'v',
  'di',
  'dans',
  'i',
  'в',
  'у',
];

/** Somebody who leads or builds something at an employer. */
// biome-ignore format: word lists read better in rows
export const leadVerbs = [
  'works', 'work', 'working', 'employed', 'currently', 'presently', 'now', 'been', 'engineering', 'engineer', 'developer', 'architect', 'leads', 'lead', 'leading', 'manages', 'managing', 'runs', 'running', 'heads', 'heading', 'oversees', 'builds', 'building', 'maintains', 'develops', 'designs', 'helps', 'drives', 'directs', 'coordinates', 'supports', 'based', 'part of', 'member of', 'on the', 'responsible', 'in charge',
  'arbeitet', 'arbeite', 'leitet', 'verantwortet', 'entwickelt', 'betreut', 'tätig', 'verantwortlich', 'Teil', 'Mitglied', 'jobbt', 'beschäftigt',
  'travaille', 'dirige', 'pilote', 'développe', 'anime', 'encadre', 'responsable', 'membre',
  'trabaja', 'trabajo', 'lidera', 'desarrolla', 'coordina', 'trabalha', 'trabalho', 'atua', 'coordena', 'desenvolve', 'gere', 'lavora', 'lavoro', 'guida', 'sviluppa', 'gestisce', 'werkt', 'leidt', 'pracuje', 'vede', 'lucrează',
];

/** What says that a post is over, or was held elsewhere. */
// biome-ignore format: word lists read better in rows
export const pastWords = [
  'previously', 'formerly', 'former', 'ex', 'prior to', 'before', 'was', 'were', 'worked', 'used to', 'had been', 'had', 'until', 'led', 'started', 'in the past', 'last held', 'left', 'served', 'retired', 'studied', 'graduated', 'founded', 'internship',
  'ehemals', 'ehemalige', 'ehemaliger', 'früher', 'zuvor', 'vorher', 'war', 'bis', 'studierte', 'arbeitete',
  'anciennement', 'ancien', 'ancienne', 'auparavant', 'était', 'avant', 'a travaillé', 'fut', 'précédemment',
  'anteriormente', 'antes', 'fue', 'era', 'trabajó', 'exempleado', 'foi', 'trabalhou', 'antigo', 'antiga',
  'precedentemente', 'prima', 'ha lavorato', 'voorheen', 'vroeger', 'werkte',
];
