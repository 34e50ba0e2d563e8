import type { Translate } from '../lib/platform/i18n'

/** What must be known about the program as a whole: the first remark in sight, the others one click away. */
export const Remarks = ({ sentences, t }: { sentences: readonly string[]; t: Translate }) => {
  const [first, ...others] = sentences
  if (first === undefined) return null
  if (others.length === 0) return <p class="note">{first}</p>
  return (
    <details class="note">
      <summary>
        {first} <span class="more">{t('program.more', { count: others.length })}</span>
      </summary>
      {others.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </details>
  )
}
