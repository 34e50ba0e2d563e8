import { describe, expect, it } from 'vitest'
import { expressionsOf } from '../../../lib/forms/expressions-of'
import { EXTENSION } from '../../../lib/forms/extension'

const asks = (url: string, expression: string, language = 'text/fhirpath') => ({
  url,
  valueExpression: { language, expression },
})

describe('the expressions of a form', () => {
  it('are found in groups too, each once; another language and other extensions are none', () =>
    expect(
      expressionsOf({
        item: [
          { linkId: 'a', type: 'string', extension: [asks(EXTENSION.initialExpression, '%patient.name')] },
          {
            linkId: 'g',
            type: 'group',
            extension: [asks(EXTENSION.populationContext, '%chart.entry')],
            item: [
              { linkId: 'b', type: 'string', extension: [asks(EXTENSION.initialExpression, '%patient.name')] },
              { linkId: 'c', type: 'string', extension: [asks(EXTENSION.calculatedExpression, '1 + 1')] },
              { linkId: 'd', type: 'string', extension: [asks(EXTENSION.initialExpression, 'x', 'text/cql')] },
              { linkId: 'e', type: 'string', extension: [{ url: EXTENSION.hidden, valueBoolean: true }] },
            ],
          },
        ],
      }),
    ).toEqual(['%patient.name', '%chart.entry', '1 + 1']))
})
