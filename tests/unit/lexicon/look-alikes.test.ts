import { describe, expect, it } from 'vitest'
import { resolveLine } from '../../../lib/lexicon/resolve-line'
import { acceptedAs, embedded, rowsOf, setsOf } from './adversarial'

/**
 * Confusions published or met in English, French and Dutch practice (ISMP and ANSM lists, names cut short or misspelt between two
 * drugs, words of notes, laboratory values, foreign brands, abbreviations). Each row: the line as written, what it must never be
 * accepted as, what it may be. Nothing accepted wrongly is the bound; not accepted is always allowed.
 */
const index = embedded()
const rows = rowsOf('look-alikes')

describe('look-alikes and sound-alikes', () => {
  it('are as many as they must be, and written once', () => {
    const pairs = new Set(
      rows.flatMap(({ line, never = '', may }) =>
        never.split('|').map((other) => [other, may || line].toSorted().join(' / ')),
      ),
    )
    expect(pairs.size).toBeGreaterThanOrEqual(500)
    expect(new Set(rows.map(({ line }) => line)).size).toBe(rows.length)
  })

  it.each([...new Set(rows.map(({ kind }) => kind ?? ''))])('%s: none accepted wrongly', (kind) => {
    const wrong = rows.flatMap(({ line = '', never = '', may = '', kind: own }) => {
      const names = acceptedAs(line, index)
      if (own !== kind || names.length === 0) return []
      const right = setsOf(may).includes(names.join('+')) && !names.some((name) => never.split('|').includes(name))
      return right ? [] : [`${line} → ${names.join(' + ')}`]
    })
    expect(wrong).toEqual([])
  })

  it('written in full, a published pair is told apart and not only left open', () => {
    const named = rows.filter(({ kind, may }) => kind === 'published' && may !== '' && index.byName.has(may ?? ''))
    const known = named.filter(({ line = '' }) => acceptedAs(line, index).length > 0)
    expect(named.length).toBeGreaterThan(350)
    expect(known.length / named.length).toBeGreaterThan(0.98)
  })
})

describe('one slip of the pen in a name', () => {
  const slips: readonly (readonly [string, (name: string, at: number) => string])[] = [
    ['two letters swapped', (n, i) => `${n.slice(0, i)}${n.charAt(i + 1)}${n.charAt(i)}${n.slice(i + 2)}`],
    ['a letter left out', (n, i) => `${n.slice(0, i)}${n.slice(i + 1)}`],
    ['a letter for another', (n, i) => `${n.slice(0, i)}${n.charAt(i) === 'n' ? 'r' : 'n'}${n.slice(i + 1)}`],
    ['the end cut off', (n) => n.slice(0, -3)],
  ]
  it.each(slips)('%s: never accepted as another substance', (_, slip) => {
    const wrong = [...index.names].flatMap(([name, target], i) => {
      if (i % 25 !== 0 || !/^[a-z]{7,}$/.test(name)) return []
      const written = slip(name, 1 + (i % (name.length - 3)))
      // A slip that is another drug's name to the letter is that drug's name.
      if (index.names.has(written) || index.ambiguous.has(written)) return []
      const right = index.targets[target]?.s.map((place) => index.substances[place]?.facts.name)
      const found = acceptedAs(`${written} 10 mg`, index)
      return found.some((one) => right?.includes(one) !== true) ? [`${written} (${name}) → ${found.join(' + ')}`] : []
    })
    expect(wrong).toEqual([])
  })
})

describe('a count of tablets is no "co-"', () => {
  it.each([
    ['1 co Medrol 4 mg', 'methylprednisolone'],
    ['½ co Emconcor 5 mg', 'bisoprolol'],
  ])('%s', (line, name) => expect(acceptedAs(line, index)).toEqual([name]))
  it('unless there is a product of that name: then a person decides', () => {
    expect(resolveLine('1 co Aprovel 150 mg', index)).toMatchObject({ recognised: false, kind: 'medicine' })
    expect(acceptedAs('Co-Aprovel 150/12,5 mg', index)).toEqual(['hydrochlorothiazide', 'irbesartan'])
  })
})
