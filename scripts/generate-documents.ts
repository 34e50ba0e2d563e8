import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { toHtml } from './markdown'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..')

/** The documents that About links to. */
const DOCUMENTS = ['INTENDED-PURPOSE', 'DATA-PROTECTION', 'HAZARDS', 'SECURITY', 'FLEET']

const page = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} · Sidelight</title><link rel="stylesheet" href="/document.css"></head><body><main>\n${body}\n</main></body></html>\n`

interface Locked {
  packages: Record<string, { version?: string; license?: string; dev?: boolean; optional?: boolean }>
}

/** Every package that ships, from the lock file, with its licence. */
const components = (lock: Locked): string => {
  const rows = Object.entries(lock.packages)
    .filter(([path, { dev }]) => path !== '' && dev !== true)
    .map(
      ([path, { version = '', license = 'not stated' }]) =>
        `| ${path.split('node_modules/').at(-1)} | ${version} | ${license} |`,
    )
  return [
    '# Components',
    '',
    'What may be part of Sidelight, with its licence. `npm run -s sbom` gives the same as CycloneDX.',
    '',
    '| component | version | licence |',
    '| --- | --- | --- |',
    ...rows,
  ].join('\n')
}

/** Makes the pages that About links to, in `public/generated/documents`. */
export const generateDocuments = (root = ROOT): string[] => {
  const out = join(root, 'public', 'generated', 'documents')
  mkdirSync(out, { recursive: true })
  const read = (file: string) => readFileSync(join(root, file), 'utf8')
  const pages: [string, string][] = [
    ...DOCUMENTS.map((name): [string, string] => [name.toLowerCase(), toHtml(read(`${name}.md`))]),
    ['components', toHtml(components(JSON.parse(read('package-lock.json')) as Locked))],
    ['licence', toHtml(`# Licence\n\n\`\`\`\n${read('LICENSE')}\n\`\`\``)],
  ]
  for (const [name, body] of pages)
    writeFileSync(join(out, `${name}.html`), page(/<h1>(.*?)<\/h1>/.exec(body)?.[1] ?? name, body))
  return pages.map(([name]) => name)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(`${generateDocuments().length} documents`)
