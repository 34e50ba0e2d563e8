import type { Judgement, Notice } from '../model/judgement'
import type { VerdictPack } from '../model/pack'
import type { Timeline } from '../timeline/timeline-of'
import { type JudgeOptions, judge } from './judge'

/**
 * The judgement of a program that nothing on the chart points at: it says nothing, and is worked out when someone looks at it. A class,
 * because a thousand of them are made for each answer: its getters stand on the prototype.
 */
export class LaterJudgement implements Judgement {
  readonly notice: Notice = 'none'
  #judged: Judgement | undefined

  constructor(
    private readonly pack: VerdictPack,
    private readonly timeline: Timeline,
    private readonly options: JudgeOptions,
  ) {}

  /** The plain judgement, whole. */
  toJSON(): Judgement {
    this.#judged ??= judge(this.pack, this.timeline, this.options)
    return this.#judged
  }

  get program() {
    return this.pack.id
  }
  get asOf() {
    return this.options.asOf
  }
  get planned() {
    return this.options.planned
  }
  get revision() {
    return this.toJSON().revision
  }
  get inForce() {
    return this.toJSON().inForce
  }
  get appliesTo() {
    return this.toJSON().appliesTo
  }
  get verdict() {
    return this.toJSON().verdict
  }
  get earliestStart() {
    return this.toJSON().earliestStart
  }
  get criteria() {
    return this.toJSON().criteria
  }
  get remarks() {
    return this.toJSON().remarks
  }
  get missing() {
    return this.toJSON().missing
  }
  // A judgement without one has no such key; here it is undefined, which no reader tells apart.
  get ifStoppedOn() {
    return this.toJSON().ifStoppedOn as NonNullable<Judgement['ifStoppedOn']>
  }
  get binding() {
    return this.toJSON().binding as NonNullable<Judgement['binding']>
  }
}

/** A judgement as plain data, to be copied or sent: a later one's values stand behind getters, which a spread does not take along. */
export const plainJudgement = (judgement: Judgement): Judgement =>
  judgement instanceof LaterJudgement ? judgement.toJSON() : judgement
