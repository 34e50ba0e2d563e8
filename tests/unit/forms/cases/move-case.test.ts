import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { follows } from '../../../../lib/forms/cases/follows'
import { moveCase, undoMove } from '../../../../lib/forms/cases/move-case'
import { nextStates, stateOf } from '../../../../lib/forms/cases/next-states'
import { type CaseMove, CaseState } from '../../../../lib/model/case'
import { way } from './moves'

const TODAY = '2026-11-20'
const go = (moves: CaseMove[], to: CaseMove['to'], on = TODAY) => {
  const [move] = way([to, on])
  if (move === undefined) throw new Error('no move')
  return moveCase(moves, move, TODAY)
}

/** Where a request may go from each state; every other move is refused. */
const LEGAL: Record<CaseState, CaseState[]> = {
  draft: ['ready'],
  ready: ['sent', 'draft'],
  sent: ['approved', 'refused', 'more-asked'],
  'more-asked': ['sent'],
  approved: ['delivered', 'stopped'],
  refused: [],
  delivered: ['renewed', 'stopped'],
  renewed: ['renewed', 'stopped'],
  stopped: [],
}

describe('a request', () => {
  it.each(CaseState.options)('that stands at %s goes only where it may', (state) => {
    const moves = state === 'draft' ? [] : way([state, '2026-11-19'])
    for (const to of CaseState.options) {
      const moved = go(moves, to)
      expect(moved.ok, `${state} → ${to}`).toBe(LEGAL[state].includes(to))
      if (!moved.ok) expect(moved.problem).toBe('illegal-move')
    }
    expect(nextStates(moves)).toEqual(LEGAL[state])
  })

  it('goes its whole way, each move with its day and who wrote it', () => {
    const steps: [CaseState, string][] = [
      ['ready', '2026-11-02'],
      ['sent', '2026-11-02'],
      ['more-asked', '2026-11-06'],
      ['sent', '2026-11-09'],
      ['approved', '2026-11-12'],
      ['delivered', '2026-11-20'],
    ]
    let moves: readonly CaseMove[] = []
    for (const move of way(...steps)) {
      const moved = moveCase(moves, move, TODAY)
      if (!moved.ok) throw new Error(moved.problem)
      moves = moved.value
    }
    expect(stateOf(moves)).toBe('delivered')
    expect(moves.map(({ on, who }) => [on, who])).toEqual(steps.map(([, on]) => [on, 'Dr Wit']))
  })

  it('cannot be sent before it was ready, nor tomorrow', () => {
    const ready = way(['ready', '2026-11-18'])
    expect(go(ready, 'sent', '2026-11-17')).toEqual({ ok: false, problem: 'before-the-last' })
    expect(go(ready, 'sent', '2026-11-18').ok).toBe(true)
    expect(go(ready, 'sent', '2026-11-21')).toEqual({ ok: false, problem: 'in-the-future' })
    expect(go(ready, 'sent', '2026-11-20').ok).toBe(true)
  })

  it('takes its last move back, and is a draft again when none is left', () => {
    const moves = way(['ready', '2026-11-18'], ['sent', '2026-11-19'])
    expect(stateOf(undoMove(moves))).toBe('ready')
    expect(stateOf(undoMove(undoMove(moves)))).toBe('draft')
    expect(undoMove([])).toEqual([])
  })
})

describe('what is written', () => {
  const kept = way(['ready', '2026-11-18'], ['sent', '2026-11-19'])

  it('is one legal move from what is kept, one undone, or what is kept already', () => {
    expect(follows(kept, [...kept, ...way(['approved', TODAY])])).toBe(true)
    expect(follows(kept, undoMove(kept))).toBe(true)
    expect(follows(kept, kept)).toBe(true)
    expect(follows([], way(['ready', TODAY]))).toBe(true)
  })

  it('is not two moves at once, an illegal one, or another way', () => {
    expect(follows([], kept)).toBe(false)
    expect(follows(kept, [])).toBe(false)
    expect(follows(kept, [...kept, ...way(['delivered', TODAY])])).toBe(false)
    expect(follows(kept, way(['ready', '2026-11-18'], ['sent', '2026-11-20']))).toBe(false)
  })

  it('whatever moves are tried, the way that results is one of legal steps', () => {
    const move = fc.record({
      to: fc.constantFrom(...CaseState.options),
      on: fc.constantFrom('2026-11-01', '2026-11-10', TODAY, '2026-11-21'),
      at: fc.constant('x'),
      who: fc.constant('y'),
    })
    fc.assert(
      fc.property(fc.array(fc.option(move)), (tries) => {
        let moves: readonly CaseMove[] = []
        for (const one of tries) {
          const next = one === null ? { ok: true as const, value: undoMove(moves) } : moveCase(moves, one, TODAY)
          if (!next.ok) continue
          expect(follows(moves, next.value)).toBe(true)
          moves = next.value
        }
        moves.forEach((one, nth) => {
          expect(nextStates(moves.slice(0, nth))).toContain(one.to)
          expect(one.on >= (moves[nth - 1]?.on ?? '')).toBe(true)
        })
      }),
    )
  })
})
