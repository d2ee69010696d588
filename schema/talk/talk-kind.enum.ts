import { registerEnumType } from 'type-graphql';

/** What kind of contribution a talk is; the values are the store's. */
export const TalkKind = {
  TALK: 'talk',
  LIGHTNING: 'lightning',
  PANEL: 'panel',
  QA: 'qa',
  WORKSHOP: 'workshop',
  KEYNOTE: 'keynote',
} as const;

registerEnumType(TalkKind, {
  name: 'TalkKind',
  description: 'What kind of contribution to an event it is.',
  valuesConfig: {
    TALK: { description: 'A talk of usual length, and whatever is not said to be something else.' },
    LIGHTNING: { description: 'A talk of a few minutes.' },
    PANEL: { description: 'A conversation of several people in front of an audience.' },
    QA: { description: 'Questions from the audience, answered.' },
    WORKSHOP: { description: 'A session in which the audience works on something itself.' },
    KEYNOTE: { description: 'The talk that opens, closes or leads an event.' },
  },
});
