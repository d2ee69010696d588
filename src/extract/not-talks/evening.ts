/** What an event's title and the beginning of its text say of the evening as a whole. */
export type Evening = 'called-off' | 'without-talks' | 'with-talks';

/** How much of the text speaks of the whole evening. */
const opening = 700;

const off =
  'cancel+ed|postponed|called off|abgesagt|verschoben|entf[aä]llt|annulée?|reportée?|cancelad[oa]|suspendid[oa]|pospuest[oa]|aplazad[oa]|adiad[oa]|annullat[oa]|rimandat[oa]|rinviat[oa]|geannuleerd|afgelast|uitgesteld|odwołan[eya]|przełożon[eya]|zrušen[oaýé]?|odložen[oaýé]?|中止|延期';
/** In a title it stands first, last or in brackets: "How we cancelled our contract" speaks of something else. */
const offInTitle = new RegExp(`^[^\\p{L}]*(?:${off})(?![\\p{L}])|(?:^|[^\\p{L}])(?:${off})[^\\p{L}]*$`, 'iu');
/** In the text the evening itself is what is called off: a talk or a speaker may be replaced. */
const offInText = [
  /(?:this|the|our|tonight['’]s|today['’]s) (?:[\p{L}-]{1,20} ){0,2}(?:event|meet-?up|meeting|session|evening|edition) (?:has been|had to be|have been|is|was|will be|needs to be) (?:unfortunately |sadly )?(?:cancel+ed|postponed|called off)/iu,
  /(?:have|had|need|needed|forced|decided) to (?:cancel|postpone|call off) (?:this|the|our|tonight['’]s|today['’]s) (?:[\p{L}-]{1,20} ){0,2}(?:event|meet-?up|meeting|session|evening|edition)/iu,
  /(?:treffen|meetup|veranstaltung|termin|abend|event|stammtisch)[^!?\n]{0,60} (?:abgesagt|verschoben|absagen|verschieben|fällt (?:leider )?aus)/iu,
  /(?:événement|meet-?up|soirée|rencontre|session|édition)[^.!?]{0,30} (?:est|a été|sont|doit être) (?:malheureusement )?(?:annulée?|reportée?)/iu,
  /(?:evento|meetup|encuentro|reunión|sesión|encontro|edição)[^.!?]{0,30} (?:ha sido|fue|queda|está|foi|será|se ha) (?:cancelad[oa]|pospuest[oa]|aplazad[oa]|suspendid[oa]|adiad[oa])/iu,
  /(?:evento|meetup|incontro|serata)[^.!?]{0,30} (?:è stat[oa]|è) (?:annullat[oa]|rimandat[oa]|rinviat[oa])/iu,
  /(?:meetup|bijeenkomst|avond|event)[^.!?]{0,30} (?:is|wordt|gaat) (?:helaas )?(?:geannuleerd|afgelast|uitgesteld|niet door)/iu,
  /(?:spotkanie|meetup|wydarzenie)[^.!?]{0,30} (?:zostało|został|jest) (?:niestety )?(?:odwołan|przełożon)/iu,
  /(?:sraz|setkání|meetup|akce|akci)[^.!?]{0,30} (?:zrušen|odložen|se ruší|rušíme|odkládáme)/iu,
  /(?:イベント|勉強会|開催|今回)[^。]{0,20}(?:中止|延期)/u,
];

/** What says in a title that people meet to do, to eat, to play or to talk with each other. */
const withoutInTitle =
  /\b(?:coding dojo|code retreat|coderetreat|coding kata|hack(?:ing)?[- ]?(?:night|evening|session|day)s?|clinics?|hack and tell prep|open hack|project nights?|coding nights?|lean coffee|coffee ?ops|open[- ]spaces?|unconference|ask me anything night|calls? for (?:speakers?|papers?|proposals?|talks?|presentations?)|cfp|looking for (?:a )?speakers?|speakers? (?:wanted|needed)|volunteers? (?:wanted|needed)|general (?:meeting|assembly)|agm|newsletter|quizz?|kahoot|tombola|gam(?:e|ing) nights?|stammtisch|reading (?:group|club)|book club|study group|planning (?:meeting|session|evening)|discussion (?:night|evening|group|meeting)|open discussion|welcome drinks|meet and greet|appel à (?:orateurs|speakers|talks|conférenciers)|assemblée générale|soirée jeux|convocatoria|chamada de palestras|happy hour|assemblea|ledenvergadering|planszówki|spotkanie integracyjne|valná hromada)\b|もくもく|黙々|読書会|輪読会|飲み会|懇親会|忘年会|新年会|雑談会|ハッカソン|アイデアソン/iu;
const withoutInText = [
  /\b(?:no|without(?: any)?|skipping (?:the|our)|instead of (?:a|the|our)(?: (?:usual|regular|normal|formal))?) (?:formal |scheduled |planned |fixed )?(?:talks?|presentations?|speakers?|lectures?)\b(?! (?:is|are|will) (?:recorded|be recorded))/iu,
  /\b(?:kein(?:e|en)? (?:vortr[aä]ge?|talks?|programm)|ohne vortr[aä]ge?|pas de (?:talks?|présentations?|conférences?|speakers?)|sans (?:talks?|présentations?)|(?:no hay|no habrá|sin) (?:charlas?|ponencias?|ponentes?)|(?:sem|não (?:haverá|teremos|tem)) (?:palestras?|talks?)|(?:niente|senza|nessun) (?:talks?|presentazioni)|geen (?:praatjes?|talks?|presentaties?|sprekers?)|bez (?:prelekcji|prezentacji|wykładów|přednášek|přednášky))\b/iu,
  /\blet['’]?s (?:come|get|sit) together (?:and|to|for|over)\b|\b(?:come|get|sit) together (?:to (?:discuss|chat|talk)|for an? (?:informal |open |casual )?(?:discussion|chat|evening))/iu,
  /\b(?:open[- ]space (?:format|session|conference|evening)|format (?:d['’])?open[- ]space|veranstalten wir einen open space|structured but agenda-less|hack on whatever|hack on (?:your|our) (?:own )?projects?|bring (?:along )?your own project)\b/iu,
  /\b(?:mesa abierta|debate abierto|offene (?:gesprächs)?runde|discussion ouverte|échanges? libres?|roda de conversa|discussione aperta)\b/iu,
  /各自(?:で|が|の)?(?:もくもく|黙々|作業|好きな)|もくもく(?:会|と)/u,
];

/**
 * Whether the evening is called off, or is for company, play or work together. Such a text names talks, speakers and
 * subjects all the same: those of another evening, or what people may want to talk about.
 */
export function readEvening(title: string, text: string): Evening {
  const beginning = text.slice(0, opening);
  if (offInTitle.test(title) || offInText.some((pattern) => pattern.test(beginning))) return 'called-off';
  if (withoutInTitle.test(title) || withoutInText.some((pattern) => pattern.test(beginning))) return 'without-talks';
  return 'with-talks';
}
