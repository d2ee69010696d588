import type { Locale } from './locale.js';

/** Spanish. */
// biome-ignore format: word lists read better in rows
export const es: Locale = {
  language: 'es',
  labels: {
    title: ['título', 'charla', 'tema', 'ponencia', 'presentación', 'titulo', 'la charla'],
    speaker: ['ponente', 'ponentes', 'orador', 'oradora', 'oradores', 'conferencista', 'presentador', 'presentadora', 'expositor', 'expositora', 'impartido por', 'impartida por', 'presentado por', 'presenta', 'speaker', 'quién', 'disertante', 'facilitador', 'autor', 'ponencia de', 'charla de', 'ponente invitado', 'tallerista', 'talleristas', 'instructor', 'instructora', 'docente', 'expositores', 'expositoras', 'presentadores', 'a cargo de', 'nuestro ponente', 'nuestra ponente', 'nuestros ponentes', 'nuestras ponentes', 'los ponentes', 'panelistas', 'panelista', 'invitado', 'invitada', 'invitados', 'invitadas', 'nuestro invitado', 'nuestra invitada', 'nuestros invitados', 'facilitadora', 'facilitadores', 'autora', 'dirigido por', 'dirigida por', 'dictado por', 'dictada por', 'imparte', 'imparten', 'quien', 'quiénes', 'oradoras', 'speakers', 'conferenciante', 'conferenciantes', 'moderado con', 'disertantes', 'presentan', 'con'],
    abstract: ['resumen', 'descripción', 'sinopsis', 'descripcion', 'sobre la charla', 'de qué va', 'contenido', 'temario'],
    bio: ['biografía', 'sobre el ponente', 'sobre la ponente', 'sobre los ponentes', 'bio', 'sobre mí', 'acerca del ponente', 'acerca de', 'quién es', 'perfil', 'sobre el autor', 'biografia', 'sobre la autora', 'sobre el speaker', 'sobre los speakers', 'acerca del speaker', 'acerca de los ponentes', 'acerca de mí', 'quién soy', 'mini bio', 'breve bio', 'semblanza', 'trayectoria', 'sobre la speaker', 'sobre el orador', 'perfil del ponente', 'bio del ponente', 'sobre nuestro ponente'],
    role: ['cargo', 'puesto', 'puesto actual', 'rol', 'profesión', 'ocupación'], company: ['empresa', 'compañía', 'organización', 'institución'],
    slides: ['diapositivas', 'presentación en'], video: ['vídeo', 'grabación', 'video'],
    detail: ['nivel', 'duración', 'idioma', 'público', 'requisitos'],
    host: ['anfitrión', 'organiza', 'organizador', 'organizadores', 'moderador', 'moderadora', 'organizan'], sponsor: ['patrocinador', 'patrocinadores', 'patrocina', 'colabora', 'colaboran', 'patrocinan'],
    programme: ['agenda', 'programa', 'charlas', 'ponencias', 'horario', 'orden del día', 'las charlas', 'cronograma'],
    logistics: ['cuándo', 'dónde', 'fecha', 'hora', 'lugar', 'dirección', 'inscripción', 'registro', 'contacto', 'cómo llegar', 'precio', 'entrada', 'ubicación', 'sobre nosotros', 'donde', 'cuando', 'día'],
  },
  talkWords: ['charla', 'ponencia', 'tema', 'primera charla', 'segunda charla', 'taller', 'sesión', 'presentación'],
  kinds: { lightning: ['charla relámpago', 'charlas relámpago'], panel: ['mesa redonda', 'debate', 'panel'], qa: ['ruegos y preguntas'], workshop: ['taller', 'práctica guiada'], keynote: ['conferencia magistral'] },
  by: ['por', 'con', 'de', 'a cargo de', 'presentado por', 'impartido por', 'impartida por', 'presentada por', 'de la mano de', 'dirigido por', 'dirigida por', 'dictado por', 'dictada por', 'ofrecida por', 'ofrecido por', 'impartidas por', 'presentadas por'], and: ['y', 'e', '&'],
  at: ['en', 'de', 'at', '@', 'del'],
  is: ['es', 'trabaja como', 'trabaja', 'soy', 'actualmente'],
  speakVerbs: ['hablará', 'hablarán', 'habló', 'presentará', 'presentarán', 'presentó', 'contará', 'contándonos', 'contó', 'explicará', 'explicarán', 'explicó', 'mostrará', 'enseñará', 'compartirá', 'nos', 'dará', 'impartirá', 'tratará', 'presenta', 'hablaremos', 'vendrá', 'veremos', 'tendremos', 'cuenta', 'contarán', 'cuentan', 'explica', 'explican', 'muestra', 'mostrarán', 'muestran', 'mostró', 'comparte', 'compartirán', 'compartió', 'habla', 'hablan', 'hablaron', 'presentan', 'presentaron', 'imparte', 'imparten', 'impartirán', 'impartió', 'dio', 'darán', 'dieron', 'enseñarán', 'enseña', 'enseñó', 'expondrá', 'expone', 'expuso', 'describirá', 'abordará', 'aborda', 'abordó', 'introducirá', 'introduce', 'introdujo', 'demostrará', 'demostró', 'guiará', 'llevará', 'trata', 'relatará', 'realizará', 'realizarán', 'realizó', 'abrió', 'abrirá', 'cerrará', 'cerró', 'traerá', 'trae', 'trajo', 'revelará', 'analizará', 'profundizará', 'dictará', 'ofrecerá', 'ofreció', 'explicaron', 'contaron', 'mostraron', 'compartieron', 'enseñaron', 'introdujeron', 'impartieron', 'charló', 'comentó', 'trató', 'guió', 'analizó', 'abordaron'],
  about: ['sobre', 'acerca de', 'cómo', 'por qué', 'de', 'titulada', 'titulado'],
  talkPhrases: ['en esta charla', 'esta charla', 'en esta sesión', 'esta sesión', 'en este taller', 'este taller', 'la charla', 'nos hablará', 'nos contará', 'nos presentará', 'en esta presentación', 'veremos', 'esta ponencia', 'ponente', 'aprenderemos', 'hablaremos', 'nos explicará', 'con ejemplo práctico'],
  logistics: ['bienvenida', 'registro', 'preguntas', 'cervezas', 'cerveza', 'descanso', 'pausa', 'café', 'cierre', 'apertura', 'presentación', 'networking', 'comida', 'fin', 'inicio', 'llegada', 'sorteo', 'respuestas', 'ruegos', 'y', 'de', 'la', 'los', 'las', 'despedida', 'acreditación', 'cañas', 'pizzas', 'refrescos', 'recepción', 'debate'],
  notTalkOpenings: ['contaremos con', 'contamos con', 'tendremos', 'nos acompañará', 'nos acompañan', 'nos visitará', 'bienvenida', 'registro', 'preguntas', 'descanso', 'pausa', 'networking', 'cierre', 'apertura', 'cervezas', 'sorteo', 'café', 'llegada', 'recepción', 'ruegos', 'presentación del grupo', 'te esperamos', 'gracias', 'acreditación', 'despedida'],
  hostPhrases: ['organizado por', 'en las oficinas de', 'acogido por', 'cedido por', 'anfitrión'],
  sponsorPhrases: ['patrocinado por', 'gracias a', 'con la colaboración de', 'patrocinador'],
  calendar: ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
  stopWords: ['el', 'la', 'los', 'las', 'un', 'una', 'unos', 'unas', 'y', 'o', 'de', 'del', 'al', 'a', 'en', 'con', 'por', 'para', 'sobre', 'es', 'son', 'este', 'esta', 'estos', 'estas', 'nuestro', 'nuestra', 'nos', 'se', 'su', 'sus', 'mi', 'que', 'qué', 'cómo', 'cuándo', 'dónde', 'quién', 'desde', 'hasta', 'durante', 'además', 'también', 'hola', 'gracias', 'si', 'no', 'más', 'como', 'pero', 'cuando', 'otra', 'otro', 'analizando', 'introducción'],
};
