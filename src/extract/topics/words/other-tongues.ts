/**
 * Beginnings of words of languages that inflect, by topic: Polish, Czech, Russian, Ukrainian and the Nordic ones. They
 * are read as stems are; none is shorter than four letters.
 */
export const stemsOfTongues: Record<string, string> = {
  testing: 'testów, testowan, testován, testiran, тестирован, тестуванн, автотест, testaus',
  microservices:
    'mikroserwis, mikroslužb, микросервис, мікросервіс, mikrotjän, mikrotjen, mikropalvelu, mikroszolgáltatás',
  security: 'bezpieczeń, bezpeč, безопасност, безпек, säkerhet, sikkerhet, sikkerhed, tietoturv, biztonság, güvenli',
  performance: 'wydajnoś, výkonnost, производительност, продуктивніст, ytelse, prestanda, suorituskyk, teljesítmén',
  architecture: 'architektur, архитектур, архітектур, arkitektu',
  automation: 'automatyzac, automatizac, автоматизац, automatiser, automatisoin',
  monitoring: 'monitorowan, monitorován, мониторинг, моніторинг, övervakning, overvåking, valvonta',
  containers: 'контейнер, konteneryz, kontejner, kontener',
  databases: 'databáz, adatbázis, veritaban, tietokan, databaser',
  refactoring: 'рефакторинг, refaktory, refaktor',
  accessibility: 'dostępnoś, přístupnost, доступност, tilgjengeligh, tillgängligh, saavutettavuu',
  mobile: 'мобильн, мобільн, mobilních, mobilní, mobilnych',
  careers: 'карьер, кар’єр, karier',
  scalability: 'масштабирован, масштабируем, skalowaln, škálovateln, skalerbar',
  frontend: 'фронтенд, interfejs',
  'web-development': 'веб-разработ, бэкенд, бекенд, webbutveckling, webutvikling',
  migration: 'миграци, міграці',
  deployment: 'развертыван, развёртыван, деплой, wdrażan, wdrożen, nasazen, nasazován',
  linux: 'линукс',
  python: 'питон',
  kubernetes: 'кубернет',
  docker: 'докер',
  'machine-learning': 'maskininlärning, maskinlæring, koneoppimi, нейросет',
  'game-development': 'геймдев, spelutveckling, spillutvikling, pelikehity',
  'data-science': 'датасаенс, статистик',
  'open-source': 'опенсорс',
};

/**
 * Names of topics in languages of which the tables above hold none or few: Russian, Ukrainian, Polish, Czech, the Nordic
 * ones, Hungarian, Turkish, Vietnamese, Indonesian, Korean and Chinese.
 */
export const namesOfTongues: Record<string, string> = {
  'machine-learning':
    'машинное обучение, машинного обучения, машинному обучению, машинне навчання, нейронные сети, нейронных сетей, нейронна мережа, глубокое обучение, gépi tanulás, makine öğrenmesi, makine öğrenimi, derin öğrenme, học máy, pembelajaran mesin, 머신러닝, 기계학습, 딥러닝, 机器学习, 深度学习, 機器學習',
  ai: 'искусственный интеллект, искусственного интеллекта, штучний інтелект, kunstig intelligens, artificiell intelligens, konstgjord intelligens, tekoäly, mesterséges intelligencia, yapay zeka, trí tuệ nhân tạo, kecerdasan buatan, 인공지능, 人工智能, 人工智慧',
  databases:
    'базы данных, баз данных, база данных, базой данных, бази даних, bazy grafowe, bazami danych, bazach danych, veri tabanı, cơ sở dữ liệu, basis data, 데이터베이스, 数据库, 資料庫',
  'functional-programming':
    'функциональное программирование, функционального программирования, 함수형 프로그래밍, 函数式编程',
  'ci-cd':
    'непрерывная интеграция, непрерывной интеграции, безперервна інтеграція, průběžná integrace, 지속적 통합, 持续集成',
  'continuous-delivery': 'непрерывная доставка, ciągłe dostarczanie, 지속적 배포, 持续交付',
  'code-quality':
    'czysty kod, čistý kód, чистый код, чистого кода, чистий код, качество кода, jakość kodu, jakości kodu, 클린 코드, 代码质量',
  architecture:
    'чистая архитектура, wzorce projektowe, návrhové vzory, паттерны проектирования, шаблоны проектирования, 아키텍처, 架构, 架構',
  'game-development':
    'разработка игр, разработке игр, розробка ігор, tworzenie gier, oyun geliştirme, 게임 개발, 游戏开发, 遊戲開發',
  mobile:
    'мобильная разработка, мобильных приложений, vývoj mobilních aplikací, aplikacje mobilne, aplikacji mobilnych, mobil uygulama, 모바일 앱, 移动开发',
  'application-security':
    'безопасность веб-приложений, безопасность приложений, bezpečnost webových aplikací, bezpieczeństwo aplikacji webowych',
  security: 'siber güvenlik, bilgi güvenliği, an ninh mạng, bảo mật, keamanan siber, keamanan, 보안, 安全, 资安, 資安',
  cloud:
    'облако, облака, облаке, облачные технологии, хмарні технології, i skyen, i molnet, pilvipalvelu, pilvipalvelut, felhő, bulut bilişim, 클라우드, 云计算, 雲端',
  'cloud-native': '클라우드 네이티브, 云原生, 雲原生',
  kubernetes: '쿠버네티스',
  docker: '도커',
  containers: '컨테이너, 容器',
  microservices: '마이크로서비스, 微服务, 微服務',
  monitoring: '모니터링, 监控, 監控',
  testing: 'модульное тестирование, jednotkové testy, testy jednostkowe, 테스트 자동화, 테스트, 自动化测试, 測試',
  frontend: '프론트엔드, 前端',
  'web-development': '웹 개발, 백엔드, 后端, 後端',
  'big-data': 'большие данные, больших данных, 빅데이터, 大数据, 大數據',
  'data-science':
    'наука о данных, анализ данных, анализа данных, analiza danych, datová věda, veri bilimi, khoa học dữ liệu, 데이터 분석, 데이터 과학, 数据分析, 數據分析',
  'data-engineering': 'инженерия данных, inżynieria danych, datové inženýrství, 데이터 엔지니어링, 数据工程',
  'open-source':
    'свободное программное обеспечение, открытый код, открытого кода, açık kaynak, nyílt forráskód, mã nguồn mở, fri programvare, öppen källkod, avoin lähdekoodi, 오픈소스, 开源, 開源',
  'programming-languages':
    'языки программирования, язык программирования, języki programowania, język programowania, programovací jazyk, programovací jazyky, 프로그래밍 언어, 编程语言',
  blockchain: 'блокчейн, 블록체인, 区块链, 區塊鏈',
  iot: 'интернет вещей, internet rzeczy, internet věcí, nesnelerin interneti, 사물인터넷, 物联网, 物聯網',
  serverless: '서버리스, 无服务器, бессерверные',
  'remote-work':
    'удаленная работа, удалённая работа, práce na dálku, uzaktan çalışma, etätyö, distansarbete, 원격 근무, 远程办公',
  careers: 'kariéra v it, kariera w it, kariyer, 커리어, 职业发展',
  'event-driven': 'programowanie reaktywne, реактивное программирование, reaktivní programování',
  llm: '대규모 언어 모델, 大语言模型, 大模型, большие языковые модели, языковые модели, языковых моделей',
};
