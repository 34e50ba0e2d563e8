import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Box, descend, findBox } from '../../../../lib/reading/box'
import { aroundOf } from '../../../../lib/reading/signs/around'
import { snapshotOf } from '../page'

const boxWith = (root: Box, id: string): Box => {
  const box = findBox(root, (at) => at.id === id)
  if (!box) throw new Error(`nothing visible with id ${id}`)
  return box
}

it('a control speaks of the one grid in the nearest container, a line also of the one before it', () => {
  const { root } =
    snapshotOf(`<div><p id="alone">x</p><section><ul id="a"><li id="in">x</li></ul><p id="beside">x</p></section>
    <section><ul id="b"><li>x</li></ul></section><p id="under">x</p></div>`)
  const span = (id: string) => ({ box: boxWith(root, id), from: boxWith(root, id).order })
  const around = aroundOf(
    new Map([
      ['g0', span('a')],
      ['g1', span('b')],
    ]),
  )
  const of = (id: string) => {
    const box = boxWith(root, id)
    return [around.gridOf(box), around.gridBefore(box), around.inGrid(box)]
  }
  expect(of('in')).toEqual(['g0', 'g0', true])
  expect(of('beside')).toEqual(['g0', 'g0', false])
  expect(of('alone')).toEqual([undefined, undefined, false])
  expect(of('under')).toEqual([undefined, 'g1', false])
})

/** Boxes in boxes, some of them grids. */
const nested = (depth: number): fc.Arbitrary<string> =>
  depth === 0
    ? fc.constant('<p>x</p>')
    : fc
        .tuple(fc.constantFrom('', ' class="grid"'), fc.array(nested(depth - 1), { maxLength: 3 }))
        .map(([grid, inner]) => `<div${grid}>x${inner.join('')}</div>`)

it('says what a look at every grid would say, however they stand in each other', () => {
  fc.assert(
    fc.property(fc.array(nested(3), { minLength: 1, maxLength: 3 }), (trees) => {
      const { root } = snapshotOf(trees.join(''))
      const boxes: Box[] = []
      descend(root, (box) => boxes.push(box) > 0)
      const grids = boxes.filter((box) => box.look.name === 'grid')
      const around = aroundOf(new Map(grids.map((box, i) => [`g${i}`, { box, from: box.order }])))
      for (const box of boxes) {
        const over = grids.filter((grid) => grid.order <= box.order && box.order <= grid.end)
        expect(around.inGrid(box)).toBe(over.length > 0)
        let found: Box[] = []
        for (let at: Box | null = box; at && found.length === 0; at = at.parent) {
          const { order, end } = at
          found = grids.filter((grid) => grid.order >= order && grid.end <= end)
          if (found.length === 0) found = grids.filter((grid) => grid.order <= order && order <= grid.end)
        }
        const id = (grid: Box | undefined) => (grid ? `g${grids.indexOf(grid)}` : undefined)
        const only = found.length === 1 ? id(found[0]) : undefined
        expect(around.gridOf(box)).toBe(only)
        expect(around.gridBefore(box)).toBe(id(found.findLast((grid) => grid.order < box.order)) ?? only)
      }
    }),
    { numRuns: 25 },
  )
})
