import { expect, test } from './fixture'

interface Counts {
  page: { frames: number; unreadFrames: number }
}

const countsOf = (): Counts => globalThis.sidelightReport as unknown as Counts

test('a frameset is read in all its frames, the inner one too', async ({ panelOn }) => {
  const { panel } = await panelOn('pages/ward-frameset.html')
  expect((await panel.evaluate(countsOf)).page).toMatchObject({ frames: 4, unreadFrames: 0 })
})

test('a frame of another origin is said to be unread, a tracking pixel is not', async ({ panelOn }) => {
  const { panel } = await panelOn('hosts/closed-frame.html')
  expect((await panel.evaluate(countsOf)).page).toMatchObject({ frames: 1, unreadFrames: 1 })
})

test('a frame inside a shadow root is read, one inside a sandbox is said to be unread', async ({ panelOn }) => {
  const { panel } = await panelOn('hosts/shadow-frame.html')
  expect((await panel.evaluate(countsOf)).page).toMatchObject({ frames: 2, unreadFrames: 1 })
})
