import type { Answers, Day, FactKey } from '../facts'
import type { Place, Step } from './answer'
import type { Criterion } from './criterion'
import type { Finding } from './assess'

/** A lettered section. A referral section finds no criteria met or not met: it names the policy that decides. */
export interface Section {
  readonly id: string
  readonly title: string
  readonly kind: 'criteria' | 'referral'
  readonly criteria: Criterion
}

/** A length of approval: calendar months, or days. */
export type Length = { readonly months: number } | { readonly days: number }

/** How long an approval runs. What is not known yet is absent, and named in `needs`. */
export interface Duration {
  readonly length?: Length
  readonly from?: Day
  readonly through?: Day
  readonly needs: readonly Place[]
  /** The rule and its arithmetic in words. */
  readonly why: string
}

/** The most capsules in any 28 days, and their strength in mg (R32). */
export interface Quantity {
  /** Most capsules in any 28 days. */
  readonly capsules?: number
  readonly strengthMg?: number
  readonly needs: readonly Place[]
}

/** Where a request goes next. The number is absent while an answer it depends on is open. */
export interface NextPolicy {
  readonly number?: string
  /** The numbers that are still possible. */
  readonly possible: readonly string[]
  readonly cite: string
  readonly why: string
  readonly needs: readonly Place[]
}

/** Something to know; a warning has to be acknowledged, an answer given, before signing. */
export interface Note {
  readonly id: string
  readonly text: string
  readonly cite?: string
  readonly reading?: string
}

/** What the next step is where criteria are not met. */
export interface NextStep {
  readonly text: string
  readonly referral?: NextPolicy
}

/** A request in its section, with what its criteria came to: what notes, warnings and the next step are made from. */
export interface Review {
  readonly answers: Answers
  /** The decision date. */
  readonly on: Day
  readonly section: Section
  readonly root: Finding
}

/** A policy as the evaluation needs it: sections of criteria, and what follows from their findings. */
export interface Policy {
  readonly sections: readonly Section[]
  /** The facts that pick the section. */
  readonly routing: readonly FactKey[]
  readonly sectionOf: (answers: Answers) => Section | undefined
  readonly duration: (answers: Answers, section: Section, on: Day) => Duration
  readonly quantity: (answers: Answers) => Quantity
  readonly referral: (answers: Answers, section: Section) => NextPolicy
  readonly nextStep: (review: Review, unmet: readonly Finding[]) => NextStep
  /** The unmet criterion that stands against another paragraph of the policy itself; undefined where there is none. */
  readonly conflict: (review: Review, unmet: readonly Finding[]) => Finding | undefined
  readonly notes: (review: Review) => readonly Note[]
  readonly warnings: (review: Review) => readonly Note[]
  /** Facts that matter for what a plan must have checked before signing. */
  readonly toCheck: (review: Review) => readonly Place[]
  /** What has to be known before the questions of a criterion are put, by criterion; those of others are always put. */
  readonly waitsFor: Readonly<Record<string, (review: Review) => readonly Place[]>>
  /** Answers that might be given to an open place, one on each side of every limit. */
  readonly fills: (place: Place, answers: Answers, on: Day) => readonly Step[]
  /** Answers that might stand in place of recorded ones, one on each side of every limit. */
  readonly turns: (answers: Answers, on: Day) => readonly Step[]
}
