import { describe, expect, it } from 'vitest'
import { isAction } from '../../../lib/reading/acts'
import { clean } from '../../../lib/reading/clean'
import { fold } from '../../../lib/reading/fold'
import { hashOf, hashOfCells } from '../../../lib/reading/hash'
import { linesOf, textOf } from '../../../lib/reading/lines'
import { isLabel, pairsInLine, pairsOf, termsOf } from '../../../lib/reading/pairs'
import { wordsIn } from '../../../lib/reading/words'
import { boxOf } from './page'

describe('text as a person reads it', () => {
  it.each([
    ['  Methotrexate \n 15\tmg ', 'Methotrexate 15 mg'],
    ['Metho\u00adtrexate', 'Methotrexate'],
    ['\u200bNeoral\u200e 100\u00a0mg\ufeff', 'Neoral 100 mg'],
    ['Médrol 16 mg', 'Médrol 16 mg'],
    ['\u202eabc\u202c', 'abc'],
    ['', ''],
    ['   ', ''],
    ['a  b', 'a b'],
    ['شراب 5 mg', 'شراب 5 mg'],
  ])('%j reads %j', (written, expected) => expect(clean(written)).toBe(expected))

  it('compares words without accents or capitals', () => expect(fold('Arrêté')).toBe('arrete'))

  it('breaks lines at blocks and <br>, not where the source wraps', async () => {
    expect(
      linesOf(await boxOf('<div id="x">Methotrexate\n 2.5 mg<br>15 mg <b>weekly</b><p>since May</p>now</div>', 'x')),
    ).toEqual(['Methotrexate 2.5 mg', '15 mg weekly', 'since May', 'now'])
  })

  it('keeps badges apart from the words beside them', async () => {
    expect(textOf(await boxOf('<p id="x">Neoral<span style="display:inline-block">Stopped</span></p>', 'x'))).toBe(
      'Neoral Stopped',
    )
  })

  it('keeps words apart that a margin or padding sets apart, and one word whole', async () => {
    const html = '<p id="x"><b>VERSTRAETE, Ilse</b><span style="margin-left:16px">DOB 23/07/1981</span></p>'
    expect(textOf(await boxOf(html, 'x'))).toBe('VERSTRAETE, Ilse DOB 23/07/1981')
    const marked = '<p id="x"><mark style="padding:0 1px">Metho</mark><span>trexate</span></p>'
    expect(textOf(await boxOf(marked, 'x'))).toBe('Methotrexate')
  })

  it('does not run the last line of one column on into the first of the next', async () => {
    const html =
      '<table><tr id="x"><td><b>ALLERGIES</b><br>Amoxicillin<br>Kiwi</td><td><b>PROBLEMS</b><br>Asthma</td></tr></table>'
    expect(linesOf(await boxOf(html, 'x'))).toEqual(['ALLERGIES', 'Amoxicillin', 'Kiwi', 'PROBLEMS', 'Asthma'])
  })

  it('keeps the lines of preformatted text', async () => {
    expect(linesOf(await boxOf('<pre id="x" style="white-space:pre">MTX 15 mg\nFolic acid</pre>', 'x'))).toEqual([
      'MTX 15 mg',
      'Folic acid',
    ])
  })

  it('leaves out buttons that act on the row, not what they are called in a list of words', async () => {
    const box = await boxOf('<p id="x">Neoral <button>Stop</button> <button>Stopped</button></p>', 'x')
    expect(textOf(box)).toBe('Neoral Stopped')
    expect(wordsIn(box)).toBe('Neoral Stop Stopped')
  })

  it.each(['Edit', 'Stop', 'Afficher plus', 'Bewerken', '+ Add', 'Voir les détails'])('%s is an action', (text) =>
    expect(isAction(text)).toBe(true),
  )
  it.each(['Stopped', 'Arrêté', 'Gestopt', 'Methotrexate', 'Active', 'Plusvital 3 mg daily dose'])(
    '%s is none',
    (text) => expect(isAction(text)).toBe(false),
  )
})

describe('labels and values', () => {
  it.each([
    ['DOB: 1984-11-02', [['DOB', '1984-11-02']]],
    ['Date de naissance : 05/12/1979', [['Date de naissance', '05/12/1979']]],
    [
      'Generic: betamethasone; Brand: Teva',
      [
        ['Generic', 'betamethasone'],
        ['Brand', 'Teva'],
      ],
    ],
    [
      'Name: Petrov, Ivan Date of birth: 1 January 1962 Sex: Male',
      [
        ['Name', 'Petrov, Ivan'],
        ['Date of birth', '1 January 1962'],
        ['Sex', 'Male'],
      ],
    ],
    ['at 10:30 daily', []],
    ['Methotrexate 15 mg', []],
  ])('%s', (line, expected) => expect(pairsInLine(line).map(({ label, value }) => [label, value])).toEqual(expected))

  it('reads a definition list, also one inside another', async () => {
    const box = await boxOf(
      '<div id="x"><dl><dt>Route</dt><dd>Oral</dd><dt>Dose</dt><dd><dl><div><dt>Amount</dt><dd>15 mg</dd></div></dl></dd></dl></div>',
      'x',
    )
    expect(pairsOf(box)).toEqual([
      { label: 'Route', value: 'Oral' },
      { label: 'Dose', value: 'Amount 15 mg' },
      { label: 'Amount', value: '15 mg' },
    ])
    const list = box.kids[0]
    expect(typeof list === 'object' && termsOf(list).map(({ term }) => textOf(term))).toEqual(['Route', 'Dose'])
  })

  it('reads a label element or class with what follows it', async () => {
    const box = await boxOf(
      '<div id="x"><div><label id="l">Sex</label><input value="F"></div><div><div class="item__label">Age</div><div>35</div></div></div>',
      'x',
    )
    expect(pairsOf(box)).toEqual([
      { label: 'Sex', value: 'F' },
      { label: 'Age', value: '35' },
    ])
    expect(isLabel(await boxOf('<label id="l">Sex</label>', 'l'))).toBe(true)
  })

  it('reads a line that ends in a colon with the next one', async () => {
    expect(pairsOf(await boxOf('<div id="x"><p>Born:</p><p>14-03-1991</p></div>', 'x'))).toEqual([
      { label: 'Born', value: '14-03-1991' },
    ])
  })
})

describe('fingerprint of a row', () => {
  it('does not mind white space, minds every letter', () => {
    expect(hashOf(['Neoral 100', 'mg'])).toBe(hashOf(['Neoral', '100 mg']))
    expect(hashOf(['Neoral 100 mg'])).not.toBe(hashOf(['Neoral 10 mg']))
    expect(hashOfCells([{ text: 'a' }, { text: 'b' }])).toBe(hashOf(['ab']))
  })
})
