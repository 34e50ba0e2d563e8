import { formatDate } from '../dates/format-date'
import type { IsoDay } from '../model/date'
import type { VerdictPack } from '../model/pack'
import type { Lang, Text } from '../model/text'

/** What a site wrote down about a program whose source gives no dates: since when it is open here, and until when. */
export interface LocalDates {
  from: IsoDay
  until: IsoDay | null
  who: string
  on: IsoDay
}

const SAID: Record<Lang, (from: string, until: string | null, who: string, on: string) => string> = {
  en: (from, until, who, on) =>
    `The source gives no dates. Recorded at this site: open from ${from}${until === null ? '' : ` to ${until}`} (${who}, ${on}).`,
  fr: (from, until, who, on) =>
    `La source ne donne pas de dates. Consigné sur ce site : ouvert du ${from}${until === null ? '' : ` au ${until}`} (${who}, ${on}).`,
  nl: (from, until, who, on) =>
    `De bron geeft geen datums. Genoteerd op deze site: open van ${from}${until === null ? '' : ` tot ${until}`} (${who}, ${on}).`,
}

/** Whether a site may say when a program runs: its source states no date at all. */
export const takesLocalDates = (pack: VerdictPack): boolean =>
  pack.revisions.length === 1 && pack.revisions[0]?.dates === 'not-stated'

/**
 * A program with the dates its site recorded, said as the site's own. Before the first of them it is as the source leaves it: dates not
 * stated. A program whose source states dates is unchanged: nobody moves those.
 */
export const withLocalDates = <P extends VerdictPack>(pack: P, local: LocalDates | null): P => {
  const [revision] = pack.revisions
  if (local === null || revision === undefined || !takesLocalDates(pack)) return pack
  const say = (lang: Lang): string => {
    const until = local.until === null ? null : formatDate(local.until, lang)
    const own = SAID[lang](formatDate(local.from, lang), until, local.who, formatDate(local.on, lang))
    return revision.dateNote === undefined ? own : `${own} ${revision.dateNote[lang]}`
  }
  const dateNote: Text = { en: say('en'), fr: say('fr'), nl: say('nl') }
  return {
    ...pack,
    beforeFirst: 'dates-not-stated',
    revisions: [{ ...revision, dates: 'stated', from: local.from, until: local.until, dateNote }],
  }
}
