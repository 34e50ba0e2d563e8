import { expect, it } from 'vitest'
import { block, chart, page, table } from './build'

const card = (name: string, start: string) =>
  table([name, 'Mijn medicatie'], [], [['Gestart', start]], { shape: 'pairs' })
const heading = (text: string) => block(text, { level: 3, headings: ['Mijn medicatie'] })
const badge = (text: string) => block(text, { headings: ['Mijn medicatie'] })
const statuses = (badges: (string | undefined)[]) =>
  chart(
    page({
      lang: 'nl',
      grids: [card('Azathioprine 50 mg', '5 sept. 2022'), card('Methotrexaat 15 mg', '1 okt. 2026')],
      blocks: ['Azathioprine 50 mg', 'Methotrexaat 15 mg'].flatMap((name, i) => [
        ...(badges[i] === undefined ? [] : [badge(badges[i])]),
        heading(name),
      ]),
    }),
  ).medications.map(({ status }) => status)

it("a status drawn over the heading of its card is that card's", () =>
  expect(statuses(['In gebruik', 'Gepauzeerd'])).toEqual(['active', 'on-hold']))
it('where the first card has none, nobody can tell whose it is', () =>
  expect(statuses([undefined, 'Gepauzeerd'])).toEqual(['unknown', 'unknown']))
