import { describe, expect, it } from 'vitest'
import { withoutPayment } from '../../../../lib/charting/words/payment'
import { chart, page, table } from '../build'

describe('what a payer refused', () => {
  it.each([
    'terugbetaling geweigerd',
    'geweigerd door het ziekenfonds',
    'remboursement refuse',
    'refus de la mutuelle',
    'coverage denied',
    'refused by insurer',
  ])('%s', (words) => expect(withoutPayment(words)).not.toMatch(/refus|geweigerd|denied/))
  it.each(['refus du patient', 'geweigerd door patient', 'declined'])('%s is not it', (words) =>
    expect(withoutPayment(words)).toBe(words),
  )

  const status = (stop: string, said: string, note: string) =>
    chart(
      page({
        lang: 'nl',
        grids: [
          table(
            ['Medicatiehistoriek'],
            ['Geneesmiddel', 'Start', 'Stop', 'Status', 'Opmerking'],
            [['Rinvoq 15 mg', '25/08/2026', stop, said, note]],
          ),
        ],
      }),
    ).medications[0]?.status
  it('leaves a course what it was', () => {
    expect(status('19/11/2026', 'Gestopt', 'terugbetaling geweigerd')).toBe('stopped')
    expect(status('19/11/2026', '', 'terugbetaling geweigerd')).toBe('completed')
  })
  it('and a patient who refuses, beside a period, may have taken it until then: asked', () => {
    expect(status('19/11/2026', 'Gestopt', 'patient weigert verder te gaan')).toBe('stopped')
    expect(status('19/11/2026', '', 'patient weigert')).toBe('unknown')
    expect(status('', '', 'patient weigert')).toBe('not-taken')
    expect(status('', 'Geannuleerd', 'nooit gestart')).toBe('not-taken')
  })
})
