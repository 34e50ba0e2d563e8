// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { expect, it } from 'vitest'
import { CriteriaList } from '../../../components/criteria-list'
import { translator } from '../../../lib/platform/i18n'
import { criterion } from './judgement'

it.each([
  ['en', 'Blocks 1 criterion', 'To answer 2 criteria'],
  ['fr', 'Bloque 1 critère', 'À préciser 2 critères'],
  ['nl', 'Blokkeert 1 criterium', 'Te beantwoorden 2 criteria'],
] as const)('a group says that it counts criteria: the headline counts questions (%s)', (lang, blocks, asks) => {
  const root = document.createElement('div')
  const ask = { ask: { code: 'ask.sex', params: {} }, answer: 'yes-no' as const }
  act(() =>
    render(
      <CriteriaList
        criteria={[
          criterion({ id: 'age', truth: 'not-met' }),
          criterion({ id: 'severe', truth: 'unknown', missing: [{ id: 'a', ...ask }] }),
          criterion({
            id: 'tried',
            truth: 'unknown',
            missing: [
              { id: 'b', ...ask },
              { id: 'c', ...ask },
            ],
          }),
        ]}
        ruleOf={() => undefined}
        sentenceOf={() => ''}
        phrase={() => ''}
        answers={new Map()}
        onAnswer={() => {}}
        onShow={() => Promise.resolve('same')}
        formatWhen={(when) => when}
        lang={lang}
        t={translator(lang)}
      />,
      root,
    ),
  )
  expect([...root.querySelectorAll('h2')].map((title) => title.textContent)).toEqual([blocks, asks])
})
