import type { Lookup } from '../lib/forms/answer-lookup'
import { isEnabled } from '../lib/forms/enabled'
import { isHidden } from '../lib/forms/extension'
import { instanceId, parseInstance } from '../lib/forms/instance'
import { itemText } from '../lib/forms/item-text'
import type { Value } from '../lib/forms/item-type'
import type { ProblemsByField } from '../lib/forms/problems-by-field'
import { addRow, removeRow, rowsOf } from '../lib/forms/rows'
import type { FormProblem } from '../lib/forms/validate'
import type { QuestionnaireItem } from '../lib/model/questionnaire'
import type { FormAnswer, FormState } from '../lib/model/questionnaire-response'
import type { Lang } from '../lib/model/text'
import type { Translate } from '../lib/platform/i18n'
import { FormField } from './form-field'

export interface FormItemsProps {
  items: readonly QuestionnaireItem[]
  row?: string | undefined
  quoteAbove?: string | undefined
  state: FormState
  answers: ReadonlyMap<string, FormAnswer>
  lookup: Lookup
  problems: ProblemsByField
  /** What a person does to the form, done to the form as it then stands. */
  onEdit: (change: (form: FormState) => FormState) => void
  onAnswer: (id: string, values: Value[]) => void
  locked: boolean
  onCopy?: ((text: string) => Promise<boolean>) | undefined
  lang: Lang
  t: Translate
}

/** One empty list for every field without a problem: the same one, so that the field is not drawn again. */
const NONE: readonly FormProblem[] = []

/** Items in their order; groups nest, repeating groups show a block a row. What `enableWhen` hides is not asked. */
export const FormItems = (props: FormItemsProps) => (
  <>
    {props.items
      .filter((item) => !isHidden(item) && isEnabled(item, props.lookup, props.row))
      .map((item) => (
        <FormItem key={item.linkId} {...props} item={item} />
      ))}
  </>
)

const FormItem = ({ item, ...props }: FormItemsProps & { item: QuestionnaireItem }) => {
  const id = instanceId(item.linkId, props.row)
  if (item.type === 'display') return <p class="muted">{itemText(item, props.lang)}</p>
  if (item.type !== 'group')
    return (
      <FormField
        item={item}
        id={id}
        answer={props.answers.get(id)}
        problems={props.problems.get(id) ?? NONE}
        quoteAbove={props.quoteAbove}
        onAnswer={props.onAnswer}
        locked={props.locked}
        onCopy={props.onCopy}
        lang={props.lang}
        t={props.t}
      />
    )
  return (
    <section class="group" id={`field-${id}`} tabIndex={-1}>
      <h3>{itemText(item, props.lang)}</h3>
      {item.repeats && props.row === undefined ? (
        <Rows item={item} {...props} />
      ) : (
        <FormItems {...props} items={item.item ?? []} />
      )}
    </section>
  )
}

const Rows = ({ item, ...props }: FormItemsProps & { item: QuestionnaireItem }) => (
  <>
    {rowsOf(props.state, item).map((row) => {
      const quote = props.state.answers.find(
        (answer) => answer.quote && parseInstance(answer.linkId).row === row,
      )?.quote
      return (
        <div class="form-row" key={row}>
          {quote && <p class="field-meta">{props.t('request.origin.from', { quote })}</p>}
          <FormItems {...props} items={item.item ?? []} row={row} quoteAbove={quote} />
          {!props.locked && (
            <button type="button" class="link" onClick={() => props.onEdit((form) => removeRow(form, item, row))}>
              {props.t('form.row.remove')}
            </button>
          )}
        </div>
      )
    })}
    {!props.locked && (
      <button type="button" onClick={() => props.onEdit((form) => addRow(form, item))}>
        {props.t('form.row.add')}
      </button>
    )}
  </>
)
