import * as z from 'zod/mini'
import { continuation } from './continuation'
import { diagnosis } from './diagnosis'
import { dose } from './dose'
import type { Fact } from './kinds'
import { plan } from './plan'
import { request } from './request'
import { therapy } from './therapy'

/**
 * Every question that a review asks, once. Types, the case file's schema, the fields of the sheet,
 * the record and the letter follow from this table.
 */
export const facts = { ...request, ...diagnosis, ...therapy, ...dose, ...continuation, ...plan }

export type FactKey = keyof typeof facts
type EntryOf<F> = F extends Fact<infer Entry, never> ? Entry : F extends Fact<infer Entry, infer _> ? Entry : never
type ValueOf<F> = F extends Fact<infer _, infer Value> ? Value : never

/** What the case keeps of a review, as typed; a blank is absent. */
export type Entries = { [K in FactKey]?: EntryOf<(typeof facts)[K]> }
/** What the entries are read as; a blank, and what can't be read, is absent. */
export type Answers = { readonly [K in FactKey]?: ValueOf<(typeof facts)[K]> }

export const factKeys = Object.keys(facts) as FactKey[]

/** The table with its types set aside, for readers that treat every fact alike. */
export const factOf = (key: FactKey): Fact => facts[key] as unknown as Fact

export const entriesSchema = z.partial(
  z.object(Object.fromEntries(factKeys.map((key) => [key, factOf(key).schema]))),
) as unknown as z.ZodMiniType<Entries, Entries>
