/** Family names that very many people bear, folded. With one of these, an equal name says little about the person. */
export const commonFamilyNames: ReadonlySet<string> = new Set(
  `
  adams ahmed ali allen anderson andersson bailey baker bauer becker bell bennett brown campbell carter chan chang chen
  cheng clark collins cook cooper cox cruz da das davies davis diaz dubois edwards evans fernandez fischer fernandes
  garcia gomez gonzalez gray green gupta hall hansen harris harrison hassan hernandez hill hoffmann howard huang hughes
  hussain ito ivanov ivanova jackson james jansen jensen johansson johnson jones joshi kato kelly khan kim king kobayashi
  kowalski kumar larsen lee lewis li lim lin liu lopez ma martin martinez mehta meyer miller mitchell mohamed moore
  morales moreau morgan morris muller mueller murphy murray nakamura nelson nguyen nielsen nilsson novak olsen ortiz park
  parker patel perez petrov phillips popescu price ramirez ramos rao reddy richardson rivera roberts robinson rodrigues
  rodriguez rogers rossi russo sanchez santos sato schmidt schneider schulz scott shah sharma shaw silva simpson singh
  smirnov smith souza stewart sun suzuki takahashi tan tanaka taylor thomas thompson torres tran turner verma wagner
  walker wang ward watanabe watson weber white williams wilson wong wood wright wu xu yadav yamamoto yang yilmaz young
  zhang zhao zhou
  `
    .trim()
    .split(/\s+/),
);
