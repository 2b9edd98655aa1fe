import type { BlockKind } from '../article/article.ts';
import type { Span } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';

/** One sentence of an article with its tokens; spans are offsets into the article's text. */
export interface Sentence extends Span {
  /** Index of the block it stands in. */
  readonly block: number;
  readonly blockKind: BlockKind;
  readonly tokens: readonly Token[];
}

/** What every fact has: where it stands, as short as it can be while holding the fact, and in which sentence. */
interface FactBase extends Span {
  /** Index into `Analysis.sentences`. */
  readonly sentence: number;
}

/** How a wording bounds a value: "214", "about 200", "more than 200", "nearly 200" or "up to 200". */
export type Bound = 'exact' | 'about' | 'over' | 'under';

/**
 * A number with what it measures, in a base unit.
 *
 * `unit` is 'count' for plain numbers, 'ordinal' for "third", 'percent', 'point' (percentage points), an ISO 4217 code for money
 * ("USD", or '$' where the currency is not clear), or an SI base for measures: 'm', 'm2', 'm3', 'kg', 's' (durations), 'age' (years
 * of age), 'm/s', 'K' (temperature), 'W', 'J', 'B' (bytes), 'ppb', 'degree', quotients of these ('kg/m3'), 'times' ("twice", "on three occasions"),
 * or 'score' ("3-1": the smaller number is `low`). Shares in words ("a third", "one in eight") have unit 'percent' and kind 'number'.
 * Goats, and whatever else has no conversion, are a 'count'.
 */
export interface Quantity extends FactBase {
  readonly type: 'quantity';
  readonly kind: 'number' | 'percent' | 'money' | 'measure';
  /** Lowest and highest value the wording names, in the base unit; equal unless it is a range. */
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  readonly bound: Bound;
  /** Half a step of the last digit written, in the base unit: "1.2 million" → 50 000, "214" → 0.5. */
  readonly precision: number;
  /** Stems of the words that say what is counted or measured, nearest first: "38 injured passengers" → ["passeng", "injur"]. */
  readonly counted: readonly string[];
}

/** What part of a whole something holds for, where a word says so: "most of them", "all the systems", "eleven of the sixteen". */
export interface Portion extends FactBase {
  readonly type: 'portion';
  readonly kind: 'number';
  /** 'part' where two counts say it, whose `share` of a hundred is known. */
  readonly level: 'few' | 'some' | 'most' | 'all' | 'part';
  readonly share: number | null;
  /** Stems of the words that say of what, nearest first. */
  readonly counted: readonly string[];
}

/** A point or period in the calendar, or a time of day. */
export interface Time extends FactBase {
  readonly type: 'time';
  readonly kind: 'date';
  /** First and last day meant, both inclusive, as YYYY-MM-DD; a year is 01-01 to 12-31. Null where it cannot be told. */
  readonly from: string | null;
  readonly to: string | null;
  /**
   * Month (1-12) and day where the wording has no year; `from` and `to` then hold the year nearest to the date of publication, which
   * may be the wrong one. The day is also set for the "start" and the "end" of a month, whose grain is 'month'.
   */
  readonly month: number | null;
  readonly day: number | null;
  /** Minutes since midnight for a clock time, else null. */
  readonly clock: number | null;
  /** How precise the wording is. */
  readonly grain: 'clock' | 'day' | 'week' | 'month' | 'season' | 'year' | 'decade' | 'vague';
  /**
   * True for wording that was resolved against the date of publication ("last Tuesday"), and for a clock time that leaves open
   * which half of the day is meant ("twenty to nine").
   */
  readonly relative: boolean;
  /** Where nothing could be resolved (no date of publication, no year): what was said, so that equal wording is equal. */
  readonly said?: string;
}

/** A proper name, with the words it may be shortened to. */
export interface Name extends FactBase {
  readonly type: 'name';
  readonly kind: 'person' | 'organisation' | 'place';
  /** How sure the kind is: a name after "Dr" is a person, a lone "Rowan" may be a ship. */
  readonly kindCertain: boolean;
  /** Folded words of the name without titles and particles: ["ngozi", "okafor"]. */
  readonly parts: readonly string[];
  /** Folded honorific or office written with the name ("mr", "president", "deputy attorney general"), or null. */
  readonly title: string | null;
}

/** A nationality or the like ("Polish"), which stands for a place. */
export interface Demonym extends FactBase {
  readonly type: 'demonym';
  readonly kind: 'place';
  /** Folded name of the place: "poland". */
  readonly place: string;
}

/** Words in quotation marks, joined across a split ("…," she said, "…"). */
export interface Quotation extends FactBase {
  readonly type: 'quotation';
  readonly kind: 'quote';
  /** The quoted stretches without their marks, in order; more than one where the quotation is split. */
  readonly pieces: readonly Span[];
  /** True for scare quotes and names of works: short, no speaker, inside a sentence. */
  readonly fragment: boolean;
  readonly speaker: Speaker | null;
}

/** Who is said to have said it. */
export interface Speaker extends Span {
  /** Folded parts of the name, or of the description ("the same worker" → ["worker"]). Pronouns are resolved to the last fitting name where there is one. */
  readonly parts: readonly string[];
  readonly named: boolean;
  /** True where a pronoun was resolved, which may be wrong. */
  readonly resolved: boolean;
}

/** Speech reported without quotation marks: "Verrall said the silence was not unusual". */
export interface ReportedSpeech extends FactBase {
  readonly type: 'reported';
  readonly kind: 'attribution';
  readonly speaker: Speaker;
  /** What is said to have been said. */
  readonly content: Span;
}

/** An office or description that belongs to a person: "Ines Varrow, warden of Skelby Lock". */
export interface Role extends FactBase {
  readonly type: 'role';
  readonly kind: 'role';
  /** Folded parts of the holder's name. */
  readonly holder: readonly string[];
  /** Folded words of the office, in order, without articles: ["deputy", "police", "chief"], ["editor", "of", "lantern"]. */
  readonly words: readonly string[];
}

/** What a certainty cue does to the claim it stands with. */
export type CueClass =
  | 'possible' // may, might, could, perhaps
  | 'likely' // likely, probably, appears to
  | 'alleged' // allegedly, suspected
  | 'considered' // is considering, weighing
  | 'planned' // plans to, hopes to
  | 'negated' // not, never, no, denied
  | 'future' // will, would
  | 'soft'; // expected, if, hardly: weakens a claim, but is not missed when it goes

/** A word or phrase that says how certain a claim is. */
export interface Certainty extends FactBase {
  readonly type: 'certainty';
  readonly kind: 'certainty';
  readonly cue: CueClass;
  /** Stems of the content words it governs, nearest first. */
  readonly scope: readonly string[];
}

/** A superlative, a "first", "only" or "record", with what it ranges over. */
export interface Superlative extends FactBase {
  readonly type: 'superlative';
  readonly kind: 'superlative';
  /** Sense of the ranking adjective ("largest" and "biggest" are one); "first", "only" and "record" themselves; "second young". */
  readonly rank: string;
  /** True where the phrase says among what: "of any school in the country", "Scotland's". */
  readonly ranged: boolean;
  /** True for "ever", "in history", "on record". */
  readonly ever: boolean;
  /** Stems of the content words that say among what, nearest first, the possessor last. */
  readonly scope: readonly string[];
}

/** A stated cause: "because the paper had been folded", "due to budget cuts". */
export interface Cause extends FactBase {
  readonly type: 'cause';
  readonly kind: 'cause';
  /** True for wordings that may merely tell when or about what: "after", "amid", "over". */
  readonly loose: boolean;
  /** Stems of the content words of the cause. */
  readonly scope: readonly string[];
}

export type Fact =
  | Quantity
  | Portion
  | Time
  | Name
  | Demonym
  | Quotation
  | ReportedSpeech
  | Role
  | Certainty
  | Superlative
  | Cause;

/** What a fact finder may know besides the sentences. */
export interface FactContext {
  /** The article's text, which all spans point into. */
  readonly text: string;
  readonly published: string | null;
  readonly language: string | null;
}

/** An article read for its facts. */
export interface Analysis {
  readonly sentences: readonly Sentence[];
  /** In order of their start; facts of different types may overlap. */
  readonly facts: readonly Fact[];
}
