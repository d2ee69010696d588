import type { Found, SpeakerDraft, TalkDraft } from '../../extract/index.js';
import type { GoldSpeaker, GoldTalk } from '../corpus/labelled-text.js';
import type { Claim, ClaimField } from './claim.js';
import { foldForScore, sameCompany, sameRole } from './likeness.js';
import type { Miss, MissKind } from './miss.js';
import { countShared, measureTitle, pairTalks, sameTitle } from './pair-talks.js';
import { emptyTallies, type Tallies, type Tally } from './tally.js';

/** What one text adds to the score. */
export interface TextScore {
  tallies: Tallies;
  /** Talks found, and those of them whose kind is right. */
  kinds: { right: number; of: number };
  /** Whether every talk, speaker and company is right and nothing else was found. */
  exact: boolean;
  /** For a text without a talk: whether none was found. Null for the others. */
  leftEmpty: boolean | null;
  misses: Miss[];
  claims: Claim[];
}

/** From here on an unpaired talk is a labelled one that was misread rather than something else. */
const halfTitle = 0.5;

/**
 * Holds the predicted talks of one text against its labels. Counts exactly as the corpus's own scorer does; misses and
 * claims come on top.
 */
export function scoreText(text: { id: string; group: string; gold: GoldTalk[] }, predicted: TalkDraft[]): TextScore {
  const sheet = new ScoreSheet(text.id, text.group);
  const pairs = pairTalks(text.gold, predicted);
  const loose = predicted.filter((_, at) => !pairs.ofPredicted.has(at));
  for (const draft of loose) sheet.countLooseTalk(draft, text.gold.length === 0);
  text.gold.forEach((talk, at) => {
    const partner = pairs.ofGold.get(at);
    if (partner === undefined) sheet.countMissedTalk(talk, loose);
    else sheet.countPair(talk, predicted[partner] as TalkDraft);
  });
  const leftEmpty = text.gold.length === 0 ? predicted.length === 0 : null;
  return { ...sheet.score, leftEmpty };
}

class ScoreSheet {
  readonly score: TextScore = {
    tallies: emptyTallies(),
    kinds: { right: 0, of: 0 },
    exact: true,
    leftEmpty: null,
    misses: [],
    claims: [],
  };
  /** The talk that is being counted. */
  #talk: string | null = null;

  constructor(
    readonly text: string,
    readonly group: string,
  ) {}

  /** A predicted talk that no label answers: all of it is wrong. */
  countLooseTalk(draft: TalkDraft, onEmptyText: boolean): void {
    const { tallies } = this.score;
    this.#talk = draft.title?.value ?? null;
    this.score.exact = false;
    tallies.talks.wrong++;
    tallies.speakers.wrong += draft.speakers.filter(({ name }) => foldForScore(name.value) !== '').length;
    tallies.topics.wrong += draft.topics.length;
    this.#claim('title', draft.title, false);
    for (const topic of draft.topics) this.#claim('topic', topic, false);
    for (const speaker of draft.speakers) {
      if (speaker.company) tallies.companies.wrong++;
      if (speaker.role) tallies.roles.wrong++;
      this.#claimSpeaker(speaker, false);
    }
    this.#miss(onEmptyText ? 'talk on a text without any' : 'no talk', draft.title ?? draft.speakers[0]?.name, null);
  }

  /** A labelled talk that no prediction answers. */
  countMissedTalk(gold: GoldTalk, loose: TalkDraft[]): void {
    const { tallies } = this.score;
    this.#talk = gold.title ?? gold.about;
    this.score.exact = false;
    tallies.talks.missed++;
    tallies.speakers.missed += gold.speakers.length;
    tallies.companies.missed += gold.speakers.filter(({ company }) => company).length;
    tallies.roles.missed += gold.speakers.filter(({ role }) => role).length;
    tallies.topics.missed += new Set(gold.topics).size;
    const near = loose.find((draft) => measureTitle(gold, draft) >= halfTitle || countShared(gold, draft) > 0);
    this.#miss(near ? 'title misread' : 'talk missed', near?.title, this.#talk);
  }

  /** A labelled talk and the prediction that answers it, field by field. */
  countPair(gold: GoldTalk, draft: TalkDraft): void {
    const { tallies, kinds } = this.score;
    this.#talk = gold.title ?? gold.about;
    tallies.talks.right++;
    kinds.of++;
    const kindRight = draft.kind.value === gold.kind;
    if (kindRight) kinds.right++;
    else this.#miss('kind wrong', draft.kind, gold.kind);
    this.#claim('kind', draft.kind, kindRight);
    // Where the text gives no title, nobody can say whether the found one is right.
    if (gold.title !== null) this.#claim('title', draft.title, measureTitle(gold, draft) >= sameTitle);
    this.#countSpeakers(gold, draft);
    this.#countTopics(gold, draft);
  }

  #countSpeakers(gold: GoldTalk, draft: TalkDraft): void {
    const { speakers, companies, roles } = this.score.tallies;
    const found = new Map(draft.speakers.map((speaker) => [foldForScore(speaker.name.value), speaker]));
    for (const wanted of gold.speakers) {
      const hit = found.get(foldForScore(wanted.name));
      if (hit) {
        speakers.right++;
        found.delete(foldForScore(wanted.name));
        this.#claim('speaker', hit.name, true);
      } else {
        speakers.missed++;
        this.score.exact = false;
        this.#miss('speaker missed', null, wanted.name);
      }
      this.#countCompany(companies, wanted, hit);
      this.#countRole(roles, wanted, hit);
    }
    for (const speaker of found.values()) {
      speakers.wrong++;
      this.score.exact = false;
      if (speaker.company) companies.wrong++;
      if (speaker.role) roles.wrong++;
      this.#claimSpeaker(speaker, false);
      this.#miss('no speaker', speaker.name, null);
    }
  }

  #countCompany(tally: Tally, wanted: GoldSpeaker, hit: SpeakerDraft | undefined): void {
    const right = countValue(tally, wanted.company, wanted.altCompanies, hit?.company?.value, sameCompany);
    if (!right) this.score.exact = false;
    if (!hit) return;
    if (hit.company) this.#claim('company', hit.company, right);
    if (!right) this.#miss(nameError('company', wanted.company, hit.company), hit.company, wanted.company);
  }

  #countRole(tally: Tally, wanted: GoldSpeaker, hit: SpeakerDraft | undefined): void {
    const right = countValue(tally, wanted.role, wanted.altRoles, hit?.role?.value, sameRole);
    if (!hit) return;
    if (hit.role) this.#claim('role', hit.role, right);
    if (!right) this.#miss(nameError('role', wanted.role, hit.role), hit.role, wanted.role);
  }

  #countTopics(gold: GoldTalk, draft: TalkDraft): void {
    const { topics } = this.score.tallies;
    const wanted = new Set(gold.topics);
    const got = new Map(draft.topics.map((topic) => [topic.value, topic]));
    for (const [slug, topic] of got) {
      const right = wanted.has(slug);
      if (right) topics.right++;
      else topics.wrong++;
      this.#claim('topic', topic, right);
      if (!right) this.#miss('topic wrong', topic, null);
    }
    for (const slug of wanted) {
      if (got.has(slug)) continue;
      topics.missed++;
      this.#miss('topic missed', null, slug);
    }
  }

  #claimSpeaker(speaker: SpeakerDraft, right: boolean): void {
    this.#claim('speaker', speaker.name, right);
    this.#claim('company', speaker.company, right);
    this.#claim('role', speaker.role, right);
  }

  #claim(field: ClaimField, found: Found<string> | null, right: boolean): void {
    if (!found) return;
    const { rule, confidence } = found.evidence;
    this.score.claims.push({ field, rule, said: confidence, right, group: this.group });
  }

  #miss(kind: MissKind, found: Found<string> | null | undefined, wanted: string | null): void {
    const rule = found?.evidence.rule ?? null;
    this.score.misses.push({ kind, text: this.text, talk: this.#talk, found: found?.value ?? null, wanted, rule });
  }
}

/** Counts a company or a role; true where it is right, or rightly not there. */
function countValue(
  tally: Tally,
  wanted: string | null,
  others: string[],
  found: string | undefined,
  same: (a: string, b: string) => boolean,
): boolean {
  if (!found) {
    if (wanted) tally.missed++;
    return !wanted;
  }
  if ([wanted, ...others].some((right) => right && same(right, found))) {
    tally.right++;
    return true;
  }
  tally.wrong++;
  if (wanted) tally.missed++;
  return false;
}

function nameError(field: 'company' | 'role', wanted: string | null, found: Found<string> | null): MissKind {
  if (!found) return `${field} missed`;
  return wanted ? `${field} wrong` : `${field} not due`;
}
