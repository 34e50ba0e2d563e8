import { describe, expect, it } from 'vitest'
import { noteText } from '../../../components/note-text'
import { translator } from '../../../lib/platform/i18n'
import { phrase } from '../../../lib/rules/phrase'
import { chart, row } from '../rules/build'
import { criterion, judgement } from './judgement'

const AS_READ = row('azathioprine')
const CHOSEN = {
  ...AS_READ,
  source: {
    ...AS_READ.source,
    corrected: [{ field: 'substance', value: 'azathioprine', who: 'Dr A', when: '2026-11-20T10:00:00Z' }],
  },
}

const note = (lang: 'en' | 'fr' | 'nl') =>
  noteText({
    judgement: judgement({
      verdict: 'not-met',
      earliestStart: { earliest: '2027-01-04', latest: '2027-01-04' },
      criteria: [
        criterion({
          id: 'washout',
          truth: 'not-met',
          evidence: [
            {
              entry: 'e1',
              quote: 'Neoral 100 mg',
              notHere: { readAt: '2026-11-20T09:00:00Z', why: 'other-page' },
              because: { code: 'absence.always-asked', params: {} },
            },
          ],
        }),
      ],
    }),
    program: 'A program',
    why: 'Ciclosporin binds.',
    chart: { ...chart({ medications: [CHOSEN] }), patient: { name: 'PEETERS, Lotte', identifiers: ['NG-204417'] } },
    answers: [{ question: 'be-example/consent', value: 'yes', who: 'Dr A', when: '2026-11-20T10:00:00Z' }],
    labelOf: (id) => `Label of ${id}`,
    phrase: (reason) => phrase(reason, lang),
    formatWhen: () => 'then',
    lang,
    t: translator(lang),
  })

describe('the summary for the note', () => {
  it('says program, day, verdict, criteria with their rows, and who answered', () => {
    const text = note('en')
    expect(text).toContain('A program (in force)')
    expect(text).toContain('Cannot start before 4 Jan 2027. Ciclosporin binds.')
    expect(text).toContain('- [not met] Label of washout “Neoral 100 mg”')
    expect(text).toContain('Label of consent: Yes (Dr A, then)')
  })
  it('says of a row that is a person’s choice whose it is, and of one that is on another page when it was read', () => {
    expect(note('en')).toContain('“azathioprine row”: read as azathioprine by the choice of Dr A, then')
    expect(note('en')).toContain('“Neoral 100 mg” (seen on the page read on then, not on this one)')
  })
  it('is in the chosen language', () => {
    expect(note('fr')).toContain('[non rempli]')
    expect(note('nl')).toContain('25 nov 2026')
  })
  it('does not name the patient: the record it is pasted into knows', () =>
    expect(note('en')).not.toMatch(/PEETERS|NG-204417/))
})
