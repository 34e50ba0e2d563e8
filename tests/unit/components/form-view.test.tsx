// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { beforeEach, describe, expect, it } from 'vitest'
import { FormView } from '../../../components/form-view'
import { VaultBox } from '../../../components/vault-box'
import type { Difference } from '../../../lib/forms/merge-prefill'
import type { Questionnaire } from '../../../lib/model/questionnaire'
import type { FormState } from '../../../lib/model/questionnaire-response'
import { translator } from '../../../lib/platform/i18n'

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
    { linkId: 'odd', type: 'signature', text: 'Signature' },
  ],
}
const empty: FormState = { questionnaire: 'q', program: 'p', revision: 'r', answers: [], issues: [] }

let root: HTMLElement
let state: FormState
let used: Difference[]
const show = (given: FormState, differences: Difference[] = []) => {
  state = given
  act(() =>
    render(
      <FormView
        questionnaire={form}
        state={state}
        differences={differences}
        onState={(next) => show(next, differences)}
        onUsePage={(difference) => used.push(difference)}
        lang="en"
        t={translator('en')}
      />,
      root,
    ),
  )
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

  it('takes several answers where the item repeats', () => {
    show(empty)
    for (const box of root.querySelectorAll<HTMLInputElement>('[data-link-id="serious"] input')) act(() => box.click())
    expect(valuesOf('serious')).toEqual(['a', 'b'])
    type('#field-documents', 'letter.pdf')
    expect(valuesOf('documents')).toEqual(['letter.pdf'])
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
