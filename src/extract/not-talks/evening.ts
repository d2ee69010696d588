/** What an event's title and the beginning of its text say of the evening as a whole. */
export type Evening = 'called-off' | 'without-talks' | 'with-talks';

/** How much of the text speaks of the whole evening. */
const opening = 700;

const off =
  'cancel+ed|postponed|called off|abgesagt|verschoben|entf[aä]llt|annulée?|reportée?|cancelad[oa]|suspendid[oa]|pospuest[oa]|aplazad[oa]|adiad[oa]|annullat[oa]|rimandat[oa]|rinviat[oa]|geannuleerd|afgelast|uitgesteld|odwołan[eya]|przełożon[eya]|zrušen[oaýé]?|odložen[oaýé]?|中止|延期';
/** In a title it stands first, last or in brackets: "How we cancelled our contract" speaks of something else. */
const offInTitle = new RegExp(`^[^\\p{L}]*(?:${off})(?![\\p{L}])|(?:^|[^\\p{L}])(?:${off})[^\\p{L}]*$`, 'iu');
/** In the text it is the evening itself that one sentence calls off: a talk or a speaker may be replaced. */
const offInText = new RegExp(
  `(?<![\\p{L}])(?:${off}|to (?:cancel|postpone|call off)|absagen|verschieben|fällt (?:leider )?aus|niet door|se ruší|rušíme|odkládáme|annuler|reporter|cancelar|aplazar|adiar|annullare|rinviare)(?![\\p{L}])|中止|延期`,
  'iu',
);
const theEvening =
  /(?<!\p{L})(?:event|meet-?up|meeting|session|evening|edition|treffen|veranstaltung|termin|abend|stammtisch|événement|soirée|rencontre|édition|evento|encuentro|reunión|sesión|encontro|edição|incontro|serata|bijeenkomst|avond|spotkanie|wydarzenie|sraz|setkání|akce|akci)(?!\p{L})|イベント|勉強会|開催|今回/iu;
/** Said of a guest, of another time, or of one talk. */
const otherwise =
  /(?<!\p{L})(?:you|your|rsvp|last|previous|talks?|speakers?|vortr[aä]ge?|letzte[snr]?|vous|votre|derni[eè]re?|présentations?|puedes|charlas?|últim[ao]|você|palestras?|scors[ao]|vorige|prelekcj[aei]|ostatnie|přednášk[aiy]|minul[ýáé])(?!\p{L})|登壇|前回|発表/iu;

function isCalledOff(beginning: string): boolean {
  return beginning
    .split(/(?<!\d)[.!?]\s|[\n。！]/u)
    .some((sentence) => offInText.test(sentence) && theEvening.test(sentence) && !otherwise.test(sentence));
}

/** What says in a title that people meet to do, to eat, to play or to talk with each other. */
const withoutInTitle =
  /\b(?:coding dojo|code retreat|coderetreat|coding kata|hack(?:ing)?[- ]?(?:night|evening|session|day)s?|clinics?|hack and tell prep|open hack|project nights?|coding nights?|lean coffee|coffee ?ops|open[- ]spaces?|unconference|ask me anything night|calls? for (?:speakers?|papers?|proposals?|talks?|presentations?)|cfp|looking for (?:a )?speakers?|speakers? (?:wanted|needed)|volunteers? (?:wanted|needed)|general (?:meeting|assembly)|agm|newsletter|quizz?|kahoot|tombola|gam(?:e|ing) nights?|stammtisch|reading (?:group|club)|book club|study group|planning (?:meeting|session|evening)|team meeting|committee meeting|organi[sz]ers?['’]? sync|coding sessions?|co-?working|mob programming (?:night|evening|session)|(?:coding |code )?kata (?:night|evening|session)|install[- ]?(?:fest|party)|repair caf[eé]|mentoring (?:night|evening|session)|speed[- ]dating|grillabend|offener abend|vorstandssitzung|(?:mitglieder|jahreshaupt)versammlung|neujahrsempfang|rencontre informelle|encuentro informal|encontro informal|incontro informale|noche de juegos|noite de jogos|serata giochi|organi[sz]ers?['’]? (?:meeting|meetup)|orga[- ]?(?:team|treffen|meeting)|(?:coding|dev|code|doc|docs|open source) sprints?|sprint (?:night|day|evening|session)s?|(?:watch(?:ing)?|viewing) party|public viewing|discussion (?:night|evening|group|meeting)|open discussion|welcome drinks|meet and greet|appel à (?:orateurs|speakers|talks|conférenciers)|assemblée générale|soirée jeux|convocatoria|chamada de palestras|happy hour|assemblea|ledenvergadering|planszówki|spotkanie integracyjne|valná hromada)\b|もくもく|黙々|読書会|輪読会|飲み会|懇親会|忘年会|新年会|雑談会|ハッカソン|アイデアソン/iu;
const withoutInText = [
  /\b(?:no|without(?: any)?|skipping (?:the|our)|instead of (?:a|the|our)(?: (?:usual|regular|normal|formal))?) (?:formal |scheduled |planned |fixed )?(?:talks?|presentations?|speakers?|lectures?)\b(?! (?:is|are|will) (?:recorded|be recorded))/iu,
  /\b(?:kein(?:e|en)? (?:vortr[aä]ge?|talks?|programm)|ohne vortr[aä]ge?|pas de (?:talks?|présentations?|conférences?|speakers?)|sans (?:talks?|présentations?)|(?:no hay|no habrá|sin) (?:charlas?|ponencias?|ponentes?)|(?:sem|não (?:haverá|teremos|tem)) (?:palestras?|talks?)|(?:niente|senza|nessun) (?:talks?|presentazioni)|geen (?:praatjes?|talks?|presentaties?|sprekers?)|bez (?:prelekcji|prezentacji|wykładów|přednášek|přednášky))\b/iu,
  /\blet['’]?s (?:come|get|sit) together (?:and|to|for|over)\b|\b(?:come|get|sit) together (?:to (?:discuss|chat|talk)|for an? (?:informal |open |casual )?(?:discussion|chat|evening))/iu,
  /\b(?:watch|solve|work on) (?:it|this|them|the \S{1,30}) together\b|\b(?:watch|enjoy|follow|see) (?:the |a )?(?:live[- ]?stream|broadcast|keynote)/iu,
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
  if (offInTitle.test(title) || isCalledOff(beginning)) return 'called-off';
  if (withoutInTitle.test(title) || withoutInText.some((pattern) => pattern.test(beginning))) return 'without-talks';
  return 'with-talks';
}
