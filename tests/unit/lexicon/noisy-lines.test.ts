import { describe, expect, it } from 'vitest'
import { resolveLine } from '../../../lib/lexicon/resolve-line'
import { acceptedAs, embedded, rowsOf, setsOf } from './adversarial'

/**
 * Lines as wards write them: typos, capitals, glued doses, shorthand, cut names, mixed languages, strengths first, scanned letters.
 * Right is accepted with the right substances; on rows marked `suggest`, where accepting would be a guess, the right one offered first
 * is right too.
 */
const index = embedded()
const rows = rowsOf('noisy-lines')

const verdictOf = ({ line = '', expected = '', mode }: Record<string, string>): 'right' | 'wrong' | 'missed' => {
  const sets = setsOf(expected)
  const accepted = acceptedAs(line, index)
  if (accepted.length > 0) return sets.includes(accepted.join('+')) ? 'right' : 'wrong'
  if (mode !== 'suggest') return 'missed'
  const offered = resolveLine(line, index).candidates.map(({ name }) => name)
  const first = (set: string): boolean => {
    const parts = set.split('+')
    return parts.every((part) => offered.slice(0, parts.length).includes(part))
  }
  return sets.some(first) ? 'right' : 'missed'
}

describe('noisy lines', () => {
  it('are as many as they must be, and written once', () => {
    expect(rows.length).toBeGreaterThanOrEqual(400)
    expect(new Set(rows.map(({ line }) => line)).size).toBe(rows.length)
  })
  it('are never accepted as another drug', () =>
    expect(rows.filter((row) => verdictOf(row) === 'wrong').map(({ line }) => line)).toEqual([]))
  it('are right in 95 of 100', () => {
    const missed = rows.filter((row) => verdictOf(row) !== 'right').map(({ line }) => line ?? '')
    expect(missed.length / rows.length, missed.join('\n')).toBeLessThanOrEqual(0.05)
  })
})
