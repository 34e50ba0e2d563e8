import { useState } from 'preact/hooks'
import { parseTypedDate } from './parse-typed-date'

export interface FormDateProps {
  id: string
  linkId: string
  value: string
  disabled: boolean
  label: string
  placeholder: string
  onDate: (date: string) => void
}

/** A date of any precision, typed day first: a month read from the page stays a month. What is no date is kept as typed, and said. */
export const FormDate = ({ id, linkId, value, disabled, label, placeholder, onDate }: FormDateProps) => {
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <input
      id={id}
      data-link-id={linkId}
      disabled={disabled}
      aria-labelledby={label}
      placeholder={placeholder}
      autocomplete="off"
      value={typed ?? shownDate(value)}
      onInput={(event) => {
        const text = event.currentTarget.value
        setTyped(text)
        onDate(parseTypedDate(text) ?? text.trim())
      }}
      onBlur={() => setTyped(null)}
    />
  )
}

const shownDate = (value: string): string =>
  /^\d{4}(-\d{2}){0,2}$/.test(value) ? value.split('-').reverse().join('/') : value
