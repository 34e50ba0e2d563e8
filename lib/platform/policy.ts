import { browser } from 'wxt/browser'
import { z } from 'zod'
import { Lang } from '../model/text'
import { KeyFile } from '../packs/trust/key-file'
import type { Settings } from './messages'

/** Parts of Sidelight that an organisation can switch off for everybody. */
export const Feature = z.enum(['load-packs', 'keys', 'imports', 'synonyms', 'hints', 'backup'])
export type Feature = z.infer<typeof Feature>

/** A site the panel may open on: a host, or `*.` and a domain for all its hosts. */
const Site = z
  .string()
  .regex(/^(\*\.)?[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d+)?$/i, 'is not a host such as ehr.example.org')

/** What an organisation sets for its browsers (`storage.managed`); what is absent is left to people. Mirrors `public/managed-schema.json`. */
export const Policy = z.strictObject({
  language: Lang.optional(),
  /** Who sits at this browser: a clinician neither loads programs nor changes keys. */
  role: z.enum(['clinician', 'pharmacist', 'admin']).optional(),
  /** Days after which what is kept about patients is deleted. */
  retentionDays: z.int().min(1).max(3650).optional(),
  passphraseRequired: z.boolean().optional(),
  allowedSites: z.array(Site).optional(),
  featuresOff: z.array(Feature).optional(),
  trustedKeys: z.array(KeyFile).optional(),
  /** Signed pack files, whole, as text. */
  packs: z.array(z.string()).optional(),
})
export type Policy = z.infer<typeof Policy>

export interface LoadedPolicy {
  policy: Policy
  /** What could not be understood, and therefore does not hold: `field: why`, a line each. */
  problems: string[]
}

const parsed = (field: string, value: unknown): LoadedPolicy => {
  if (!Object.hasOwn(Policy.shape, field)) return { policy: {}, problems: [`${field}: no such setting`] }
  const read = Policy.safeParse({ [field]: value })
  if (read.success) return { policy: read.data, problems: [] }
  return {
    policy: {},
    problems: read.error.issues.map(({ path, message }) => `${path.map(String).join('.')}: ${message}`),
  }
}

/** A policy as it was written, setting by setting: one that cannot be understood is named and does not take the others with it. */
export const readPolicy = (written: unknown): LoadedPolicy => {
  if (typeof written !== 'object' || written === null || Array.isArray(written)) return { policy: {}, problems: [] }
  const fields = Object.entries(written).map(([field, value]) => parsed(field, value))
  return {
    policy: Object.assign({}, ...fields.map(({ policy }) => policy)) as Policy,
    problems: fields.flatMap(({ problems }) => problems),
  }
}

/** The organisation's policy; an empty one where there is none (Firefox rejects the question then). */
export const loadPolicy = async (): Promise<LoadedPolicy> => {
  try {
    return readPolicy(await browser.storage.managed.get(null))
  } catch {
    return readPolicy(undefined)
  }
}

/** Whether the policy leaves a feature on. A clinician's browser loads no programs, keys or backups. */
export const isOn = (feature: Feature, { featuresOff = [], role }: Policy): boolean =>
  !featuresOff.includes(feature) &&
  !(role === 'clinician' && (feature === 'load-packs' || feature === 'keys' || feature === 'backup'))

/** Whether the panel may open on a page. Without a list it may anywhere. */
export const isAllowedSite = (address: string, { allowedSites }: Policy): boolean => {
  if (allowedSites === undefined) return true
  if (!URL.canParse(address)) return false
  const { host, hostname } = new URL(address)
  return allowedSites.some((site) => {
    const wanted = site.toLowerCase()
    return wanted.startsWith('*.') ? hostname.endsWith(wanted.slice(1)) : wanted === host || wanted === hostname
  })
}

/** What a person chose, as far as the organisation left it to them. */
export const underPolicy = (settings: Settings, { language }: Policy): Settings =>
  language === undefined ? settings : { ...settings, lang: language }
