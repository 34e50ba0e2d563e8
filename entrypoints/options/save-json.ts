import { saveText } from './save-text'

/** Hands a value to the person as a JSON file. */
export const saveJson = (name: string, value: unknown): void =>
  saveText(name, `${JSON.stringify(value, null, 2)}\n`, 'application/json')
