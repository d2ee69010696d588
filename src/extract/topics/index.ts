/** The topic vocabulary and its matcher. */
export { type AssignedTopic, assignTopics, type TopicInput } from './assign-topics.js';
export { findTopic, topicVocabulary } from './vocabulary.js';
