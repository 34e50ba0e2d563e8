import { describe, expect, it } from 'vitest'
import { earlierDrugAt, underCondition } from '../../../lib/charting/earlier-drug'
import { foldWords } from '../../../lib/charting/fold'

const kept = (line: string): string => line.slice(0, earlierDrugAt(foldWords(line)))

describe('what a line says of an earlier drug', () => {
  it.each([
    ['Dupilumab 300 mg après échec de la ciclosporine', 'Dupilumab 300 mg'],
    ["Dupilumab 300 mg suite à l'intolérance au méthotrexate", 'Dupilumab 300 mg'],
    ['Dupilumab 300 mg, after failure of methotrexate and ciclosporin', 'Dupilumab 300 mg,'],
    ['Dupilumab 300 mg following inadequate response to ciclosporin', 'Dupilumab 300 mg'],
    ['Dupilumab 300 mg na falen van ciclosporine', 'Dupilumab 300 mg'],
    ['Methotrexaat 15 mg; indien falen dupilumab', 'Methotrexaat 15 mg;'],
  ])('%s', (line, own) => expect(kept(line)).toBe(own))

  it.each([
    'Méthotrexate 15 mg arrêté après échec de traitement',
    'Methotrexate 15 mg stopped: treatment failure',
    'Neoral 100 mg gestopt wegens onvoldoende effect',
    'Paracétamol 1 g si douleur',
    'Methotrexate 15 mg, stop if intolerant',
  ])('%s is its own', (line) => expect(kept(line)).toBe(line))
})

describe('a drug under a condition, or proposed, is not given yet', () => {
  it.each(['if fails: dupilumab', 'Si échec : dupilumab', 'À discuter : dupilumab', 'Dupilumab 300 mg à discuter'])(
    '%s',
    (line) => expect(underCondition(foldWords(line))).toBe(true),
  )
  it.each(['Paracétamol 1 g si douleur', 'Neoral 100 mg, relais per os à discuter', 'Si douleur : paracétamol 1 g'])(
    '%s is no such',
    (line) => expect(underCondition(foldWords(line))).toBe(false),
  )
})
