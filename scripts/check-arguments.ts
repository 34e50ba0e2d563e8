import { parseArgs } from 'node:util'
import { RunOptions } from '../lib/platform/messages'

export interface CheckArguments {
  pages: string[]
  options: RunOptions
  json: boolean
}

export const USAGE =
  'npm run -s check -- <saved-page.html | http://localhost…>… [--as-of D] [--planned D] [--program ID] [--lang en|fr|nl] [--jurisdiction BE|FR]… [--json]'

/** Reads the command line; a string says what is wrong with it. */
export const checkArguments = (argv: readonly string[]): CheckArguments | string => {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        'as-of': { type: 'string' },
        planned: { type: 'string' },
        program: { type: 'string' },
        lang: { type: 'string' },
        jurisdiction: { type: 'string', multiple: true },
        json: { type: 'boolean' },
      },
    })
    if (positionals.length === 0) return 'no page given'
    const sites = (values.jurisdiction ?? ['BE', 'FR']).flatMap((one) => one.toUpperCase().split(','))
    const options = RunOptions.safeParse({
      jurisdictions: [...new Set([...sites, 'EU'])],
      ...(values['as-of'] === undefined ? {} : { asOf: values['as-of'] }),
      ...(values.planned === undefined ? {} : { planned: values.planned }),
      ...(values.program === undefined ? {} : { program: values.program }),
      ...(values.lang === undefined ? {} : { lang: values.lang }),
    })
    if (!options.success) {
      return options.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')
    }
    return { pages: positionals, options: options.data, json: values.json === true }
  } catch (cause) {
    return cause instanceof Error ? cause.message : String(cause)
  }
}
