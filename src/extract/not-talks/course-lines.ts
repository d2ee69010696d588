/**
 * Lines of an evening's course that are no talks, beside those that the locales know: what follows them is at most a
 * word or two. By language; folded when they are read.
 */
export const courseLines: readonly string[] = [
  // English
  'open forum, official end, official start, open discussions, mid session interval, interval, intermission, award ceremony, award, awards, prize giving, jury, jury deliberation, pitches, company pitches, speed networking, speed dating, icebreaker, ice breaker, team building, team forming, forming teams, challenge presentation, treasurer s report, president s report, chairman s report, secretary s report, minutes of, apologies for absence, any other business, aob, election of, budget report, membership report, retrospective and drinks, marketplace, topic voting, vote on topics, topic selection, dot voting, closing circle, free coding, open hacking, hack time, hack session, group work, work in groups, breakout, breakouts, breakout rooms, project work, project time, kata, show your work, demos of the, hallway track, office hour, mentoring, cv check, quick poll, retrospective, volunteers wanted, speakers wanted, speaker wanted, looking for speakers, looking for a speaker, we need speakers, call for speakers, call for papers, call for proposals, go home, head home, end of event, end of the event, end of meetup, end of the meetup, end of the evening, local bar, local pub, nearby bar, nearby pub, slot available, slot free, free slot, open slot, empty slot, available slot, your topic, your name here, your session here, this could be you, could be you, you, reserved, on hold, backup talk, cancelled, canceled, postponed, job market, job board, who is hiring, jobs corner, hiring announcements, lucky draw, group picture, family photo, move to the pub, off to the pub, head to the pub, live stream starts, stream starts, soundcheck, tech check, technical setup, how to propose, propose a talk, suggest a talk, next meetups, next meetup, next meeting, project presentation, project presentations, presentation of results, presentation of projects, results presentation, explanation of the challenge, challenges, open floor, idea pitching, upcoming meetups, upcoming events, future events, past events, about the event, about this event, about the group, about us, opening act, admission to, round table discussions, pair programming, speakers profile, q a speakers profile, speaker profile, speaker profiles, speakers bios, plan, plans, show and tell, sponsors and, our sponsors, our sponsor',
  // German
  'themensammlung, themenfindung, themenvorschläge, mögliche themen, offene runde, offene diskussion, kennenlernen, begrüßungsworte, siegerehrung, preisverleihung, preisvergabe, verlosung, gewinnspiel, gruppenfoto, aufbau, abbau, aufräumen, mittagspause, kaffeepause, kurze pause, kleine pause, ausklingen, offenes ende, open end, entlastung des, bericht des vorstands, bericht des vorstandes, jahresbericht, kassenbericht, wahl des, wahlen, feststellung der, protokoll, vorschläge, organisatorisches, neuigkeiten, ankündigungen, freies arbeiten, gruppenarbeit, projektvorstellung, projektvorstellungen, vorstellung der projekte, ergebnispräsentation, ergebnispräsentationen, präsentation der ergebnisse, vorstellung der teilnehmer, hacken, abgesagt, verschoben, noch offen, noch frei, steht noch nicht fest, folgt, wird bekannt gegeben, dein vortrag, euer vortrag, sprecher gesucht, vortragende gesucht, virtueller stammtisch, feedbackrunde, einlass und, nächste termine, nächstes treffen, vergangene treffen, umtrunk, snacks und getränke, jobbörse',
  // French
  'quizz, quiz par équipes, remise des prix, remise des lots, tirage au sort, tombola, ouverture des portes, mot d accueil, mot de bienvenue, mots de bienvenue, le mot des organisateurs, mot du sponsor, mot des sponsors, présentation du sponsor, présentation de l association, présentation du groupe, actualités, actu, actus, les news, brèves, annonces, jeu concours, jeux, photo de groupe, pause café, pause pizza, pizza et boissons, pot, pot de l amitié, verre de l amitié, 3e mi temps, troisième mi temps, suite au bar, à suivre, à définir, à déterminer, en attente, votre talk, votre talk ici, ton talk, votre sujet, vous, appel à orateurs, appel à speakers, appel à talks, orateur recherché, on cherche, on recrute, annulé, reporté, atelier libre, travail en groupe, présentation des projets, présentation des résultats, présentation des équipes, restitution, présentation du kata, choix des sujets, proposition des sujets, rétrospective, assemblée générale, bilan moral, bilan financier, rapport moral, rapport financier, élection du bureau, prochains meetups, prochain meetup, prochains événements, à propos de l événement, à propos du meetup',
  // Spanish
  'entrega de premios, rifa, rifas, foto grupal, foto de grupo, palabras de bienvenida, palabras de apertura, palabras del patrocinador, presentación de la comunidad, presentación de los asistentes, ronda de presentaciones, dinámica, noticias, novedades de la comunidad, anuncios, pausa café, coffee break, merienda, cena, comida y bebida, tapas, por definir, por determinar, por anunciar, por confirmar, tu charla, tu charla aquí, tu charla aqui, busca ponente, se buscan ponentes, buscamos ponentes, convocatoria, cancelado, cancelada, pospuesto, aplazado, mesa abierta, trabajo en grupo, presentación de proyectos, presentación de resultados, presentación de los proyectos, manos a la obra, cierre y, próximos eventos, próximos meetups, próximo meetup, cómo proponer, asamblea',
  // Portuguese
  'entrega de prêmios, premiação, foto oficial, foto do grupo, palavras de abertura, palavra do patrocinador, apresentação da comunidade, apresentação dos participantes, rodada de apresentações, dinâmica de apresentação, dinâmica, novidades, avisos, recados, notícias, coffee break, pausa para café, lanche, churrasco, a definir, a confirmar, em breve, em definição, sua palestra, sua palestra aqui, sua talk aqui, chamada de palestras, chamada de trabalhos, cancelado, cancelada, adiado, adiada, mesa aberta, bate papo livre, trabalho em grupo, apresentação dos projetos, apresentação de resultados, apresentação dos resultados, mão na massa, retrospectiva, próximos eventos, próximo encontro, assembleia, credenciamento e café',
  // Italian
  'premiazione, estrazione premi, estrazione a premi, foto di gruppo, giro di presentazioni, giro di tavolo, parola agli sponsor, saluti iniziali, saluti finali, novità dalla community, annunci, pausa caffè, pizza e birra, da definire, da confermare, da annunciare, il tuo talk, il tuo talk qui, cercasi speaker, cerchiamo speaker, annullato, rinviato, discussione libera, lavoro di gruppo, presentazione dei progetti, presentazione dei risultati, ritrovo, prossimi eventi, prossimo incontro, assemblea',
  // Dutch
  'prijsuitreiking, loterij, groepsfoto, voorstelronde, woord van de sponsor, welkom en introductie, mededelingen, nieuws, koffiepauze, korte pauze, pizza en bier, eten en drinken, nog niet bekend, nog te bepalen, wordt nog bekend, jouw talk, jouw talk hier, jouw praatje, sprekers gezocht, spreker gezocht, geannuleerd, uitgesteld, vrije discussie, groepswerk, uitleg, projectpresentaties, presentatie van de projecten, hacken met pizza, rondvraag, volgende meetup, volgende bijeenkomst, ledenvergadering',
  // Polish
  'rejestracja, powitanie, przywitanie, rozpoczęcie, otwarcie, zakończenie, podsumowanie, przerwa, przerwa kawowa, przerwa na kawę, przerwa na pizzę, pizza i networking, integracja, networking, afterparty, after party, dyskusja, wolna dyskusja, dyskusje, pytania, pytania i odpowiedzi, losowanie nagród, losowanie, konkurs, wręczenie nagród, gry planszowe, piwo, piwo i, lunch, obiad, wkrótce, do ustalenia, do potwierdzenia, twoja prezentacja, twój temat, szukamy prelegentów, szukamy prelegenta, odwołane, przełożone, słowo wstępu, słowo od sponsora, ogłoszenia, aktualności, zdjęcie grupowe, następne spotkanie, praca w grupach, prezentacja projektów, prezentacja wyników, zadanie, zadania',
  // Romanian
  'introducere, deschidere, deschiderea, înregistrare, înregistrarea participanților, bun venit, cuvânt de bun venit, cuvânt de deschidere, pauză, pauză de cafea, întrebări, întrebări și răspunsuri, discuții, discuții libere, închidere, încheiere, concluzii, tombolă, premii, gustări, pizza și bere, socializare, în curând, va fi anunțat, urmează',
  // Russian
  'знакомство, приветственный кофе, регистрация, регистрация участников, сбор гостей, сбор участников, приветствие, приветственное слово, вступительное слово, вступление, открытие, закрытие, перерыв, кофе брейк, кофе пауза, обед, фуршет, пицца, нетворкинг, общение, неформальное общение, свободное общение, время пообщаться, афтепати, афтерпати, вопросы и ответы, обсуждение, круглый стол, розыгрыш, розыгрыш призов, завершение, подведение итогов, дискуссия, уточняется, будет объявлено',
  // Indonesian
  'pemateri, pembicara, narasumber, pembukaan, penutup, penutupan, registrasi, registrasi ulang, sambutan, tanya jawab, sesi tanya jawab, istirahat, ishoma, makan siang, makan malam, foto bersama, ramah tamah, perkenalan, kuis, doorprize',
  // Czech and Slovak
  'příchod, příchod účastníků, přivítání, úvodní slovo, úvodní slova, zahájení, zakončení, ukončení, závěrečné slovo, registrace účastníků, přestávka, přestávka na kávu, volná diskuze, volná diskuse, volná zábava, diskuse, dotazy, otázky, otázky a odpovědi, tombola, losování, soutěž, kvíz, vyhlášení, novinky, novinky z komunity, slovo sponzora, bude upřesněno, bude doplněno, upřesníme, vaše přednáška, tvoje přednáška, hledáme přednášející, zrušeno, odloženo, oběd, večeře, pivo a, sraz v, představení účastníků, představení projektů, prezentace výsledků, prezentace projektů, vyhlášení vítězů, hackování, další sraz, privítanie, prestávka, diskusia, občerstvenie, záver, otvorenie, registrácia',
];

/** Lines of Japanese programmes that are no talks. Japanese writes no spaces, so a line is held against what it begins with. */
export const japaneseCourse =
  /^(?:各自|もくもく|黙々|作業(?:時間|タイム|内容)?|自由(?:時間|作業|行動)|フリー(?:タイム|トーク|ディスカッション)|雑談|歓談|成果(?:発表|報告|共有)|結果発表|進捗(?:報告|共有)|宣言|チェックイン|チェックアウト|振り?返り|ふりかえり|感想|共有タイム|グループ(?:ワーク|分け)|チーム分け|アイデア(?:出し|ソン)|ハッカソン|開発(?:時間|タイム)?$|アイスブレイク|開始|開会|開催|諸注意|事務連絡|お?知らせ|告知|宣伝|アンケート|記念撮影|写真撮影|集合写真|抽選|じゃんけん|プレゼント|表彰|審査|投票|昼食|昼休み|お昼|ランチ|夕食|ビアバッシュ|ピザ|飲み会|二次会|忘年会|新年会|交流|懇親|ネットワーキング|休憩|小休憩|転換|移動|片付け|後片付け|撤収|解散|退場|退館|終了|閉会|締め|クロージング|オープニング|会場|主催|運営|スポンサー(?:紹介|挨拶|様)|企業紹介|参加者|自己紹介|メンバー紹介|ご?挨拶|質疑|質問|qa|パネル準備|準備|受付|入場|開場|募集中|募集|飛び込み|飛び入り|調整中|未定|仮|coming)(?:[^「『（(]{0,24})(?:[（(].{0,80})?$/iu;

/** Headings of a page, and of what goes with a talk; as a whole line only: "Video calls" may be a talk. By language. */
export const pageHeadings: readonly string[] = [
  'opening, closing, introduction, intro, outro, conclusion, conclusions, related links, links, further reading, references, resources, useful links, notes, notes and links, recording, recordings, the recording, tags, share, share this, slides, code, video, videos, audio, media, materials, transcript, photos and videos, more information, more info, further information, organized, organised, organized by, organizers, current event, currentevent, next event, previous event, upcoming event, speaker, the speaker, speakers, download, download slides, download pdf, bio, bios, biography, short bio, abstract, the abstract, description, summary, details, comments, about, meetup, github, repo, website, twitter, learning objectives, learning goals, objectives, prerequisites, requirements, target audience, what you will learn, what you ll learn, who should attend, takeaways, key takeaways',
  'lernziele, lernziel, voraussetzungen, zielgruppe, folien, aufzeichnung, aufzeichnungen, weiterführende links, vortragender, vortragende, zusammenfassung, kurzfassung, materialien',
  'à propos, a propos, à propos de nous, objectifs, prérequis, public visé, présentateur, intervenant, intervenants, orateur, oratrice, orateurs, liens, liens utiles, ressources, enregistrement, vidéo, vidéos, supports, diapositives, résumé, conclusion',
  'objetivos, requisitos, pré requisitos, público alvo, enlaces, recursos, grabación, ponente, ponentes, diapositivas, resumen, vídeo, gravação, palestrante, palestrantes, materiais, resumo, relatore, relatori, risorse, spreker, sprekers, prelegent, prelegenci, přednášející, přednášejícího, лектор, лектори, лекторы, докладчик, докладчики, спикер, спикеры, ссылки, презентация, видео, запись',
  'スライド, 動画, 資料, 録画, 登壇者, 登壇者紹介, 発表者, 参考資料, 参考リンク',
];

/** Lines of an evening's course whose words begin real titles too: they are read as a whole line only. */
export const wholeLines: readonly string[] = [
  'logistics, after hours, clean up, clear out, gather and grab a seat, grab a seat, company introduction, host introduction, community update, community updates, group update, group news, user group news, news, news and updates, updates, panel q a, lightning talk slots, 5 minute lightning talks, eintreffen, eintreffen der gäste, sorteos, sorteio, rozdanie nagród, nagrody, uvítání, úvod a uvítání',
  'velkommen, mat og drikke, mat og prat, slutt, pause, mingling, påmelding, välkommen, välkomna, mingel, paus, mat och dryck, avslutning, tak for i dag, tervetuloa, tauko, ruokaa, lopetus, verkostoituminen, köszöntő, szünet, regisztráció, zárás, kötetlen beszélgetés, karşılama, kapanış, ara, kayıt, açılış',
  '개회, 휴식, 네트워킹, 등록, 환영, 폐회, 질의응답, 점심, 오프닝, 클로징, 签到, 茶歇, 自由交流, 合影, 开场, 抽奖, 问答, 晚餐, 閉幕, 开幕, 休息',
];

/** Words of an evening's course that begin titles as well: "Social", but "Social engineering". */
export const courseNouns: readonly string[] = [
  'social, lightning, hiring, closing, quiz, trivia, registration, questions, fragen, apertura, abertura, interval, photo, setup',
];

/** What joins such a word to a place, a host or a time: "Pizza by Foo", "Break until 8pm". */
export const courseJoints: readonly string[] = [
  'by, at, from, with, and, to, until, till, in, on, mit, bei, im, bis, von, durch, und, chez, par, avec, et, à, a, au, con, en, y, por, com, no, na, e, presso, da, bij, door, met, w, z, i, s, v, og, och, ved, hos, på',
];

/** A field of a record, or what is said of a person: "id: 3f8a", "Ana's bio". */
export const recordField =
  /^(?:id|uid|uuid|slug|layout|permalink|key|url|lang|image|avatar)\s?[:=]\s?\S|^[a-z]{1,20}(?:_[a-z]{1,20}){1,4}$|^[\p{L} .-]{2,40}['’]s (?:bio|biography|slides)$/iu;

/** How a line begins that invites, thanks or notes: no title does. */
export const notTitleOpening =
  /^(?:※|for (?:her|his|their) |we['’]?(?:ll|re) |we (?:will|are|have) |join (?:us|me) |note that |come and |(?:the|this) (?:event|meeting|meetup) (?:is|will|starts) |la charla (?:estará|será) |zum download |participantes$|participants$|attendees$|teilnehmer$|if you(?:['’]re| are| have| want| would)? |please |feel free|sign up|rsvp)/iu;

/** What a society's general meeting decides, as its agenda says it: "Election of the board", "Approval of the minutes". */
export const formalItem =
  /^(?:(?:re-?)?elections? of (?:the |a |our )?(?:\p{L}+ ){0,3}(?:chair(?:man|woman|person)?|board|committee|officers?|secretary|treasurer|auditors?|president|directors)\b|(?:acceptance|approval|adoption|reading|confirmation) of (?:the )?(?:\p{L}+ )?(?:summons|agenda|minutes|accounts|budget|annual report|notice)\b|(?:annual |financial )?(?:accounts|statements?|budget) (?:and|&) (?:the )?(?:accounts|budget|auditors?|membership fees?)|(?:neu)?wahl (?:des|der|eines|einer) (?:\p{L}+ )?(?:vorstand(?:e?s)?|vorsitzenden|kassenpr[üu]fer|kassenwarts?|schriftf[üu]hrers?|versammlungsleit(?:ers|ung)|protokollf[üu]hrers?)(?!\p{L})|genehmigung (?:des|der) (?:protokolls|tagesordnung)|(?:approbation|adoption) (?:du|des|de l['’ ]) ?(?:comptes|pv|proc[èe]s|rapport|budget|ordre)|[ée]lection du (?:bureau|conseil|pr[ée]sident)|(?:lectura y )?aprobaci[óo]n (?:del?|de las?) (?:acta|cuentas|presupuesto)|elecci[óo]n de (?:la )?(?:junta|directiva|presidente)|aprova[çc][ãa]o d[ae]s? (?:ata|contas)|elei[çc][ãa]o da (?:diretoria|mesa)|goedkeuring (?:van de )?notulen|verkiezing (?:van het )?bestuur|valg av (?:styre|leder|m[øo]teleder))/iu;

/** What such a line says further on. */
export const notTitleInside =
  /\b(?:feel free to|let us know|ping us|contact us|reach out to us|(?:want|like|wish) to (?:present|speak|give a talk)|stay and mingle|mingle in|(?:propose|submit|give|proponer|propor|dar|proposer|einreichen) (?:a|an|your|una|uma|tu|sua|un|votre) (?:talk|session|topic|charla|palestra|sujet))\b/iu;

/** A Japanese company before a post: "株式会社Foo / エンジニア". */
export const japanesePost =
  /^(?:株式会社|合同会社)[^「『/／]{1,30}[/／]|^[^「『/／株合]{1,30}(?:株式会社|合同会社)\s{0,2}[/／]/u;

/** A slot that has but a number: "Customer Speaker Session 2", "Talk #1 + Q&A". */
export const numberedSlot =
  /^(?:(?:customer|guest|developer|opening|closing|community|member|user|partner|sponsor|external|local|main|first|second|third) )?(?:key ?notes?|speakers?|talks?|presentations?|sessions?|slots?|topics?|vortr[aä]ge?|charlas?|ponencias?|palestras?|présentations?|prelekcja|přednáška)(?: (?:talk|session|slot))?\s{0,2}(?:#|n°|nr\.?|no\.?)?\s{0,2}\d{0,2}(?:\s{0,2}[+&,-]\s{0,2}(?:q ?& ?a|\d{1,2}|questions|discussion|tba|tbd|tbc))?\s{0,2}(?:\((?:coming soon|tb[acd]|soon|to be [a-z]{2,12}|folgt|à venir|por definir|a definir|募集中|未定)\))?\s{0,2}$/iu;

/** Several talks at once: "Lightning talks in the garden". */
export const rowOfTalks =
  /^(?:lightning|ignite|flash|short|community|members?['’]?) (?:talks|sessions|presentations)(?: (?:in|at|on|by|from|until|till)\b.{0,60})?$/iu;

/** A game of questions; whoever talks of one has more to say than that. */
export const game = /\b(?:quizz?(?:es)?|trivia|trivial (?:pursuit|poursuite)|kahoot|jeopardy|bingo|tombola)\b/iu;
