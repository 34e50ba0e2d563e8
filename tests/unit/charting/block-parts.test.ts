import { describe, expect, it } from 'vitest'
import { blockParts } from '../../../lib/charting/block-parts'
import { block, chart, page } from './build'

const NOTE = block(
  [
    'Past medical history',
    'Psoriasis',
    'Family history',
    'Mother took methotrexate',
    'Drug history',
    'Imurel 100 mg daily from February 2025 until yesterday, stopped: raised liver enzymes',
    'Amlor 5 mg since 2019',
    'Neoral 100 mg: patient declined',
  ].join('\n'),
)

describe('a note typed by hand, its headings lines among lines', () => {
  it('is read by its headings: what the family took is nobody’s history', () => {
    const read = chart(page({ blocks: [NOTE] }))
    expect(read.medications.map(({ substances, status, start }) => [substances[0]?.name, status, start])).toEqual([
      ['azathioprine', 'stopped', '2025-02'],
      ['amlodipine', 'active', '2019'],
      ['ciclosporin', 'not-taken', null],
    ])
    expect(read.problems.map(({ text, familyHistory }) => [text, familyHistory])).toEqual([
      ['Psoriasis', false],
      ['Mother took methotrexate', true],
    ])
  })
  it('allergies headed so in a note are allergies', () => {
    const read = chart(page({ blocks: [block("Allergies\nAllergie à l'amoxicilline : œdème\nLatex")] }))
    expect(read.allergies.map(({ text, substances }) => [text, substances])).toEqual([
      ["Allergie à l'amoxicilline : œdème", ['amoxicillin']],
      ['Latex', []],
    ])
  })
  it('tabs and a heading with nothing under it stay lines', () => {
    expect(blockParts(block('Medications\nAllergies\nProblems'))).toEqual([
      { heading: undefined, lines: ['Medications', 'Allergies', 'Problems'] },
    ])
    expect(blockParts(block('Seen today\nDrug history'))).toHaveLength(1)
  })
})

describe('a list of problems said in one line', () => {
  it.each([
    ['Diagnose: constitutioneel eczeem', ['constitutioneel eczeem']],
    ['Problemen: Myasthenia gravis (2018)', ['Myasthenia gravis (2018)']],
    ['Antécédents : Maladie de Crohn, Asthme', ['Maladie de Crohn', 'Asthme']],
    ['Diagnosis: atopic dermatitis, severe', ['atopic dermatitis, severe']],
    ['Antécédents familiaux : Psoriasis', []],
  ])('%s', (line, problems) =>
    expect(
      chart(page({ blocks: [block(line)] }))
        .problems.filter(({ familyHistory }) => !familyHistory)
        .map(({ text }) => text),
    ).toEqual(problems),
  )
})
