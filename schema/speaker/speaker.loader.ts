import {
  readCompaniesOfSpeakers,
  readLinksOfSpeakers,
  readOtherNamesOfSpeakers,
  readTopicsOfSpeakers,
} from '../../src/store/index.js';
import { manyByKey } from '../context.js';

/** The other spellings of each speaker's name. */
export const otherNamesBySpeaker = manyByKey(readOtherNamesOfSpeakers, (row) => row.ownerId);
/** The companies that each speaker has spoken for, latest first. */
export const companiesBySpeaker = manyByKey(readCompaniesOfSpeakers, (row) => row.speakerId);
/** The topics of each speaker, that of most talks first. */
export const topicsBySpeaker = manyByKey(readTopicsOfSpeakers, (row) => row.speakerId);
/** The pages of each speaker's own, those of the latest talk first. */
export const linksBySpeaker = manyByKey(readLinksOfSpeakers, (row) => row.speakerId);
