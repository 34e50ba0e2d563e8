import { useState } from 'preact/hooks'
import { HintRole } from '../lib/model/hint'
import type { Translate } from '../lib/platform/i18n'
import type { TeachState } from '../lib/platform/teach-messages'
import { roleText } from './teach-taken'

type Part = 'list' | HintRole
const ROLES: readonly Part[] = ['list', ...HintRole.options]
/** The order in which most lists are pointed out. */
const NEXT: readonly Part[] = ['list', 'drug', 'start', 'stop', 'status', 'dose', 'route', 'frequency', 'reason']

/** Says what the part that is looked at is: the list itself, or a cell of one of its columns. */
export const TeachTake = ({ state, onTake, t }: { state: TeachState; onTake: (as: Part) => void; t: Translate }) => {
  const taken = new Set<Part>([...(state.list ? (['list'] as const) : []), ...state.picks.map(({ role }) => role)])
  const next = NEXT.find((role) => !taken.has(role)) ?? 'drug'
  const [chosen, setChosen] = useState<{ as: Part; after: number } | null>(null)
  const as = chosen !== null && chosen.after === taken.size ? chosen.as : next
  return (
    <form
      class="line"
      data-testid="teach-take"
      onSubmit={(event) => {
        event.preventDefault()
        onTake(as)
      }}
    >
      <label for="teach-as">{t('teach.this')}</label>
      <select
        id="teach-as"
        value={as}
        onChange={(event) => {
          const { value } = event.currentTarget
          const role = ROLES.find((one) => one === value)
          if (role) setChosen({ as: role, after: taken.size })
        }}
      >
        {ROLES.map((role) => (
          <option key={role} value={role}>
            {roleText(role, t)}
          </option>
        ))}
      </select>
      <button type="submit" disabled={state.looking === null || (as !== 'list' && state.list === null)}>
        {t('teach.take')}
      </button>
    </form>
  )
}
