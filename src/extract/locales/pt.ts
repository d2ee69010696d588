import type { Locale } from './locale.js';

/** Portuguese. */
// biome-ignore format: word lists read better in rows
export const pt: Locale = {
  language: 'pt',
  labels: {
    title: ['título', 'palestra', 'tema', 'apresentação'],
    speaker: ['palestrante', 'palestrantes', 'orador', 'oradora', 'oradores', 'apresentador', 'apresentado por', 'ministrado por', 'facilitador', 'quem', 'instrutor', 'palestra de', 'ministrante', 'ministrantes', 'ministrada por', 'convidado', 'convidada', 'convidados', 'convidadas', 'nosso convidado', 'nossa convidada', 'nossos convidados', 'apresentadora', 'apresentadores', 'instrutora', 'instrutores', 'facilitadora', 'facilitadores', 'painelista', 'painelistas', 'panelistas', 'debatedores', 'keynote speaker', 'speaker', 'speakers', 'autor', 'autora', 'quem fala', 'conduzido por', 'conduzida por', 'mentor', 'mentora', 'oradoras', 'palestrante convidado', 'apresentada por', 'nossos palestrantes', 'nosso palestrante', 'nossa palestrante', 'com', 'participantes'],
    abstract: ['resumo', 'descrição', 'sinopse', 'sobre a palestra', 'conteúdo', 'sobre o tema'],
    bio: ['biografia', 'sobre o palestrante', 'sobre a palestrante', 'sobre os palestrantes', 'minibio', 'mini bio', 'sobre mim', 'sobre o orador', 'sobre as palestrantes', 'sobre o autor', 'sobre a autora', 'sobre o speaker', 'sobre os speakers', 'quem sou eu', 'quem é', 'quem sou', 'bio', 'perfil', 'sobre o apresentador', 'sobre o instrutor', 'sobre o convidado', 'biografia do palestrante', 'currículo'],
    role: ['cargo', 'função', 'papel', 'profissão', 'ocupação'], company: ['empresa', 'organização', 'instituição', 'onde trabalha'],
    slides: ['apresentação em', 'slides'], video: ['vídeo', 'gravação'],
    detail: ['nível', 'duração', 'idioma', 'público'],
    host: ['anfitrião', 'organização', 'organizadores', 'moderador', 'mediador'], sponsor: ['patrocinador', 'patrocinadores', 'patrocínio', 'apoio', 'parceiros'],
    programme: ['agenda', 'programação', 'programa', 'palestras', 'cronograma', 'agenda do meetup', 'as palestras'],
    logistics: ['quando', 'onde', 'data', 'hora', 'horário', 'local', 'endereço', 'inscrição', 'inscrições', 'contato', 'como chegar', 'encerramento', 'sobre nós', 'introdução', 'ingressos', 'acesso'],
  },
  talkWords: ['palestra', 'apresentação', 'primeira palestra', 'segunda palestra', 'oficina', 'sessão', 'tema'],
  kinds: { lightning: ['palestra relâmpago'], panel: ['mesa redonda', 'painel', 'bate papo'], qa: ['perguntas e respostas'], workshop: ['oficina', 'mão na massa'] },
  by: ['por', 'com', 'de', 'apresentado por', 'ministrado por', 'ministrada por', 'apresentada por', 'conduzido por', 'conduzida por', 'apresentadas por', 'ministrados por'], and: ['e', '&'],
  at: ['na', 'no', 'da', 'do', 'em', '@', 'de', 'at'],
  is: ['é', 'trabalha como', 'trabalha', 'atua como', 'atualmente', 'sou'],
  speakVerbs: ['falará', 'falou', 'apresentará', 'apresentou', 'vai', 'irá', 'mostrará', 'mostrou', 'mostrando', 'explicará', 'explicou', 'compartilhou', 'compartilhará', 'nos', 'subiu', 'abordou', 'trouxe', 'levou', 'contou', 'demonstrou', 'conta', 'contará', 'contarão', 'explica', 'explicam', 'mostra', 'mostram', 'compartilha', 'compartilham', 'fala', 'falam', 'falaram', 'apresenta', 'apresentam', 'apresentaram', 'apresentarão', 'ministra', 'ministrou', 'ministrará', 'traz', 'trará', 'aborda', 'abordará', 'demonstra', 'demonstrará', 'guiará', 'discutiu', 'discute', 'discutirá', 'abre', 'abriu', 'fechou', 'iniciou', 'inicia', 'ensinará', 'ensinou', 'ensina', 'deu', 'dará', 'relatou', 'relatará', 'introduziu', 'introduzirá', 'partilhou', 'partilhará', 'partilha', 'mostraram', 'compartilharam', 'contaram', 'explicaram', 'abordaram', 'demonstraram', 'trouxeram', 'deram', 'discutiram', 'ministraram', 'palestrou', 'palestraram', 'encerrou', 'expôs', 'comentou'],
  about: ['sobre', 'de', 'como', 'por que', 'que abordou'],
  talkPhrases: ['nesta palestra', 'esta palestra', 'nessa palestra', 'uma palestra', 'nesta apresentação', 'apresentação de', 'nesta sessão', 'vai falar', 'irá apresentar', 'a palestra', 'apresentação do'],
  logistics: ['abertura', 'boas', 'vindas', 'boas-vindas', 'intervalo', 'encerramento', 'credenciamento', 'perguntas', 'respostas', 'sorteio', 'sorteios', 'confraternização', 'pausa', 'café', 'início', 'fim', 'comemoração', 'aniversário', 'bolo', 'happy', 'lanche', 'recepção', 'chegada', 'e', 'de', 'do', 'da', 'com', 'almoço', 'jantar', 'cerveja'],
  notTalkOpenings: ['teremos', 'receberemos', 'vamos receber', 'contaremos com', 'abertura', 'boas vindas', 'boas-vindas', 'intervalo', 'encerramento', 'credenciamento', 'perguntas', 'sorteio', 'networking', 'coffee', 'happy hour', 'comemoração', 'confraternização', 'recepção', 'pausa', 'início', 'chegada'],
  hostPhrases: ['organizado por', 'organizado pela comunidade', 'organizado pelo', 'sediado por', 'no escritório da', 'na sede da', 'realizado na'],
  sponsorPhrases: ['patrocinado por', 'com o apoio de', 'apoio de', 'agradecemos'],
  calendar: ['janeiro', 'fevereiro', 'março', 'abril', 'maio', 'junho', 'julho', 'agosto', 'setembro', 'outubro', 'novembro', 'dezembro', 'segunda', 'terça', 'quarta', 'quinta', 'sexta', 'sábado', 'domingo'],
  stopWords: ['o', 'a', 'os', 'as', 'um', 'uma', 'e', 'ou', 'de', 'do', 'da', 'dos', 'das', 'em', 'no', 'na', 'nos', 'nas', 'com', 'por', 'para', 'sobre', 'este', 'esta', 'esse', 'essa', 'nosso', 'nossa', 'que', 'como', 'quando', 'onde', 'quem', 'se', 'seu', 'sua', 'mais', 'mas', 'também', 'não', 'olá', 'teve', 'foi', 'é', 'ao', 'aos', 'à', 'apresentação', 'palestra', 'evento', 'seguimos'],
};
