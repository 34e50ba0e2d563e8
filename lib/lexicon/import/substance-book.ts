import type { Route, SubstanceFacts } from '../../model/substance'
import { classesOf } from '../classes-of'
import { fold } from '../fold'
import type { LexiconIndex } from '../load-index'
import { keyOf } from '../orthographic-key'
import type { SourceKind } from './imported-product'
import { moietyOf, withoutSalt, withoutSaltAsWritten } from './moiety-of'
import { alikeNames, resembles } from './resembles'
import { isHerbal, tagsOfAtc } from './tags-of-atc'

/** A substance the embedded lexicon does not have, gathered from every file that names it. */
export interface NewSubstance {
  place: number
  spellings: Set<string>
  english?: string
  french?: string
  codes: Map<string, Set<Route>>
  groups: Set<string>
  from: string
}

interface Seen {
  source: SourceKind
  from: string
}

/** What a product with one substance says of it beside the name. */
export interface OneSubstance extends Seen {
  spellings: readonly string[]
  atc: readonly string[]
  groups: readonly string[]
  routes: readonly Route[]
}

/** Codes WHO gives to combinations and to "various": they tell no substance. */
const IS_ONE_SUBSTANCE = /^(?!J07)[A-V]\d{2}[A-Z]{2}(?!20|30|5\d)\d{2}$/

const keyOfSpelling = (spelling: string): string => keyOf(withoutSalt(spelling))

const ownersOf = (index: LexiconIndex): Map<string, number[]> => {
  const owners = new Map<string, number[]>()
  for (const [place, { facts }] of index.substances.entries()) {
    for (const code of new Set(facts.atc.filter(({ old }) => old !== true).map(({ code }) => code)))
      owners.set(code, [...(owners.get(code) ?? []), place])
  }
  return owners
}

/** Finds, or makes, the substance that files mean: by name, else by an ATC code that only one substance has. */
export class SubstanceBook {
  readonly fresh: NewSubstance[] = []
  readonly owners: ReadonlyMap<string, readonly number[]>
  readonly #index: LexiconIndex
  readonly #known = new Map<string, number | undefined>()
  readonly #byKey = new Map<string, number>()
  readonly #byCode = new Map<string, number>()

  constructor(index: LexiconIndex) {
    this.#index = index
    this.owners = ownersOf(index)
  }

  /** The place of a moiety already known, embedded or new. */
  find(spellings: readonly string[]): number | undefined {
    const text = spellings.join('\n')
    if (!this.#known.has(text)) this.#known.set(text, moietyOf(spellings, this.#index))
    return (
      this.#known.get(text) ??
      spellings.map((one) => this.#byKey.get(keyOfSpelling(one))).find((at) => at !== undefined)
    )
  }

  /** Reads a product of one substance: what it is called and coded there holds for combinations too. */
  learn(one: OneSubstance): void {
    const named = this.find(one.spellings)
    const coded = named === undefined ? this.#byCodes(one) : undefined
    // What is found by name teaches no other: "iode" is not potassium iodide because it is that salt's moiety.
    if (coded !== undefined) this.#remember(one.spellings, coded)
    const place = named ?? coded ?? this.#make(one.spellings, one)
    const made = this.fresh[place - this.#index.substances.length]
    if (made === undefined) return
    for (const spelling of one.spellings) made.spellings.add(spelling)
    this.#name(made, one.spellings[0] ?? '', one.source)
    for (const code of one.atc) {
      made.codes.set(code, new Set([...(made.codes.get(code) ?? []), ...one.routes]))
      if (IS_ONE_SUBSTANCE.test(code) && !this.#byCode.has(code)) this.#byCode.set(code, place)
    }
    for (const group of one.groups) made.groups.add(group)
  }

  /** The place of a moiety, made when nobody has it. */
  place(spellings: readonly string[], seen: Seen): number {
    return this.find(spellings) ?? this.#make(spellings, seen)
  }

  #byCodes({ atc, spellings }: OneSubstance): number | undefined {
    const places = new Set<number>()
    for (const code of atc) {
      if (!IS_ONE_SUBSTANCE.test(code)) continue
      const owners = this.owners.get(code) ?? []
      if (owners.length > 1) return undefined
      const [embedded] = owners
      const facts = this.#index.substances[embedded ?? -1]?.facts
      if (facts !== undefined && !resembles(spellings, facts)) return undefined
      const place = embedded ?? this.#byCode.get(code)
      const made = this.fresh[(place ?? 0) - this.#index.substances.length]
      const alike = made === undefined || spellings.some((one) => alikeNames(one, [...made.spellings]))
      if (place !== undefined && alike) places.add(place)
    }
    return places.size === 1 ? [...places][0] : undefined
  }

  #remember(spellings: readonly string[], place: number): void {
    for (const spelling of spellings) {
      const key = keyOfSpelling(spelling)
      if (!this.#byKey.has(key)) this.#byKey.set(key, place)
    }
  }

  #make(spellings: readonly string[], { source, from }: Seen): number {
    const place = this.#index.substances.length + this.fresh.length
    const made: NewSubstance = { place, spellings: new Set(spellings), codes: new Map(), groups: new Set(), from }
    this.fresh.push(made)
    this.#remember(spellings, place)
    this.#name(made, spellings[0] ?? '', source)
    return place
  }

  #name(made: NewSubstance, written: string, source: SourceKind): void {
    if (source === 'ema') made.english ??= withoutSalt(written)
    else if (source === 'bdpm') made.french ??= withoutSaltAsWritten(written).toLowerCase()
  }
}

/** The facts of a new substance: its name in English where a file has it, its codes, and what those tell of its classes. */
export function factsOfNew(made: NewSubstance): SubstanceFacts {
  const first = [...made.spellings][0] ?? ''
  const name = made.english ?? withoutSalt(first)
  const atc = [...made.codes].map(([code, routes]) => ({
    code,
    ...(routes.size === 1 ? { route: [...routes][0] as Route } : {}),
  }))
  const codes = [...(made.codes.size === 0 ? made.groups : made.codes.keys())]
  const tags = tagsOfAtc(codes) ?? (codes.length === 0 && isHerbal(fold(first)) ? [] : undefined)
  const facts: SubstanceFacts = {
    name: name === '' ? fold(first) : name,
    names: { en: name, fr: made.french ?? name, nl: name },
    atc,
    classes: [],
    ...(tags === undefined ? {} : { tags }),
    halfLives: [],
    vaccine: null,
  }
  return { ...facts, classes: classesOf(facts) }
}
