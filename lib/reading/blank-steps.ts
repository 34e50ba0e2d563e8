import { STEP } from './shot-code'

const NO_SPACE_BETWEEN = new Set('table thead tbody tfoot tr ul ol dl select'.split(' '))

/** How text without words is written down in an element: the line breaks it keeps, a space after what stands before it. */
export const blankSteps = (look: { tag: string; pre: boolean }, begun: boolean, text: string): number[] => {
  const steps: number[] = []
  if (look.pre) for (const _ of text.matchAll(/\n/g)) steps.push(STEP.break)
  if (begun && !NO_SPACE_BETWEEN.has(look.tag)) steps.push(STEP.space)
  return steps
}
