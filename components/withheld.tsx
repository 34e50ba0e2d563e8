import type { ComponentChildren } from 'preact'
import type { Translate } from '../lib/platform/i18n'
import { TruthMark } from './truth-mark'

export interface WithheldProps {
  title: string
  what: string
  children?: ComponentChildren
  t: Translate
}

/** No verdict, and why not, in the verdict's place. */
export const Withheld = ({ title, what, children, t }: WithheldProps) => (
  <section class="verdict verdict-withheld" role="alert" data-testid="withheld">
    <TruthMark truth="unknown" t={t} show="mark" />
    <div class="verdict-text">
      <h2 class="headline">{title}</h2>
      <p>{what}</p>
      {children}
    </div>
  </section>
)
