// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { beforeEach, describe, expect, it } from 'vitest'
import { FormView, type FormViewProps } from '../../../components/form-view'
import { VaultBox } from '../../../components/vault-box'
import type { Difference } from '../../../lib/forms/merge-prefill'
import { validate } from '../../../lib/forms/validate'
import type { Questionnaire } from '../../../lib/model/questionnaire'
import type { FormState } from '../../../lib/model/questionnaire-response'
import { type Translate, translator } from '../../../lib/platform/i18n'

const form: Questionnaire = {
  resourceType: 'Questionnaire',
  id: 'q',
  status: 'active',
  title: 'A form (working form)',
  item: [
    { linkId: 'drug', type: 'string', required: true, text: 'Medicine' },
    { linkId: 'since', type: 'date', text: 'Since' },
    {
      linkId: 'serious',
      type: 'choice',
      repeats: true,
      text: 'Serious',
      answerOption: ['a', 'b'].map((code) => ({ valueCoding: { code, display: code } })),
    },
    { linkId: 'documents', type: 'string', repeats: true, text: 'Documents' },
    {
      linkId: 'fixed',
      type: 'choice',
      readOnly: true,
      text: 'Dose',
      answerOption: [{ valueCoding: { code: 'q2w', display: 'every other week' } }],
    },
    { linkId: 'odd', type: 'signature', text: 'Signature' },
  ],
}
const empty: FormState = { questionnaire: 'q', program: 'p', revision: 'r', answers: [], issues: [] }

let root: HTMLElement
let state: FormState
let used: Difference[]
/** Every word the form has asked for: what is drawn anew asks for its words anew. */
let asked: string[]
const t: Translate = (key, values) => {
  asked.push(key)
  return english(key, values)
}
const english = translator('en')
/** The form as a page holds it: `onEdit` is one function for as long as the form is open. */
let differencesNow: Difference[]
const onEdit = (change: (form: FormState) => FormState) => show(change(state), differencesNow)
const draw = (props: Partial<FormViewProps> = {}) =>
  act(() =>
    render(
      <FormView
        questionnaire={form}
        state={state}
        problems={validate(form, state)}
        differences={differencesNow}
        onEdit={onEdit}
        locked={false}
        onUsePage={(difference) => used.push(difference)}
        lang="en"
        t={t}
        {...props}
      />,
      root,
    ),
  )
const show = (given: FormState, differences: Difference[] = []) => {
  state = given
  differencesNow = differences
  draw()
}
const valuesOf = (linkId: string) => state.answers.find((answer) => answer.linkId === linkId)?.values
const type = (selector: string, text: string) => {
  const input = root.querySelector<HTMLInputElement>(selector)
  if (input === null) throw new Error(`no ${selector}`)
  act(() => {
    input.value = text
    input.dispatchEvent(new Event('input', { bubbles: true }))
  })
}

beforeEach(() => {
  document.body.replaceChildren()
  root = document.body.appendChild(document.createElement('div'))
  used = []
  asked = []
})

describe('a form on the screen', () => {
  it('each reason that blocks it leads to its field', () => {
    show(empty)
    const link = root.querySelector<HTMLButtonElement>('[data-testid="form-problems"] li button')
    expect(link?.textContent).toBe('Medicine')
    act(() => link?.click())
    expect(document.activeElement?.getAttribute('data-link-id')).toBe('drug')
    type('[data-link-id="drug"]', 'ciclosporin')
    expect(root.querySelector('[data-testid="form-ready"]')).not.toBeNull()
  })

  it('a month read from the page stays a month, and a date typed day first is that date', () => {
    show({ ...empty, answers: [{ linkId: 'since', values: ['2026-03'], origin: 'auto' }] })
    expect(root.querySelector<HTMLInputElement>('[data-link-id="since"]')?.value).toBe('03/2026')
    type('[data-link-id="since"]', '14/3/2026')
    expect(valuesOf('since')).toEqual(['2026-03-14'])
  })

  it('a date in a field of text is shown day first too, and kept as forms keep dates; words stay words', () => {
    show({ ...empty, answers: [{ linkId: 'drug', values: ['1991-03'], origin: 'auto' }] })
    expect(root.querySelector<HTMLInputElement>('[data-link-id="drug"]')?.value).toBe('03/1991')
    type('[data-link-id="drug"]', '04/1991')
    expect(valuesOf('drug')).toEqual(['1991-04'])
    expect(root.textContent).toContain('Mar 1991')
    type('[data-link-id="drug"]', 'spring 1991')
    expect(valuesOf('drug')).toEqual(['spring 1991'])
  })

  it('takes several answers where the item repeats', () => {
    show(empty)
    for (const box of root.querySelectorAll<HTMLInputElement>('[data-link-id="serious"] input')) act(() => box.click())
    expect(valuesOf('serious')).toEqual(['a', 'b'])
    type('#field-documents', 'letter.pdf')
    expect(valuesOf('documents')).toEqual(['letter.pdf'])
  })

  it('what nobody may choose is told in words, in the language of the form', () => {
    show({ ...empty, answers: [{ linkId: 'fixed', values: ['q2w'], origin: 'auto' }] })
    expect(root.querySelector('output[data-link-id="fixed"]')?.textContent).toBe('every other week')
  })

  it('an item of a kind it cannot show is said', () => {
    show(empty)
    expect(root.textContent).toContain('cannot show this kind of field')
  })

  it('where the page says something else it is listed, and the page’s value is taken on a click only', () => {
    const difference: Difference = { linkId: 'drug', kind: 'kept', form: ['mine'], page: ['theirs'] }
    show({ ...empty, answers: [{ linkId: 'drug', values: ['mine'], origin: 'manual' }] }, [difference])
    expect(root.querySelector('[data-testid="form-differences"]')?.textContent).toContain(
      'yours: mine; the page: theirs',
    )
    expect(valuesOf('drug')).toEqual(['mine'])
    act(() => [...root.querySelectorAll<HTMLButtonElement>('[data-difference] button')].at(-1)?.click())
    expect(used).toEqual([difference])
  })
})

describe('a form while one types', () => {
  it('draws the field that is typed in, and no other', () => {
    show(empty)
    asked = []
    type('[data-link-id="since"]', '2026')
    // Only the medicine, which is required, asks for that word.
    expect(asked).not.toContain('request.required')
    expect(asked).toContain('edit.date.hint')
    asked = []
    type('[data-link-id="drug"]', 'ciclosporin')
    expect(asked).toContain('request.required')
    expect(asked).not.toContain('edit.date.hint')
  })

  it('two changes made before the screen was drawn again are both kept', () => {
    state = empty
    differencesNow = []
    const changes: ((form: FormState) => FormState)[] = []
    draw({ onEdit: (change) => changes.push(change) })
    type('[data-link-id="drug"]', 'ciclosporin')
    type('#field-documents', 'letter.pdf')
    state = changes.reduce((form, change) => change(form), state)
    expect(valuesOf('drug')).toEqual(['ciclosporin'])
    expect(valuesOf('documents')).toEqual(['letter.pdf'])
  })
})

describe('a form that was sent', () => {
  it('takes nothing any more, and each of its answers can still be copied', async () => {
    const drug = { linkId: 'drug', values: ['Imuran'], origin: 'override' as const, was: ['Imurel'] }
    state = { ...empty, answers: [drug] }
    differencesNow = []
    const copied: string[] = []
    const onCopy = (text: string) => Promise.resolve(copied.push(text) > 0)
    draw({ locked: true, onCopy })
    const fields = [...root.querySelectorAll<HTMLInputElement>('input, textarea')]
    expect(fields.length).toBeGreaterThan(3)
    expect(fields.filter(({ disabled }) => !disabled)).toEqual([])
    const copy = [...root.querySelectorAll<HTMLButtonElement>('.field button')]
    expect(copy.map((button) => button.getAttribute('aria-label'))).toEqual(['Copy: Medicine'])
    await act(async () => copy[0]?.click())
    expect(copied).toEqual(['Imuran'])
  })
})

describe('the lock of the requests on the screen', () => {
  it('says that a key of this browser is weaker, and takes a passphrase typed twice alike', () => {
    const set: (string | null)[] = []
    act(() =>
      render(
        <VaultBox
          vault={{ by: 'device', locked: false, waitMs: 0, required: false }}
          refused={null}
          leastLetters={10}
          onUnlock={() => {}}
          onLock={() => {}}
          onPassphrase={(passphrase) => set.push(passphrase)}
          t={translator('en')}
        />,
        root,
      ),
    )
    expect(root.textContent).toContain('a passphrase is safer')
    const button = root.querySelector<HTMLButtonElement>('button[type="submit"]')
    type('#vault-new', 'ten letters')
    expect(button?.disabled).toBe(true)
    type('#vault-again', 'ten letters')
    expect(button?.disabled).toBe(false)
    act(() => button?.click())
    expect(set).toEqual(['ten letters'])
  })
})
