import type { Translate } from '../lib/platform/i18n'

/** Which readers read the page: the general one, or a hint by its name. */
export const ReadBy = ({ readers, t }: { readers: readonly string[]; t: Translate }) => (
  <p class="muted" data-testid="read-by">
    {t('read.by', { readers: readers.map((reader) => nameOf(reader, t)).join(', ') })}
  </p>
)

const nameOf = (reader: string, t: Translate): string => {
  if (reader === 'list:file' || reader === 'list:paste') return t(`read.by.${reader}`)
  return reader.startsWith('hint:') ? t('read.by.hint', { name: reader.slice('hint:'.length) }) : t('read.by.general')
}
