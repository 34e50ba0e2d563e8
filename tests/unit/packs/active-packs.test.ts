import { describe, expect, it } from 'vitest'
import { activePacks } from '../../../lib/packs/active-packs'
import { activated, due, fresh, rolledBack, standsOver } from '../../../lib/packs/program-state'
import { takesLocalDates, withLocalDates } from '../../../lib/packs/with-local-dates'
import { revisionOn } from '../../../lib/rules/revision-on'
import { program } from './program'

const dupixent = program('be-dupixent-mnp')
const nulojix = program('fr-nulojix')
const local = { from: '2026-03-01', until: '2026-12-31', who: 'A. Admin', on: '2026-11-21' }

describe('the programs that judge', () => {
  it('are the embedded ones where nothing was loaded', () =>
    expect(activePacks([dupixent, nulojix], { packs: [], local: [] })).toEqual([dupixent, nulojix]))

  it('a loaded one in the place of its own, a new one after them', () => {
    const next = { ...dupixent, version: 2 }
    const added = { ...nulojix, id: 'fr-added' }
    const packs = [added, next].map((pack) => ({ pack, signedBy: 'K' }))
    expect(activePacks([dupixent, nulojix], { packs, local: [] })).toEqual([next, nulojix, added])
  })

  it('a program with dates of its site', () => {
    const [pack] = activePacks([dupixent], { packs: [], local: [{ program: 'be-dupixent-mnp', dates: local }] })
    expect(pack && revisionOn(pack, '2026-06-01').inForce).toBe('in-force')
  })
})

describe('a program without dates, opened at a site from 1 March to 31 December 2026', () => {
  const own = withLocalDates(dupixent, local)
  it.each([
    ['2026-02-28', 'dates-not-stated'],
    ['2026-03-01', 'in-force'],
    ['2026-12-31', 'in-force'],
    ['2027-01-01', 'expired'],
  ])('is on %s %s', (day, inForce) => expect(revisionOn(own, day).inForce).toBe(inForce))

  it('says whose dates they are, in three languages', () => {
    const note = own.revisions[0]?.dateNote
    expect(note?.en).toContain('The source gives no dates. Recorded at this site: open from 1 Mar 2026 to 31 Dec 2026')
    expect(note?.fr).toContain('ouvert du 1er mars 2026 au 31 déc. 2026')
    expect(note?.nl).toContain('open van 1 mrt 2026 tot 31 dec 2026')
  })

  it('without a last day says none', () => {
    expect(withLocalDates(dupixent, { ...local, until: null }).revisions[0]?.dateNote?.en).toContain(
      'open from 1 Mar 2026 (A. Admin, 21 Nov 2026)',
    )
  })

  it('where the source states dates nobody moves them', () => {
    expect(takesLocalDates(nulojix)).toBe(false)
    expect(withLocalDates(nulojix, local)).toBe(nulojix)
    expect(withLocalDates(dupixent, null)).toBe(dupixent)
  })
})

describe('which pack of a program stands', () => {
  const mark = { version: 3, checkedOn: '2026-11-20', digest: 'three' }
  it.each([
    [3, null, 2, true],
    [3, null, 3, false],
    [3, null, 4, false],
    [3, 4, 4, true],
    [3, 4, 5, false],
  ])('version %i, set above %s, with %i in the extension: %s', (version, pinned, embedded, stands) =>
    expect(standsOver(version, pinned, embedded)).toBe(stands),
  )

  it('comes due on its day, not before', () => {
    const waiting = { ...fresh('x'), waiting: { digest: 'd', from: '2027-01-01' } }
    expect(due(waiting, '2026-12-31')).toBeNull()
    expect(due(waiting, '2027-01-01')).toBe('d')
  })

  it('taken into use stops waiting, and cannot be rolled back further than it came', () => {
    const state = activated({ ...fresh('x'), waiting: { digest: 'three', from: '2027-01-01' } }, mark, null)
    expect(state).toMatchObject({ active: 'three', waiting: null, before: [null] })
    const back = rolledBack(state, 1)
    expect(back).toMatchObject({ active: null, undone: 'three' })
    expect(back && rolledBack(back, 1)).toBeNull()
  })
})
