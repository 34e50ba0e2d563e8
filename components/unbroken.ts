/** Text that stays on one line: a day never parts from its month, nor a dose from its unit. */
export const unbroken = (text: string): string => text.replaceAll(' ', '\u00a0')
