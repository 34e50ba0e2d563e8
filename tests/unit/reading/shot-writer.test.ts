import { expect, it } from 'vitest'
import type { Repeat } from '../../../lib/reading/repeated-rows'
import { END } from '../../../lib/reading/row-pattern'
import { CodeWriter, STEP } from '../../../lib/reading/shot-code'
import { ShotWriter } from '../../../lib/reading/shot-writer'
import { unpack } from '../../../lib/reading/unpack'
import { metLooks } from './met-looks'
import { documentOf } from './page'

const document = documentOf('<ul><li></li></ul>')
const { lookOfRow } = metLooks(document)
const lookAt = (selector: string) => ({ ...lookOfRow(document.querySelector(selector) as Element), number: -1 })

it('writes a row of known markup as a walk through it would', () => {
  const shot = new ShotWriter(false)
  const [list, row] = [lookAt('ul'), lookAt('li')]
  shot.begin(list, 1)
  shot.begin(row, 1)
  shot.add(STEP.close)
  const close = new CodeWriter()
  close.add(STEP.close)
  const repeat: Repeat = {
    pattern: {
      look: row,
      markup: /(\s*)/y,
      written: [],
      spoken: [],
      boxes: 1,
      rows: 1,
      shape: {
        look: 1,
        named: true,
        parts: [
          { kind: 'said', pieces: ['\ntitle\t', 0] },
          { kind: 'text', value: 1, look: 1, begun: false },
          { kind: 'text', value: 2, look: 1, begun: true },
          { kind: 'code', code: close.written() },
        ],
      },
      number: -1,
    },
    values: `a title${END}MTX 15 mg${END} ${END}`,
    gap: '',
    id: 'm1',
  }
  shot.row(repeat, 4)
  shot.add(STEP.close)
  const [, box] = unpack(shot.tree)?.root.kids ?? []
  expect(box).toMatchObject({ place: 4, id: 'm1', attributes: { title: 'a title' }, kids: ['MTX 15 mg', ' '] })
})

it('keeps what looks and attributes say once, and no space between the rows of a list', () => {
  const shot = new ShotWriter(false)
  const list = lookAt('ul')
  shot.begin(list, 1)
  shot.attributes('\ntitle\ta')
  expect([shot.said('\ntitle\ta'), shot.said('\ntitle\tb')]).toEqual([0, 1])
  expect([shot.text(list, true, ' \n '), shot.text(list, true, 'MTX')]).toEqual([false, true])
  shot.add(STEP.close)
  expect(unpack(shot.tree)?.root.kids).toEqual(['MTX'])
  expect(shot.tree).toMatchObject({ looks: [{ tag: 'ul' }], text: 'MTX', attributes: ['\ntitle\ta', '\ntitle\tb'] })
})
