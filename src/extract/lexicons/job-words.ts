import { foldWords } from '../locales/index.js';

/** Words that make a phrase a job title, of several languages; compounds are made from `compoundEnds` below. */
// biome-ignore format: word lists read better in rows
const nouns = [
  'engineer', 'engineers', 'developer', 'architect', 'manager', 'director', 'head', 'lead', 'leader', 'consultant', 'advocate', 'evangelist', 'founder', 'cofounder', 'owner', 'scientist', 'analyst', 'administrator', 'admin', 'sysadmin', 'specialist', 'officer', 'president', 'vp', 'svp', 'evp', 'cto', 'ceo', 'coo', 'cio', 'ciso', 'cpo', 'cso', 'cmo', 'cfo', 'partner', 'principal', 'researcher', 'professor', 'lecturer', 'student', 'teacher', 'trainer', 'instructor', 'coach', 'designer', 'programmer', 'hacker', 'tester', 'sre', 'dba', 'devrel', 'freelancer', 'freelance', 'contractor', 'expert', 'practitioner', 'technologist', 'strategist', 'author', 'maintainer', 'contributor', 'committer', 'ambassador', 'chair', 'chairman', 'chief', 'fellow', 'intern', 'associate', 'executive', 'entrepreneur', 'mvp', 'guru', 'enthusiast', 'operator', 'technician', 'writer', 'editor', 'marketer', 'supervisor', 'champion', 'pentester', 'auditor', 'member', 'coordinator', 'secretary', 'representative', 'phd', 'postdoc', 'cofounders', 'founders', 'advisor', 'adviser', 'planner', 'steward', 'scrum', 'dean', 'creator',
  'entwickler', 'entwicklerin', 'softwareentwickler', 'softwareentwicklerin', 'architektin', 'architekt', 'berater', 'beraterin', 'leiter', 'leiterin', 'geschaftsfuhrer', 'geschaftsfuhrerin', 'ingenieur', 'ingenieurin', 'softwarearchitekt', 'grunder', 'grunderin', 'teamleiter', 'informatiker', 'wissenschaftler', 'mitarbeiter', 'vorstand', 'projektleiter',
  'ingenieure', 'developpeur', 'developpeuse', 'architecte', 'directeur', 'directrice', 'responsable', 'cheffe', 'fondateur', 'fondatrice', 'cofondateur', 'consultante', 'expertes', 'experte', 'formateur', 'formatrice', 'administrateur', 'chercheur', 'chercheuse', 'gerant', 'dirigeant', 'etudiant', 'doctorant', 'ingenierie', 'craftsman',
  'ingeniero', 'ingeniera', 'desarrollador', 'desarrolladora', 'arquitecto', 'arquitecta', 'consultor', 'consultora', 'director', 'directora', 'experto', 'experta', 'fundador', 'fundadora', 'cofundador', 'cofundadora', 'analista', 'investigador', 'investigadora', 'profesor', 'profesora', 'jefe', 'responsable', 'administrador', 'programador', 'programadora', 'especialista', 'cientifico', 'cientifica', 'gerente',
  'engenheiro', 'engenheira', 'desenvolvedor', 'desenvolvedora', 'arquiteto', 'arquiteta', 'diretor', 'diretora', 'gestor', 'gestora', 'lider', 'coordenador', 'coordenadora', 'cientista', 'pesquisador', 'embaixador',
  'artist', 'psychologist', 'physicist', 'mathematician', 'biologist', 'economist', 'journalist', 'linguist', 'sociologist', 'statistician', 'philosopher', 'educator', 'librarian', 'lawyer', 'investor', 'blogger', 'podcaster', 'youtuber', 'streamer', 'generalist', 'buyer', 'recruiter', 'illustrator', 'copywriter', 'accountant', 'inventor',
  'sviluppatore', 'sviluppatrice', 'programmatore', 'programmatrice', 'ingegnere', 'ingegnera', 'architetto', 'architetta', 'consulente', 'direttore', 'direttrice', 'fondatore', 'fondatrice', 'cofondatore', 'cofondatrice', 'sistemista', 'ricercatore', 'ricercatrice', 'docente', 'professore', 'professoressa', 'specialista', 'tecnico', 'responsabile', 'studente', 'studentessa',
  'ontwikkelaar', 'ontwikkelaarster', 'beheerder', 'adviseur', 'oprichter', 'medeoprichter', 'onderzoeker', 'docent', 'hoogleraar', 'ontwerper', 'programmeur', 'directeur', 'eigenaar', 'teamleider',
  'utvecklare', 'udvikler', 'utvikler', 'ingenjor', 'arkitekt', 'grundare', 'programista', 'inzynier',
  'leitung', 'projektmanagerin', 'managerin', 'beauftragter', 'beauftragte', 'dozent', 'dozentin', 'forscher', 'forscherin', 'mitgrunder', 'mitgrunderin', 'inhaber', 'inhaberin', 'ingeneur', 'trainerin', 'systemadministrator', 'systemadministratorin', 'testerin', 'tecnologo', 'tecnica', 'maestro', 'docteur', 'enseignant', 'enseignante', 'chef', 'testeur', 'testeuse', 'admin', 'socio', 'socia', 'socio-fundador', 'estudiante', 'estudante', 'pesquisadora', 'professora', 'fundador', 'especialistas', 'engenheiros', 'pasante',
  'inginer', 'dezvoltator', 'arhitect', 'vyvojar', 'programator', 'architektka', 'konzultant', 'reditel',
  'sdet', 'swe', 'engr', 'mgr', 'tpm', 'vpe', 'vpoe', 'avp', 'cdo', 'cro', 'cpto', 'tsm', 'tam', 'dpo', 'dsi', 'rssi', 'rte', 'scrummaster', 'webmaster', 'modeler', 'modeller', 'curator', 'producer', 'publisher', 'reporter', 'counsel', 'attorney', 'scholar', 'apprentice', 'trainee', 'undergraduate', 'physician', 'doctor', 'nurse', 'musician', 'composer', 'photographer', 'filmmaker', 'chairperson', 'chairwoman', 'treasurer', 'trustee', 'spokesperson', 'mentor', 'agilist', 'integrator', 'tutor', 'coder', 'solopreneur', 'bioinformatician', 'geologist', 'chemist', 'astronomer', 'astrophysicist', 'neuroscientist', 'cofounding', 'criminologist', 'historian', 'translator', 'interpreter', 'sysop', 'admins', 'secops', 'dpe', 'sme', 'vicepresident', 'chairholder', 'superintendent', 'inspector', 'salesperson', 'salesman', 'banker', 'trader', 'actuary', 'underwriter',
  'entwickelnde', 'programmierer', 'programmiererin', 'techniker', 'technikerin', 'redakteur', 'redakteurin', 'verantwortlicher', 'verantwortliche', 'freiberufler', 'freiberuflerin', 'werkstudent', 'werkstudentin', 'doktorand', 'doktorandin', 'studentin', 'azubi', 'lehrer', 'lehrerin', 'professorin', 'geschäftsleiter', 'gesellschafter', 'gesellschafterin', 'spezialist', 'spezialistin', 'informatikerin', 'wissenschaftlerin', 'analystin', 'referent', 'referentin', 'vorsitzender', 'vorsitzende', 'selbständiger', 'selbstständiger', 'abteilungsleiter', 'bereichsleiter', 'prokurist', 'coachin', 'designerin',
  'analyste', 'alternant', 'alternante', 'stagiaire', 'professeur', 'professeure', 'associé', 'associée', 'cofondatrice', 'président', 'présidente', 'spécialiste', 'gestionnaire', 'chargé', 'chargée', 'référent', 'référente', 'intégrateur', 'intégratrice', 'indépendant', 'indépendante', 'administratrice', 'concepteur', 'conceptrice', 'doctorante', 'étudiante', 'techlead', 'entrepreneure', 'évangéliste', 'maître', 'adjoint', 'adjointe', 'délégué', 'déléguée', 'artisan', 'mainteneur', 'mainteneuse', 'informaticien', 'informaticienne',
  'técnico', 'técnica', 'becario', 'becaria', 'doctorando', 'doctoranda', 'doctor', 'doctora', 'catedrático', 'catedrática', 'líder', 'encargado', 'encargada', 'emprendedor', 'emprendedora', 'coordinador', 'coordinadora', 'formador', 'formadora', 'asesor', 'asesora', 'docente', 'presidente', 'presidenta', 'divulgador', 'divulgadora', 'autónomo', 'autónoma', 'estadístico', 'matemático', 'matemática', 'físico', 'diseñador', 'diseñadora', 'probador', 'maestra', 'gestor', 'capacitador', 'instructora',
  'enginyer', 'enginyera', 'desenvolupador', 'desenvolupadora', 'arquitecte', 'arquitecta', 'cofundadora', 'professora', 'consultora', 'tècnic', 'tècnica',
  'embaixadora', 'gerente', 'empreendedor', 'empreendedora', 'professor', 'mestre', 'mestranda', 'mestrando', 'doutor', 'doutora', 'doutorando', 'doutoranda', 'estagiário', 'estagiária', 'instrutor', 'instrutora', 'técnico', 'sócio', 'sócia', 'chefe', 'palestrante', 'bolsista', 'mantenedor', 'mantenedora', 'projetista', 'programador', 'tecnólogo', 'tecnóloga', 'gerenta', 'autônomo', 'consultor',
  'amministratore', 'amministratrice', 'analista', 'titolare', 'formatore', 'formatrice', 'esperto', 'esperta', 'dottorando', 'dottoranda', 'socio', 'imprenditore', 'imprenditrice', 'progettista', 'presidente',
  'konsult', 'konsulent', 'rådgiver', 'rådgivare', 'forsker', 'forskare',  'ledare', 'chefen', 'ingeniør', 'grunnlegger', 'gründer', 'lärare', 'foredragsholder', 'driftsjef', 'sjef', 'kehittäjä', 'asiantuntija', 'insinööri', 'arkkitehti', 'johtaja', 'konsultti', 'päällikkö', 'perustaja', 'tutkija', 'arendaja', 'insener', 'juht', 'asutaja', 'arhitekt',
  'inżynier', 'analityk', 'kierownik', 'kierowniczka', 'dyrektor', 'dyrektorka', 'konsultant', 'konsultantka', 'projektant', 'założyciel', 'założycielka', 'współzałożyciel', 'prezes', 'badacz', 'badaczka', 'nauczyciel', 'programistka', 'trenerka', 'deweloper', 'lider', 'wykładowca', 'doktorant',
  'vývojář', 'vývojářka', 'vývojár', 'inženýr', 'inženýrka', 'inžinier', 'ředitel', 'ředitelka', 'riaditeľ', 'programátor', 'programátorka', 'konzultantka', 'správce', 'vedoucí', 'zakladatel', 'zakladatelka', 'spoluzakladatel', 'jednatel', 'analytik', 'analytička', 'učitel', 'lektor', 'lektorka', 'specialista', 'odborník', 'razvijalec', 'inženjer', 'programer', 'direktor', 'osnivač', 'voditelj', 'suosnivač', 'razvojnik', 'fejlesztő', 'mérnök', 'vezető', 'tanácsadó', 'alapító', 'dezvoltatoare', 'programatoare', 'fondator', 'cofondator', 'lector', 'cercetător', 'profesoară',
  'инженер', 'разработчик', 'архитектор', 'руководитель', 'директор', 'менеджер', 'аналитик', 'консультант', 'тимлид', 'техлид', 'администратор', 'основатель', 'сооснователь', 'исследователь', 'специалист', 'эксперт', 'преподаватель', 'программист', 'тестировщик', 'девопс', 'евангелист', 'лид', 'системотехник', 'доцент', 'профессор', 'студент', 'аспирант', 'начальник', 'глава', 'инженер-программист', 'інженер', 'розробник', 'розробниця', 'керівник', 'архітектор', 'аналітик', 'засновник', 'співзасновник', 'викладач', 'програміст', 'инженерка', 'разработчица', 'инженера', 'програмист', 'разработчици', 'μηχανικός', 'προγραμματιστής', 'προγραμματίστρια', 'ιδρυτής', 'συνιδρυτής', 'διευθυντής', 'καθηγητής', 'σύμβουλος',
  'mühendis', 'mühendisi', 'geliştirici', 'geliştiricisi', 'kurucu', 'kurucusu', 'yönetici', 'yöneticisi', 'danışman', 'danışmanı', 'müdür', 'müdürü', 'uzman', 'uzmanı', 'mimar', 'mimarı', 'lideri', 'insinyur', 'pengembang', 'dosen', 'direktur', 'pendiri', 'konsultan', 'mahasiswa', 'peneliti',
];

/**
 * Ends of job titles that German, Dutch and the Nordic languages write as one word with what it is about:
 * Datenbankentwickler, Werkstudentin, nettverksingeniør, systeembeheerder.
 */
// biome-ignore format: word lists read better in rows
const compoundEnds = [
  'entwickler', 'ingenieur', 'architekt', 'berater', 'leiter', 'leitung', 'manager', 'trainer', 'administrator', 'wissenschaftler', 'forscher', 'analyst', 'spezialist', 'techniker', 'informatiker', 'programmierer', 'tester', 'redakteur', 'gestalter', 'designer', 'beauftragter', 'beauftragte', 'verantwortlicher', 'verantwortliche', 'führer', 'gründer', 'inhaber', 'dozent', 'lehrer', 'mitarbeiter', 'student', 'experte', 'planer', 'betreuer', 'koordinator', 'elektroniker', 'mechaniker',
  'ontwikkelaar', 'beheerder', 'adviseur', 'oprichter', 'onderzoeker', 'ontwerper', 'programmeur', 'teamleider', 'specialist', 'deskundige', 'docent',
  'utvecklare', 'udvikler', 'utvikler', 'ingenjör', 'ingeniør', 'konsult', 'konsulent', 'arkitekt', 'forsker', 'forskare', 'rådgiver', 'rådgivare',  'ledare', 'kehittäjä', 'asiantuntija', 'insinööri', 'arkkitehti', 'johtaja', 'päällikkö', 'arendaja', 'insener',
];

/** Words that make one where they end the phrase: "Backend dev", "VP Eng". */
const lastOnly: ReadonlySet<string> = new Set(['dev', 'devs', 'eng', 'qa', 'assistant']);

/** Job titles of scripts that write no spaces, found inside longer words. */
// biome-ignore format: word lists read better in rows
const unspaced = [
  'エンジニア', '代表', '社長', '取締役', 'マネージャ', 'リーダー', 'アーキテクト', 'コンサルタント', '研究員', '開発者', '部長', '教授', 'メンバ', 'デザイナー', 'プログラマ', 'ディレクター', '執行役員', 'コミッタ', 'CTO', 'CEO', 'VPoE', '博士', '学生', '課長',
  'テックリード', 'チームリード', 'スクラムマスター', 'プロダクトオーナー', 'アナリスト', 'サイエンティスト', 'アドボケイト', 'アドボケート', 'エバンジェリスト', 'プロデューサー', '顧問', 'フェロー', 'スペシャリスト', 'プランナー', 'アジャイルコーチ', '本部長', '室長', '係長', '主任', '創業者', '准教授', '助教', 'フリーランス', '理事', 'マネジャー', 'PdM', 'ストラテジスト', 'インストラクター', 'トレーナー', 'アンバサダー', '研究者', '技術者',
  '工程师', '工程師', '架构师', '架構師', '总监', '總監', '经理', '經理', '创始人', '創辦人', '开发者', '技术专家', '顾问', '顧問', '負責人', '负责人', '엔지니어', '개발자', '대표', '팀장', '매니저', '연구원', '교수', '아키텍트',
];

const words: ReadonlySet<string> = new Set(nouns.map(foldWords));
const ends: readonly string[] = [...new Set(compoundEnds.map(foldWords))].flatMap((end) => [end, `${end}in`]);

/** Whether a word, folded, makes the phrase that it stands in a job title. */
export function isJobWord(word: string): boolean {
  return (
    words.has(word) || (word.length >= 9 && ends.some((end) => word.length >= end.length + 2 && word.endsWith(end)))
  );
}

/** Whether a word, folded, makes a job title of the words before it. */
export function endsJob(word: string): boolean {
  return lastOnly.has(word);
}

export const japaneseJobWords: readonly string[] = [...new Set(unspaced)];

/** Words that stand in job titles without making one. */
// biome-ignore format: word lists read better in rows
export const jobAttributes: ReadonlySet<string> = new Set(['devops', 'devsecops', 'analytics', 'senior', 'sr', 'junior', 'jr', 'principal', 'staff', 'software', 'site', 'reliability', 'data', 'machine', 'learning', 'ml', 'ai', 'backend', 'back', 'end', 'frontend', 'front', 'full', 'stack', 'fullstack', 'cloud', 'platform', 'infrastructure', 'security', 'systems', 'system', 'network', 'solutions', 'solution', 'technical', 'technology', 'engineering', 'product', 'development', 'developer', 'relations', 'community', 'research', 'customer', 'success', 'support', 'operations', 'web', 'mobile', 'database', 'global', 'regional', 'enterprise', 'field', 'independent', 'freelance', 'managing', 'vice', 'general', 'lead', 'chief', 'open', 'source', 'quality', 'automation', 'test', 'performance', 'production', 'kubernetes', 'java', 'python', 'go', 'information', 'it', 'business', 'big', 'deep', 'applied', 'co', 'founding', 'deputy', 'marketing', 'design', 'program', 'project', 'practice', 'integration', 'release', 'build', 'tools', 'application', 'apps', 'api', 'distributed', 'of', 'and', 'the', 'for', 'de', 'en', 'et', 'du', 'des']);

/** Words at the end of an organisation's name, folded. */
// biome-ignore format: word lists read better in rows
export const companyEndings: ReadonlySet<string> = new Set(['inc', 'ltd', 'limited', 'llc', 'gmbh', 'ag', 'sa', 'sas', 'sarl', 'plc', 'corp', 'corporation', 'co', 'pte', 'bv', 'nv', 'oy', 'ab', 'as', 'aps', 'kg', 'ug', 'se', 'spa', 'srl', 'sl', 'sro', 'kk', 'ltda', 'eirl', 'io', 'com', 'labs', 'lab', 'group', 'foundation', 'university', 'institute', 'bank', 'systems', 'solutions', 'technologies', 'technology', 'software', 'consulting', 'networks', 'studio', 'studios', 'digital', 'media', 'ventures', 'partners', 'services', 'security', 'health', 'interactive', 'academy', 'college', 'school', 'association', 'society', 'agency', 'ministry', 'cloud', 'data', 'unternehmensberatung', 'international', 'engineering', 'analytics', 'robotics', 'games', 'energy', 'insurance']);
