import { expect, it } from 'vitest'
import { isCut, writtenSize } from '../../../lib/reading/room'
import { documentOf } from './page'

it('takes the size that is written where nothing is drawn', () => {
  const { body } = documentOf('<p style="width:120px;height:40px"></p><img width="16" height="9"><b></b>')
  expect([...body.children].map(writtenSize).map(({ width, height }) => [width, height])).toEqual([
    [120, 40],
    [16, 9],
    [0, 0],
  ])
})

it('calls text cut when it needs more room than there is', () => {
  const sized = (scrollWidth: number, scrollHeight: number) =>
    isCut({ clientWidth: 60, clientHeight: 18, scrollWidth, scrollHeight } as Element)
  expect([sized(60, 18), sized(61, 20), sized(62, 18), sized(60, 21)]).toEqual([false, false, true, true])
})
