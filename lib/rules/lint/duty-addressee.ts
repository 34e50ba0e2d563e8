import type { Smeller } from './smell'

const nobody = ({ en, fr, nl }: { en: string; fr: string; nl: string }): boolean =>
  [en, fr, nl].some((text) => !/\p{L}{2}/u.test(text))

/** A duty that nobody has, or that goes to nobody, is not done. */
export const dutyAddressee: Smeller = ({ pack }) =>
  pack.revisions.flatMap((revision) =>
    revision.duties
      .filter(({ who, to }) => nobody(who) || nobody(to))
      .map(({ id, who }) => ({
        smell: 'duty-addressee',
        level: 'error',
        where: `${revision.id} / duty ${id}`,
        message: nobody(who) ? 'does not say who' : 'does not say to whom',
      })),
  )
