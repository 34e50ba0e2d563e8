import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { notAMedicine } from '../../../lib/charting/not-a-medicine'
import type { Chart } from '../../../lib/model/chart'
import type { Grid } from '../../../lib/model/reading'
import { chart, page, table } from './build'

describe('why a row of a medication list is no medicine', () => {
  it.each([
    ['Show more', 'control'],
    ['Ajouter un traitement', 'control'],
    ['Page 2', 'control'],
    ['Vorige | Prev', 'pager'],
    ['1–2 of 6 Next page ⇢', 'pager'],
    ['Précédent 1 2 3 Suivant', 'control'],
    ['Résultats 1 à 10 sur 37', 'pager'],
    ['Next 20 mg', undefined],
    ['Name Sian Bowen Date of birth 12/12/1976 Gender Female Weight 64 kg', 'person'],
    ['None', 'says-none'],
    ['Aucun traitement en cours', 'says-none'],
    ['Gestopte medicatie', 'heading'],
    ['—', 'no-words'],
    ['', 'no-words'],
  ])('%s: %s', (text, why) => expect(notAMedicine(text)).toBe(why))

  it.each(['Prevoxyl', 'Newtonix', 'Loadinex 5', 'Show 20 mg', 'Totalox', 'Метотрексат', 'נאוראל', 'Voirex 10 mg'])(
    '%s may be one',
    (text) => expect(notAMedicine(text)).toBeUndefined(),
  )
})

const told = ({ medications, unread }: Chart): string =>
  [...medications.map(({ source, text }) => `${source.quote} ${text}`), ...unread.map(({ text }) => text)].join('\n')

const COLUMNS = [
  ['Drug', 'Dose', 'Start', 'Stop'],
  ['Naam', 'Dosering', 'Begindatum', 'Einddatum'],
  [],
  ['Voorschrift', 'Qté', '', ''],
]
const SHAPES: readonly Grid['shape'][] = ['table', 'aria', 'columns', 'list', 'cards']
const name = fc.oneof(
  fc.constantFrom(
    'Methotrexate 15 mg',
    'Prevoxyl',
    'Show more',
    'Метотрексат',
    'None',
    'Stopped',
    'Voir le dossier',
    'Q7',
    'נאוראל',
    '+ 3',
    'prednisone',
  ),
  fc.stringMatching(/^[A-Z][a-z]{3,12}( [a-z]{3,8})?( \d{1,3}( mg| ml)?)?$/),
)
const cells = fc.tuple(
  name,
  fc.constantFrom('', '15 mg', '1-0-1', 'see note'),
  fc.constantFrom('', '13/01/2026', '2024'),
  fc.constantFrom('', '15/06/2026'),
)

describe('no row of a medication grid is dropped without a name for why', () => {
  it('each is an entry, a part of one, unread, or named as no medicine', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SHAPES),
        fc.constantFrom(...COLUMNS),
        fc.array(cells, { minLength: 1, maxLength: 7 }),
        (shape, columns, rows) => {
          const shown = told(chart(page({ grids: [table(['Medication history'], columns, rows, { shape })] })))
          for (const row of rows) {
            const quote = row.filter((text) => text !== '').join(' · ')
            const lost =
              !shown.includes(row[0]) && notAMedicine(quote) === undefined && notAMedicine(row[0]) === undefined
            expect(lost, `${quote} in ${shown}`).toBe(false)
          }
        },
      ),
      { numRuns: 400, seed: 20261121 },
    )
  })
})

describe('names of columns that were drawn as a row', () => {
  it.each(['Route · Freq · Start · Stop · 20/11 am · Status', 'Middel', 'Medicine'])('%s', (quote) =>
    expect(notAMedicine(quote)).toBe('heading'),
  )
  it.each(['Methotrexate · Start · 2026', 'Middelix'])('%s may be a medicine', (quote) =>
    expect(notAMedicine(quote)).toBeUndefined(),
  )
})
