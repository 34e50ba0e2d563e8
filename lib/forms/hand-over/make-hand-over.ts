import type { Judgement } from '../../model/judgement'
import type { Pack } from '../../model/pack'
import type { FormState } from '../../model/questionnaire-response'
import { inputsHash, packHash } from '../../rules/inputs-hash'
import { plainJudgement } from '../../rules/later-judgement'
import { HAND_OVER_VERSION, type HandOver, type HandOverInputs } from './hand-over'
import { judgedChart } from './judge-again'

/** Puts together what is handed over, with the hashes of the rules and of what they were applied to. */
export const makeHandOver = async (given: {
  inputs: HandOverInputs
  pack: Pack
  judgement: Judgement
  form: FormState
  response: Record<string, unknown>
  made: string
}): Promise<HandOver> => {
  const { inputs, pack, judgement, form, response, made } = given
  const { id, version } = pack
  return {
    sidelight: 'hand-over',
    v: HAND_OVER_VERSION,
    made,
    pack: { id, version, revision: judgement.revision, hash: await packHash(pack) },
    inputs,
    inputsHash: await inputsHash(pack, judgedChart(inputs), inputs),
    judgement: plainJudgement(judgement),
    form,
    response,
  }
}
