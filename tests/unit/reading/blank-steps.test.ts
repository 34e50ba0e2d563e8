import { expect, it } from 'vitest'
import { blankSteps } from '../../../lib/reading/blank-steps'
import { STEP } from '../../../lib/reading/shot-code'

it.each([
  ['a space after a word', { tag: 'p', pre: false }, true, '\n ', [STEP.space]],
  ['nothing at the beginning', { tag: 'p', pre: false }, false, ' ', []],
  ['nothing between the rows of a table', { tag: 'tbody', pre: false }, true, '\n', []],
  ['the line breaks that are kept', { tag: 'pre', pre: true }, false, '\n\n', [STEP.break, STEP.break]],
])('text without words is %s', (_, look, begun, text, steps) => expect(blankSteps(look, begun, text)).toEqual(steps))
