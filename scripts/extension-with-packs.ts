import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Pack } from '../lib/model/pack'
import { verdictPack } from '../lib/packs/verdict-pack'

/** Copies the built extension to another folder with as many packs in it as wanted: those it has, then copies of them by turns. */
export const withPacks = (
  built: string,
  out: string,
  wanted: number,
  copyOf: (pack: Pack, copy: number) => Pack,
): string => {
  cpSync(built, out, { recursive: true })
  const file = join(out, 'generated/packs.json')
  const own: Pack[] = JSON.parse(readFileSync(file, 'utf8'))
  const packs = Array.from({ length: wanted }, (_, i) => {
    const pack = own[i % own.length]
    if (pack === undefined) throw new Error('no packs were built')
    const copy = Math.floor(i / own.length)
    return copy === 0 ? pack : copyOf(pack, copy)
  })
  writeFileSync(file, JSON.stringify(packs))
  writeFileSync(join(out, 'generated/verdict-packs.json'), JSON.stringify(packs.map(verdictPack)))
  return out
}
