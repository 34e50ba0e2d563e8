import type { Chart } from '../model/chart'
import type { IsoDay } from '../model/date'
import type { Judgement } from '../model/judgement'
import type { Pack } from '../model/pack'
import type { Prescriber } from '../model/prescriber'
import type { Questionnaire } from '../model/questionnaire'
import type { FormState } from '../model/questionnaire-response'
import type { Lang } from '../model/text'
import { loadFhirPath } from './fhirpath-engine'
import { fillItems } from './fill-items'
import { launchContext } from './launch-context'
import { recalculate } from './recalculate'

export interface PrefillContext {
  chart: Chart
  judgement: Judgement
  pack: Pack
  planned: IsoDay
  lang: Lang
  practitioner?: Prescriber | undefined
}

/**
 * A new request, filled as far as the page, the judgement and the person's own details allow. Every filled answer is `auto`
 * and carries the row it came from; what could not be filled or is not supported is in `issues`. Never throws.
 */
export const prefill = async (questionnaire: Questionnaire, context: PrefillContext): Promise<FormState> => {
  const { chart, judgement, planned, practitioner, pack } = context
  const empty: FormState = {
    questionnaire: questionnaire.id,
    program: pack.id,
    revision: judgement.revision,
    answers: [],
    issues: [],
  }
  try {
    const engine = await loadFhirPath()
    const { variables, quotes } = launchContext(chart, judgement, planned, practitioner)
    const filled = fillItems(questionnaire.item, { engine, variables, quotes, judgement })
    return await recalculate(questionnaire, { ...empty, ...filled })
  } catch (error) {
    const problem = `could not be pre-filled: ${error instanceof Error ? error.message : String(error)}`
    return { ...empty, issues: [{ linkId: questionnaire.id, problem }] }
  }
}
