import { descriptionText, titleText } from '../lib/forms/item-text'
import { type Block, formBlocks, type Said } from '../lib/forms/pdf/form-blocks'
import type { Questionnaire } from '../lib/model/questionnaire'
import type { FormState } from '../lib/model/questionnaire-response'
import type { Lang } from '../lib/model/text'
import type { Translate } from '../lib/platform/i18n'

export interface FormPaperProps {
  questionnaire: Questionnaire
  state: FormState
  /** The program's title, its revision, the source the form is derived from, and what its judgement was made from where it is known. */
  head: { program: string; revision: string; source: string; fingerprint: string | null }
  lang: Lang
  t: Translate
}

/** The form as the browser prints it, out of sight on the screen: the same rows and tables as in the PDF. */
export const FormPaper = ({ questionnaire, state, head, lang, t }: FormPaperProps) => (
  <article class="paper" data-testid="form-paper">
    <h1>{titleText(questionnaire, lang)}</h1>
    <p>{descriptionText(questionnaire, lang) ?? t('request.workingForm')}</p>
    <p>
      {t('app.labelled', { label: t('pdf.program'), value: head.program })}
      <br />
      {t('app.labelled', { label: t('pdf.revision'), value: head.revision })}
      <br />
      {t('app.labelled', { label: t('pdf.source'), value: head.source })}
      {head.fingerprint !== null && (
        <>
          <br />
          {t('app.labelled', { label: t('fingerprint.label'), value: head.fingerprint })}
        </>
      )}
    </p>
    {formBlocks(questionnaire, state, lang, { yes: t('question.yes'), no: t('question.no') }).map((block, i) => (
      <PaperBlock key={i} block={block} t={t} />
    ))}
    <p class="paper-sign">{t('pdf.signature')}</p>
  </article>
)

const PaperBlock = ({ block, t }: { block: Block; t: Translate }) => {
  switch (block.kind) {
    case 'section':
      return block.depth === 0 ? <h2>{block.text}</h2> : <h3>{block.text}</h3>
    case 'note':
      return <p>{block.text}</p>
    case 'answer':
      return (
        <dl>
          <dt>{block.label}</dt>
          <dd>
            <Answer said={block.said} t={t} />
          </dd>
        </dl>
      )
    case 'table':
      return (
        <>
          <h3>{block.title}</h3>
          {block.rows.length === 0 ? (
            <p>{t('pdf.nothing')}</p>
          ) : (
            <table>
              <thead>
                <tr>
                  {block.columns.map((column) => (
                    <th key={column}>{column}</th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {block.rows.map((row, i) => (
                  <tr key={i}>
                    {row.map((said, column) => (
                      <td key={block.columns[column]}>
                        <Answer said={said} t={t} />
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </>
      )
  }
}

/** An answer and, small behind it, where it came from. */
const Answer = ({ said: { text, origin }, t }: { said: Said; t: Translate }) => (
  <>
    {text}
    {origin !== null && text !== '' && <small> ({t(`pdf.origin.${origin}`)})</small>}
  </>
)
