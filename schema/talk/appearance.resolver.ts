import { Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { AppearanceRow } from '../../src/store/index.js';
import type { TalkgraphContext } from '../context.js';
import { evidenceByAppearance } from '../evidence/evidence.loader.js';
import { Evidence } from '../evidence/evidence.type.js';
import { encodeId } from '../relay/global-id.js';
import { byId } from '../relay/node.loader.js';
import { idField } from '../relay/node.type.js';
import { Appearance } from './appearance.type.js';
import { Talk } from './talk.type.js';

/** What an appearance leads to. */
@Resolver(() => Appearance)
export class AppearanceResolver {
  @FieldResolver(() => ID, idField)
  id(@Root() appearance: AppearanceRow) {
    return encodeId('appearance', appearance.id);
  }

  @FieldResolver(() => Talk, { description: 'The talk on which the speaker appeared.' })
  talk(@Root() appearance: AppearanceRow, @Ctx() context: TalkgraphContext) {
    return context.load(byId.talk, appearance.talkId);
  }

  @FieldResolver(() => [Evidence], {
    description: 'What name, role and company rest on: which page, which words, which rule.',
  })
  evidence(@Root() appearance: AppearanceRow, @Ctx() context: TalkgraphContext) {
    return context.load(evidenceByAppearance, appearance.id);
  }
}
