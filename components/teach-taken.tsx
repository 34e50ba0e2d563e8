import type { HintRole } from '../lib/model/hint'
import type { Translate } from '../lib/platform/i18n'
import type { TeachState } from '../lib/platform/teach-messages'

export interface TeachTakenProps {
  state: TeachState
  onDrop: (role: 'list' | HintRole) => void
  t: Translate
}

/** What was pointed out so far: the list, and a cell of each column. */
export const TeachTaken = ({ state: { list, picks }, onDrop, t }: TeachTakenProps) => {
  const taken = [
    ...(list ? [{ role: 'list' as const, text: list.text }] : []),
    ...picks.map(({ role, text }) => ({ role, text })),
  ]
  return taken.length === 0 ? null : (
    <table class="teach-taken" data-testid="teach-taken">
      <tbody>
        {taken.map(({ role, text }) => (
          <tr key={role}>
            <th scope="row">{roleText(role, t)}</th>
            <td>
              <span class="teach-taken-text">{text}</span>
            </td>
            <td>
              <button
                type="button"
                class="link"
                aria-label={`${t('teach.drop')}: ${roleText(role, t)}`}
                onClick={() => onDrop(role)}
              >
                {t('teach.drop')}
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

export const roleText = (role: 'list' | HintRole, t: Translate): string =>
  role === 'list' ? t('teach.list') : t(`teach.role.${role}`)
