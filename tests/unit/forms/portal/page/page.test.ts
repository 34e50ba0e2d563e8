import { describe, expect, it } from 'vitest'
import { type Control, canFill } from '../../../../../lib/forms/portal/page/can-fill'
import { labelOf, questionOf, sectionsOf } from '../../../../../lib/forms/portal/page/label-of'
import { pageFields } from '../../../../../lib/forms/portal/page/page-fields'
import { putWrite } from '../../../../../lib/forms/portal/page/put-write'
import { textOf } from '../../../../../lib/forms/portal/page/text-of'
import type { Write } from '../../../../../lib/forms/portal/portal-field'
import { documentOf } from '../fill-portal'

const body = (html: string): Document => documentOf(`<html lang="en"><body>${html}</body></html>`)
const control = (document: Document, id = 'x'): Control => document.getElementById(id) as Control
const fields = (document: Document) => pageFields(document, (element) => element.shadowRoot)

describe('what a control is called', () => {
  it.each([
    ['<label for="x">Weight</label><input id="x">', 'Weight'],
    ['<label>Weight <input id="x"></label>', 'Weight'],
    ['<span id="l">Weight</span><span id="u">kg</span><input id="x" aria-labelledby="l u">', 'Weight kg'],
    ['<table><tr><td>Weight</td><td><input id="x"></td></tr></table>', 'Weight'],
    ['<table><tr><th>Drug</th><th>Dose</th></tr><tr><td><input></td><td><input id="x"></td></tr></table>', 'Dose'],
    ['<div><div>Weight</div><div><input id="x"></div></div>', 'Weight'],
    ['<input id="x" placeholder="Weight">', 'Weight'],
    ['<input id="x" placeholder="dd/mm/yyyy">', ''],
    ['<label for="y">Height</label><input id="y"><input id="x">', ''],
  ])('%s', (html, label) => expect(labelOf(control(body(html)))).toBe(label))

  it('radio buttons are asked by their legend, or by the words before them', () => {
    const legend = body('<fieldset><legend>Sex</legend><label><input type="radio" name="s" id="x">F</label></fieldset>')
    expect(questionOf([control(legend)])).toBe('Sex')
    const words = body('<p>Sex: <label><input type="radio" name="s" id="x">F</label></p>')
    expect(questionOf([control(words)])).toBe('Sex:')
  })

  it('stands under its headings, the nearest first, and not under those of another box', () => {
    const html =
      '<h2>Patient</h2><div><h3>Mother</h3><input></div><fieldset><legend>Self</legend><input id="x"></fieldset>'
    expect(sectionsOf(control(body(html)))).toEqual(['Self', 'Patient'])
  })

  it('words of controls are not words of a label', () =>
    expect(textOf(body('<p>Sex <select><option>F</option></select> of the patient</p>').body)).toBe(
      'Sex of the patient',
    ))
})

describe('what may be filled', () => {
  it.each([
    ['<input id="x">', true],
    ['<input id="x" type="password">', false],
    ['<input id="x" type="file">', false],
    ['<input id="x" readonly>', false],
    ['<fieldset disabled><input id="x"></fieldset>', false],
    ['<input id="x" autocomplete="one-time-code">', false],
    ['<input id="x" name="captcha">', false],
    ['<div style="display:none"><input id="x"></div>', false],
    ['<div style="position:absolute;left:-9999px"><input id="x"></div>', false],
    ['<input id="x" style="opacity:0">', false],
    ['<div aria-hidden="true"><input id="x"></div>', false],
  ])('%s: %s', (html, may) => expect(canFill(control(body(html)))).toBe(may))
})

describe('filling and taking back', () => {
  const fill = (html: string, write: Write) => {
    const document = body(html)
    const heard: string[] = []
    for (const type of ['input', 'change', 'submit']) document.addEventListener(type, () => heard.push(type), true)
    const [field] = fields(document)
    if (field === undefined) throw new Error('no field')
    return { document, heard, field, ...putWrite(field, write) }
  }

  it('a text: the page hears of it, and gets its own back', () => {
    const { document, heard, put, undo } = fill('<label>A <input id="x" value="old"></label>', {
      do: 'type',
      text: 'new',
    })
    expect([put, control(document).value, heard]).toEqual(['filled', 'new', ['input', 'change']])
    undo?.()
    expect(control(document).value).toBe('old')
  })

  it('a choice, a radio button and a tick', () => {
    const list = fill('<select id="x"><option value="">?</option><option>F</option></select>', {
      do: 'choose',
      option: 1,
    })
    expect(control(list.document).value).toBe('F')
    list.undo?.()
    expect(control(list.document).value).toBe('')
    const radio = fill('<input type="radio" name="a"><input id="x" type="radio" name="a">', { do: 'choose', option: 1 })
    expect((control(radio.document) as HTMLInputElement).checked).toBe(true)
    radio.undo?.()
    expect((control(radio.document) as HTMLInputElement).checked).toBe(false)
    const tick = fill('<input id="x" type="checkbox">', { do: 'tick' })
    expect((control(tick.document) as HTMLInputElement).checked).toBe(true)
    tick.undo?.()
    expect((control(tick.document) as HTMLInputElement).checked).toBe(false)
  })

  it('a required tick is never ours', () => {
    const { document, put } = fill('<input id="x" type="checkbox" required>', { do: 'tick' })
    expect([put, (control(document) as HTMLInputElement).checked]).toEqual(['refused', false])
  })

  it('a field that changed since it was shown is left alone', () => {
    const html = '<label id="l" for="x">Weight</label><input id="x">'
    const change: ((document: Document) => void)[] = [
      (document) => control(document).setAttribute('value', 'typed meanwhile'),
      (document) => document.getElementById('l')!.replaceChildren('Height'),
      (document) => control(document).setAttribute('readonly', ''),
      (document) => control(document).remove(),
    ]
    for (const happens of change) {
      const document = body(html)
      const [field] = fields(document)
      happens(document)
      expect(putWrite(field!, { do: 'type', text: '61.5' }).put).toBe('changed')
    }
  })

  it('a value the field does not take is put back as it was', () => {
    const document = body('<input id="x">')
    const [field] = fields(document)
    control(document).addEventListener('input', () => {
      control(document).value = ''
    })
    expect(putWrite(field!, { do: 'type', text: 'abc' })).toEqual({ put: 'refused', undo: null })
  })

  it('a page of a hundred thousand elements is not looked through to its end, and gives no more than 500 fields', () => {
    const document = body('<input>'.repeat(700))
    expect(fields(document)).toHaveLength(500)
  })
})
