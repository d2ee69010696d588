import type { Locale } from './locale.js';

/** French. */
// biome-ignore format: word lists read better in rows
export const fr: Locale = {
  language: 'fr',
  labels: {
    title: ['titre', 'sujet', 'présentation', 'conférence', 'thème', 'talk', 'le talk', 'le sujet'],
    speaker: ['intervenant', 'intervenante', 'intervenants', 'orateur', 'orateurs', 'oratrice', 'conférencier', 'conférencière', 'conférenciers', 'présenté par', 'animé par', 'speaker', 'speakers', 'speakeuse', 'présentateur', 'par', 'avec'],
    abstract: ['résumé', 'description', 'abstract', 'à propos du talk', 'pitch', 'le pitch', 'au sujet du talk', 'contenu'],
    bio: ['biographie', 'bio', 'à propos du speaker', 'à propos de l intervenant', 'à propos de l orateur', 'à propos', 'qui suis je', 'à propos des speakers', 'les speakers'],
    role: ['poste', 'fonction'], company: ['entreprise', 'société'],
    slides: ['support', 'supports', 'diaporama'], video: ['vidéo', 'replay', 'enregistrement'],
    detail: ['niveau', 'durée', 'langue', 'public', 'prérequis', 'note'],
    host: ['hôte', 'organisateur', 'organisateurs', 'hébergeur', 'animateur', 'accueil'], sponsor: ['sponsor', 'sponsors', 'partenaires', 'partenaire', 'sponsor du mois'],
    programme: ['programme', 'au programme', 'ordre du jour', 'déroulé', 'déroulement', 'agenda', 'le programme', 'présentations', 'les présentations', 'planning', 'programme de la soirée', 'au menu', 'les talks', 'conférences'],
    logistics: ['quand', 'où', 'date', 'heure', 'lieu', 'adresse', 'inscription', 'inscriptions', 'accès', 'contact', 'tarif', 'infos pratiques', 'informations pratiques', 'rendez vous', 'horaire', 'horaires', 'qui sommes nous', 'à noter', 'important', 'comment venir', 'public visé', 'prochain meetup', 'pour qui', 'pourquoi', 'à propos de nous', 'rejoignez nous', 'informations'],
  },
  talkWords: ['talk', 'présentation', 'conférence', 'sujet', 'première présentation', 'seconde présentation', 'deuxième présentation', 'premier talk', 'deuxième talk', 'second talk', 'atelier', 'session', 'intervention', 'partie', 'conf', 'rex'],
  kinds: { panel: ['table ronde', 'débat'], qa: ['questions réponses', 'questions/réponses'], workshop: ['atelier', 'atelier pratique', 'travaux pratiques'], lightning: ['talk éclair', 'présentation éclair'] },
  by: ['par', 'avec', 'de', 'présenté par', 'animé par', 'présentée par', 'animée par'], and: ['et', '&', 'ainsi que'],
  at: ['chez', 'à', 'de chez', 'de', 'au sein de', '@', 'pour'],
  is: ['est', 'travaille comme', 'travaille', 'je suis', 'actuellement'],
  speakVerbs: ['présente', 'présentera', 'présenteront', 'présentent', 'parle', 'parlera', 'parleront', 'parlent', 'présenté', 'a présenté', 'expliquera', 'explique', 'expliqueront', 'partagera', 'partage', 'partageront', 'viendra', 'viendront', 'racontera', 'montrera', 'montre', 'commence', 'abordera', 'animera', 'fera', 'nous', 'interviendra', 'évoquera', 'dévoilera', 'proposera', 'proposent', 'propose'],
  about: ['sur', 'de', 'comment', 'pourquoi', 'dont le sujet est', 'sur le thème de', 'à propos de', 'intitulé', 'intitulée', 'du'],
  talkPhrases: ['dans cette présentation', 'cette présentation', 'dans ce talk', 'ce talk', 'cette conférence', 'cette session', 'nous présentera', 'viendra nous', 'nous parlera', 'lors de cette', 'nous étudierons', 'nous verrons', 'nous allons voir', 'au cours de', 'je vous propose', 'l objectif est', 'venez découvrir', 'cet atelier', 'les points présentés', 'présentation de', 'retour d expérience', 'je vous présenterai', 'cette intervention'],
  logistics: ['accueil', 'bienvenue', 'apéro', 'apéritif', 'buffet', 'pause', 'réseautage', 'échanges', 'échange', 'fin', 'début', 'introduction', 'questions', 'réponses', 'repas', 'boissons', 'pizzas', 'bières', 'inscription', 'mot', 'ouverture', 'clôture', 'cocktail', 'discussions', 'discussion', 'présentations', 'tour', 'table', 'conclusion', 'cloture', 'des', 'de', 'la', 'le', 'les', 'et', 'du', 'portes', 'convivial', 'rafraîchissements', 'collation', 'restaurant', 'soirée', 'vacances', 'meet', 'buffet', 'dînatoire', 'afterwork', 'sponsor', 'rencontre', 'moment', 'networking'],
  notTalkOpenings: ['accueil', 'apéro', 'apéritif', 'buffet', 'pause', 'questions', 'fin de', 'mot de', 'bienvenue', 'introduction', 'open space', 'open-space', 'échanges', 'networking', 'cocktail', 'discussions', 'clôture', 'ouverture', 'merci', 'nous ', 'inscri', 'rendez-vous', 'rdv', 'venez', 'tour de table', 'présentation des règles', 'quiz', 'un moment', 'partage'],
  hostPhrases: ['dans les locaux de notre sponsor du mois', 'dans les locaux de nos sponsors du mois', 'dans les locaux de', 'hébergé par', 'accueilli par', 'accueillis par', 'organisé par', 'merci à', 'un grand merci à', 'chez'],
  sponsorPhrases: ['sponsorisé par', 'offert par', 'avec le soutien de', 'nos sponsors', 'notre sponsor'],
  calendar: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  stopWords: ['le', 'la', 'les', 'l', 'un', 'une', 'des', 'du', 'de', 'd', 'et', 'ou', 'à', 'au', 'aux', 'en', 'dans', 'pour', 'par', 'avec', 'sur', 'sous', 'chez', 'ce', 'cet', 'cette', 'ces', 'nous', 'vous', 'ils', 'elle', 'il', 'je', 'tu', 'on', 'notre', 'votre', 'nos', 'vos', 'leur', 'leurs', 'est', 'sont', 'sera', 'qui', 'que', 'quoi', 'dont', 'où', 'comment', 'pourquoi', 'quand', 'quel', 'quelle', 'merci', 'bonjour', 'venez', 'après', 'avant', 'puis', 'enfin', 'ensuite', 'suite', 'lors', 'mais', 'donc', 'car', 'ni', 'plus', 'moins', 'tout', 'tous', 'toute', 'toutes', 'mes', 'ma', 'mon', 'son', 'sa', 'ses', 'retour', 'rendez', 'inscriptions', 'au', 'ici', 'soirée', 'si', 'ne', 'pas', 'afin', 'depuis', 'pendant', 'entre', 'comme', 'aussi', 'découvrez', 'apprenez', 'certains'],
};
