/**
 * Words of the sciences and of computing itself by the topics that they name, as products are. One comma-separated list
 * a topic or pair; the first topic is the one that a search by name finds.
 */
export const sciences: Record<string, string> = {
  // Statistics and the R world
  'data-science':
    'r programming, r package, r packages, r users, r-ladies, rladies, rmarkdown, r markdown, tidyr, purrr, dplyr, magrittr, data.table, ggplot2, blogdown, bookdown, bioconductor, knitr, shiny app, shiny apps, shinyapps, survival analysis, linear regression, logistic regression, cluster analysis, principal component analysis, markov chain, markov chains, mcmc, monte carlo methods, text analysis, text mining, business intelligence, exploratory data analysis, data exploration, data storytelling, network science, astrophysics, bioinformatics, bioinformatique, bioinformática, bioinformatik, genomics, genetics, linear algebra, sagemath, sympy, scilab, gnu octave, matlab, spreadsheets, google sheets, metabase, qlik, signal processing',
  // Maps
  'data-science, data-quality': 'openstreetmap, open street map, wikidata',
  'data-science, frontend': 'leaflet.js, leafletjs, mapbox, openlayers, maplibre',
  'postgresql, data-science': 'postgis',
  'data-science, open-source': 'qgis',
  // Learning machines
  'machine-learning':
    'sistema de recomendação, sistemas de recomendação, sistema de recomendación, sistemas de recomendación, système de recommandation, systèmes de recommandation, empfehlungssystem, empfehlungssysteme, recommender, recommenders, matrix factorization, matrix factorisation, collaborative filtering, topic modelling, topic modeling, optical character recognition, ocr, face detection, gesture recognition, perceptron, backpropagation, gensim, support vector machine, support vector machines, machine translation, aprendizagem de máquina, self-driving, autonomous driving, autonomous vehicles, tinyml, genetic algorithm, genetic algorithms, evolutionary algorithm, evolutionary algorithms, algoritmos genéticos, algorithmes génétiques, genetische algorithmen, image processing, procesamiento de imágenes, processamento de imagens, traitement d’images, processamento de linguagem natural, procesamiento de lenguaje natural, procesamiento del lenguaje natural, traitement du langage naturel, traitement automatique du langage, traitement automatique des langues, elaborazione del linguaggio naturale, verarbeitung natürlicher sprache, sprachverarbeitung, sprachsteuerung, voice assistant, voice assistants',
  'machine-learning, data-science': 'anomaly detection, fraud detection, time series prediction',
  testing:
    'tests fonctionnels, test fonctionnel, pruebas funcionales, prueba funcional, testes funcionais, teste funcional, funktionale tests, functionele tests, test funzionali',
  // Languages and the ways to write in them
  'programming-languages':
    'undefined behaviour, undefined behavior, move semantics, template metaprogramming, abap, pl/1, object oriented programming, object orientation, programación orientada a objetos, programação orientada a objetos, programmation orientée objet, programmation objet, objektorientierte programmierung, concurrent programming, programming paradigm, programming paradigms, type inference, static types, dynamic typing, coroutines, code golf, project euler, advent of code, kotlin, kotlin language, kotlin coroutines, c programming, c extensions, foreign function interface, cffi, data structures, estructuras de datos, estruturas de dados, structures de données, datenstrukturen, recursion, dynamic programming, unicode, character encoding, floating point, eiffel language, odin language, visual basic, squeak',
  'event-driven':
    'reactive programming, functional reactive programming, programación reactiva, programação reativa, programmation réactive, reaktive programmierung, reactive extensions, rxjava, reactor core, reactive streams, reactive manifesto',
  'application-security, programming-languages': 'memory safety, memory safe',
};
