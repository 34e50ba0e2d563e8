import type { LexiconIndex } from '../../lib/lexicon/load-index'
import { activePacks } from '../../lib/packs/active-packs'
import { failingCase } from '../../lib/packs/loading/failing-case'
import { proseChanges } from '../../lib/packs/loading/prose-changes'
import { verdictChanges } from '../../lib/packs/loading/verdict-changes'
import { type NameOf, proseSections } from '../../lib/packs/pack-prose'
import type { Checked } from '../../lib/packs/refusal'
import { rotate } from '../../lib/packs/trust/rotation'
import { pinned } from '../../lib/packs/trust/trusted-key'
import type { Reply } from '../../lib/platform/messages'
import type { PACK_MESSAGES } from '../../lib/platform/pack-messages'
import { type Feature, isOn, loadPolicy } from '../../lib/platform/policy'
import type { Handlers } from '../../lib/platform/router'
import { prepareCase } from '../../lib/rules/run-case'
import { listAudit } from '../../lib/storage/audit'
import { bringAgain, cancelWaiting, rollBack, setLocalDates } from '../../lib/storage/packs'
import { addKey, replaceKey, revokeKey } from '../../lib/storage/trusted-keys'
import { embeddedPacks } from './embedded-packs'
import { lexicon } from './lexicon'
import { type Looked, look, take } from './load-pack'
import { loadedPacks, now, overrides, today, trustedKeys } from './packs-in-use'
import { policyPacks } from './policy-packs'

const value = <T>(given: T) => ({ ok: true, value: given }) as const

/** Does a thing that the organisation may have switched off. */
const where = async <T>(feature: Feature, work: () => Promise<Reply<T>>): Promise<Reply<T>> => {
  const { policy } = await loadPolicy()
  return isOn(feature, policy)
    ? work()
    : { ok: false, problem: { code: 'locked', detail: 'switched off by your organisation' } }
}

/** Substances' names as the lexicon has them. */
const namesIn =
  (index: LexiconIndex): NameOf =>
  (inn, lang) =>
    index.substances[index.byName.get(inn) ?? -1]?.facts.names[lang]

/** Looks at a file and goes on with it; a refusal is handed on as it is. */
const looking = async <T>(
  { file, allowOlder }: { file: string; allowOlder: boolean },
  then: (looked: Looked) => Promise<Checked<T>>,
): Promise<Reply<Checked<T>>> => {
  const looked = await look(file, allowOlder)
  if (!looked.ok) return looked
  return value(looked.value.ok ? await then(looked.value.value) : looked.value)
}

const latestStart = ({ pack }: Looked): string | null => {
  const days = pack.revisions.flatMap(({ from }) => (from !== null && from.length === 10 ? [from] : []))
  const last = days.sort().at(-1) ?? null
  return last !== null && last > today() ? last : null
}

/** What the background does about programs, keys and the organisation's policy. */
export const packHandlers: Pick<Handlers, keyof typeof PACK_MESSAGES> = {
  'get-policy': {
    from: 'panel-or-page',
    handle: async () => {
      const { policy, problems } = await loadPolicy()
      const { packs: _packs, ...rest } = policy
      return value({ policy: rest, problems })
    },
  },
  'active-packs': {
    from: 'panel-or-page',
    handle: async () => {
      await policyPacks()
      return overrides()
    },
  },
  'list-programs': {
    from: 'page',
    handle: async () => {
      const refused = await policyPacks()
      const loaded = await loadedPacks()
      if (!loaded.ok) return loaded
      const { states, rows } = loaded.value
      return value({ states, loaded: rows.map(({ file: _file, ...row }) => row), refused })
    },
  },
  'program-prose': {
    from: 'page',
    handle: async ({ program, lang }) => {
      const [embedded, loaded, { index }] = await Promise.all([embeddedPacks(), overrides(), lexicon()])
      if (!loaded.ok) return loaded
      const pack = activePacks(embedded, loaded.value).find(({ id }) => id === program)
      return value(pack === undefined ? [] : proseSections(pack, lang, namesIn(index)))
    },
  },
  'open-pack': {
    from: 'page',
    handle: (body) =>
      looking(body, async (looked) => {
        const { pack, key, warnings, current, loaded } = looked
        const signedBy = loaded.inUse.get(pack.id)?.row.signedBy ?? null
        return value({
          program: pack.id,
          title: pack.title,
          version: pack.version,
          checkedOn: pack.checkedOn,
          signedBy: key.name,
          kid: key.kid,
          warnings: warnings.map(({ smell, where: at, message }) => ({ smell, where: at, message })),
          cases: pack.cases.length,
          replaces: current === null ? null : { version: current.version, checkedOn: current.checkedOn, signedBy },
          startsOn: latestStart(looked),
        })
      }),
  },
  'run-pack-cases': {
    from: 'page',
    handle: (body) => looking(body, async ({ pack }) => failingCase(pack, (await lexicon()).index, body.from, body.to)),
  },
  'preview-pack': {
    from: 'page',
    handle: (body) =>
      looking(body, async ({ pack, current }) => {
        const { index } = await lexicon()
        const prose = proseChanges(current, pack, body.lang, namesIn(index))
        if (current === null) return value({ prose, compared: 0, verdicts: [] })
        // The pack's own patients, those of the pack before, and those of every program that ships.
        const shipped = (await embeddedPacks()).flatMap(({ id, cases }) => (id === pack.id ? [] : cases))
        const own = new Map(
          [...current.cases, ...pack.cases].map((one) => [JSON.stringify({ ...one, expect: null }), one]),
        )
        const patients = [...own.values(), ...shipped].map((one) => prepareCase(one, index))
        const { compared, changes } = verdictChanges(current, pack, patients)
        return value({ prose, compared, verdicts: changes })
      }),
  },
  'activate-pack': { from: 'page', handle: (body) => where('load-packs', () => take(body, 'person')) },
  'roll-back-pack': {
    from: 'page',
    handle: ({ program, who }) =>
      where('load-packs', async () => {
        const own = (await embeddedPacks()).find(({ id }) => id === program)
        return rollBack(program, own?.version ?? 0, { at: now(), who })
      }),
  },
  'bring-pack-again': {
    from: 'page',
    handle: ({ program, who }) => where('load-packs', () => bringAgain(program, { at: now(), who })),
  },
  'cancel-waiting-pack': {
    from: 'page',
    handle: ({ program, who }) => where('load-packs', () => cancelWaiting(program, { at: now(), who })),
  },
  'set-local-dates': {
    from: 'page',
    handle: ({ program, who, dates }) =>
      where('load-packs', () =>
        setLocalDates(program, dates === null ? null : { ...dates, who, on: today() }, { at: now(), who }),
      ),
  },
  'list-keys': { from: 'page', handle: () => trustedKeys() },
  'add-key': {
    from: 'page',
    handle: ({ file, who }) =>
      where('keys', async () =>
        addKey(await pinned(file, { addedOn: today(), addedBy: who, origin: 'person' }), now()),
      ),
  },
  'rotate-key': {
    from: 'page',
    handle: ({ statement, who }) =>
      where('keys', async (): Promise<Reply<Checked<true>>> => {
        const keys = await trustedKeys()
        if (!keys.ok) return keys
        const rotated = await rotate(statement, keys.value, today(), who)
        if (!rotated.ok) return value(rotated)
        const kept = await replaceKey(rotated.value, now())
        return kept.ok ? value(value(true as const)) : kept
      }),
  },
  'revoke-key': {
    from: 'page',
    handle: ({ kid, who }) => where('keys', () => revokeKey(kid, today(), who, now())),
  },
  'list-audit': { from: 'page', handle: () => listAudit() },
}
