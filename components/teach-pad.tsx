import type { Translate } from '../lib/platform/i18n'
import type { TaughtPart, TeachOrder } from '../lib/platform/teach-messages'

type Direction = Extract<TeachOrder, { do: 'move' }>['to']

const KEYS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'wider',
  ArrowDown: 'inside',
  ArrowLeft: 'before',
  ArrowRight: 'after',
}
const SIGNS: readonly (readonly [Direction, string])[] = [
  ['wider', '↑'],
  ['inside', '↓'],
  ['before', '←'],
  ['after', '→'],
]

/** What a person calls an element of a list; any other is a part of the page. */
const PARTS: Readonly<Record<string, 'list' | 'row' | 'cell'>> = {
  table: 'list',
  tbody: 'list',
  ul: 'list',
  ol: 'list',
  tr: 'row',
  li: 'row',
  td: 'cell',
  th: 'cell',
}

export interface TeachPadProps {
  looking: TaughtPart | null
  pointing: boolean
  onOrder: (order: TeachOrder) => void
  t: Translate
}

/** Chooses a part of the page: with the mouse on the page itself, or from part to part with the arrow keys. */
export const TeachPad = ({ looking, pointing, onOrder, t }: TeachPadProps) => (
  <fieldset
    class="teach-pad"
    data-testid="teach-pad"
    onKeyDown={(event) => {
      const to = KEYS[event.key]
      if (to === undefined || event.target instanceof HTMLSelectElement) return
      event.preventDefault()
      onOrder({ do: 'move', to })
    }}
  >
    <legend>{t('teach.pad')}</legend>
    <div class="actions">
      <button type="button" aria-pressed={pointing} onClick={() => onOrder({ do: pointing ? 'look' : 'point' })}>
        {t(pointing ? 'teach.pointing' : 'teach.point')}
      </button>
      {SIGNS.map(([to, sign]) => (
        <button
          key={to}
          type="button"
          aria-label={t(`teach.move.${to}`)}
          title={t(`teach.move.${to}`)}
          onClick={() => onOrder({ do: 'move', to })}
        >
          {sign}
        </button>
      ))}
    </div>
    <p class="teach-looking" aria-live="polite">
      {looking === null ? (
        t('teach.nothing')
      ) : (
        <>
          {t(`teach.part.${PARTS[looking.tag] ?? 'other'}`)}{' '}
          <span class="muted">{looking.parts > 0 && t('teach.parts', { count: looking.parts })}</span>
          <q>{looking.text}</q>
        </>
      )}
    </p>
  </fieldset>
)
