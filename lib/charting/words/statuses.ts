import type { MedicationStatus } from '../../model/chart'
import { anyOf, type ByLanguage } from './by-language'
import { ACTIVE, ACTIVE_BADGE, NOT_GOING_ON } from './status/active'
import { COMPLETED, COMPLETED_BADGE } from './status/completed'
import { ENTERED_IN_ERROR, ENTERED_IN_ERROR_BADGE } from './status/entered-in-error'
import { INTENDED, INTENDED_BADGE, NOT_ANOTHER_PLAN } from './status/intended'
import { NOT_TAKEN, NOT_TAKEN_BADGE } from './status/not-taken'
import { ON_HOLD, ON_HOLD_BADGE } from './status/on-hold'
import { STOP_NOUN, STOPPED, STOPPED_BADGE } from './status/stopped'

type Words = readonly (readonly [MedicationStatus, RegExp])[]

const words = (...ideas: ByLanguage[]): RegExp => new RegExp(`\\b${anyOf(...ideas)}\\b`)

const UNKNOWN: ByLanguage = { en: ['unknown'], fr: ['inconnue?'], nl: ['onbekend'], de: ['unbekannt'] }

/** What a badge or a status cell says. In order: "no longer taking" and "inactive" stand before "taking" and "active". */
export const BADGES: Words = [
  ['entered-in-error', words(ENTERED_IN_ERROR, ENTERED_IN_ERROR_BADGE)],
  ['not-taken', words(NOT_TAKEN, NOT_TAKEN_BADGE)],
  ['stopped', words(STOPPED, STOPPED_BADGE)],
  ['on-hold', words(ON_HOLD, ON_HOLD_BADGE)],
  ['intended', words(INTENDED, INTENDED_BADGE)],
  ['completed', words(COMPLETED, COMPLETED_BADGE)],
  ['active', words(ACTIVE, ACTIVE_BADGE)],
  ['unknown', words(UNKNOWN)],
]

/** What keeps its meaning inside a line of other words; "active", "pending", "past" need a badge. "Temporarily stopped" is on hold. */
export const IN_LINE: Words = [
  ['entered-in-error', words(ENTERED_IN_ERROR)],
  ['not-taken', words(NOT_TAKEN)],
  ['on-hold', words(ON_HOLD)],
  ['stopped', new RegExp(`\\b${anyOf(STOPPED)}\\b|${STOP_NOUN}`)],
  ['intended', new RegExp(`${NOT_ANOTHER_PLAN}\\b${anyOf(INTENDED)}\\b`)],
  ['completed', words(COMPLETED)],
  ['active', new RegExp(`${NOT_GOING_ON}\\b${anyOf(ACTIVE)}\\b`)],
]
