import type { ListedProgram } from '../../components/pack-table'
import { dayNumber } from '../../lib/dates/day-number'
import type { IsoDay } from '../../lib/model/date'
import type { Pack } from '../../lib/model/pack'
import { activePacks } from '../../lib/packs/active-packs'
import type { Reply, Response } from '../../lib/platform/messages'
import { send } from '../../lib/platform/send'

export interface Programs {
  listed: ListedProgram[]
  records: Response<'list-programs'>
}

/** Every program as it judges, and what is known of those something was loaded for. */
export const loadPrograms = async (today: IsoDay): Promise<Reply<Programs>> => {
  const [embedded, active, records] = await Promise.all([
    fetch('/generated/packs.json').then(async (response) => (await response.json()) as Pack[]),
    send('active-packs', {}),
    send('list-programs', {}),
  ])
  if (!active.ok) return active
  if (!records.ok) return records
  const signed = new Map(active.value.packs.map(({ pack, signedBy }) => [pack.id, signedBy]))
  const listed = activePacks(embedded, active.value).map((pack) => ({
    pack,
    signedBy: signed.get(pack.id) ?? null,
    checkedDaysAgo: dayNumber(today) - dayNumber(pack.checkedOn),
  }))
  return { ok: true, value: { listed, records: records.value } }
}
