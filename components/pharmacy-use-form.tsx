import { useState } from 'preact/hooks'
import { UseKind } from '../lib/pharmacy/observatory/register-entry'
import type { Translate } from '../lib/platform/i18n'

/** A use as it is typed: the patient's identity becomes a pseudonym and is not kept. */
export interface UseTyped {
  identity: string
  substance: string
  condition: string
  kind: UseKind
  start: string
}

export interface PharmacyUseFormProps {
  today: string
  canSign: boolean
  onAdd: (use: UseTyped) => Promise<boolean>
  t: Translate
}

/** One use more for the register. */
export const PharmacyUseForm = ({ today, canSign, onAdd, t }: PharmacyUseFormProps) => {
  const [use, setUse] = useState<UseTyped>({ identity: '', substance: '', condition: '', kind: 'off-label', start: '' })
  const start = use.start === '' ? today : use.start
  const ready = canSign && [use.identity, use.substance, use.condition].every((text) => text.trim() !== '')
  const text = (field: 'identity' | 'substance' | 'condition') => (
    <label>
      {t(`pharmacy.${field}`)}
      <input
        type="text"
        autocomplete="off"
        maxLength={200}
        value={use[field]}
        onInput={(event) => setUse({ ...use, [field]: event.currentTarget.value })}
      />
    </label>
  )
  return (
    <form
      class="actions"
      onSubmit={(event) => {
        event.preventDefault()
        if (ready) void onAdd({ ...use, start }).then((done) => done && setUse({ ...use, identity: '' }))
      }}
    >
      {text('identity')}
      {text('substance')}
      {text('condition')}
      <label>
        {t('pharmacy.use')}
        <select
          value={use.kind}
          onChange={(event) =>
            setUse({ ...use, kind: UseKind.options.find((one) => one === event.currentTarget.value) ?? 'off-label' })
          }
        >
          {UseKind.options.map((one) => (
            <option key={one} value={one}>
              {t(`pharmacy.use.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('pharmacy.since')}
        <input
          type="date"
          max={today}
          value={start}
          onInput={(event) => setUse({ ...use, start: event.currentTarget.value })}
        />
      </label>
      <button type="submit" class="primary" disabled={!ready}>
        {t('pharmacy.register.add')}
      </button>
    </form>
  )
}
