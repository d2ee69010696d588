/** Given names that stand for one another, folded: each line is one name in its forms. One form may be on two lines. */
const lines = `
alexander alexandr aleksandr aleksander alex sasha sandy xander
alexandra aleksandra alex sasha sandra
alfred alf fred
alison alisa ali
andrew andrei andrey andreas andy drew
anthony antonio anton tony
benjamin ben benny
bernard bernd bernie
catherine katherine kathryn katharina katarina ekaterina kateryna kate katie cathy kathy katja katya
charles carl karl charlie chuck
christina christine kristina kristin chris tina
christopher christoph christophe kristof chris
daniel danny dan dani
david dave
deborah debbie deb
dmitry dmitri dmitrii dmytro dima
dominic dominik dom nick
donald don
edward eduard eduardo ed eddie ted
elizabeth elisabeth liz lizzie beth betty lisa elise
eugene evgeny evgeniy yevgeny yevhen
francis francisco francesco frank fran paco
frederick frederik frederic fred freddy
gabriel gabriela gabe gabi
george georg jorge yuri
gerald gerard gerry jerry
gregory grigory greg
helen helena elena lena
henry henrik heinrich harry hank
ignacio nacho
jacob jakob jake
james jim jimmy jamie
janet jan
jeffrey geoffrey jeff geoff
jennifer jen jenny
jeremy jeremiah jerry jem
jessica jess jessie
johannes johann johan hannes
john johnny jon jack jan
jonathan jonathon jon jonny
jose pepe
joseph josef jozef joe joey
joshua josh
judith judy
kenneth ken kenny
kimberly kim
laurence lawrence lorenz larry
leonard leonardo leo len
leslie les
louis luis lou
lucas lukas luke
manuel manolo manu
margaret maggie meg peggy
martin marty
matthew mathew matthias mathias matteo matt mat
maximilian max
melanie mel
michael michal mikhail michel miguel mike mick micky misha
mohammed muhammad mohamed mohammad mo
natalia natalie natasha nat
nathan nathaniel nat nate
nicholas nicolas niklas nikolai nikolay nick nico nik
oliver olivier oli ollie
pamela pam
patricia pat trish patty
patrick padraig pat paddy
paul pavel pablo paolo
peter petr pieter pedro piotr pete
philip phillip philipp philippe phil
rachel rachael
raymond ray
rebecca becky becca
richard ricardo rich rick dick ricky
robert roberto rob bob robbie bobby bert
roger rodger
ronald ron ronnie
samuel samantha sam sammy
sebastian sebastien seb bastian
sergey sergei serhii serge
stephen steven stefan stephan steve
stephanie stefanie steph
susan susanne suzanne sue susie
theodore theo ted
theresa teresa tess terry
thomas tomas tom tommy
timothy tim timo
tobias toby tobi
valentin valentina val
victoria viktoria vicky tori
victor viktor vic
vincent vince
vladimir volodymyr vlad
walter walt
william wilhelm will bill billy willy liam
yury yuri yuriy iurii yurii
zachary zach zack
`;

const linesByName = new Map<string, string[][]>();
for (const line of lines.trim().split('\n')) {
  const names = line.split(' ');
  for (const name of names) linesByName.set(name, [...(linesByName.get(name) ?? []), names]);
}

/** All forms of a given name, itself among them: of "kate" also "catherine". Takes and gives folded names. */
export function listForms(given: string): string[] {
  return [...new Set([given, ...(linesByName.get(given) ?? []).flat()])];
}
