import type { Truth } from '../lib/model/truth'
import type { Translate } from '../lib/platform/i18n'

/** Shape first, word second, colour third: a tick in a circle, a cross in a square, a question mark in a diamond. */
const SHAPES: Record<Truth, { outline: string; sign: string }> = {
  met: { outline: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Z', sign: 'm4.8 8.2 2.2 2.3 4.2-4.8' },
  'not-met': { outline: 'M2 2h12v12H2Z', sign: 'm5.3 5.3 5.4 5.4m0-5.4-5.4 5.4' },
  unknown: { outline: 'M8 .8 15.2 8 8 15.2.8 8Z', sign: 'M6.2 6.4a1.8 1.8 0 1 1 2.5 1.7c-.5.2-.7.5-.7 1M8 11.2v.1' },
}

export interface TruthMarkProps {
  truth: Truth
  t: Translate
  /** The mark is decoration: where it stands alone, the word must stand nearby. */
  show?: 'both' | 'mark' | 'word'
}

export const TruthMark = ({ truth, t, show = 'both' }: TruthMarkProps) => (
  <span class={`truth truth-${truth}`}>
    {show !== 'word' && (
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
        <path d={SHAPES[truth].outline} fill="none" stroke="currentColor" stroke-width="1.5" />
        <path d={SHAPES[truth].sign} fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" />
      </svg>
    )}
    {show !== 'mark' && <span class="truth-word">{t(`truth.${truth}`)}</span>}
  </span>
)
