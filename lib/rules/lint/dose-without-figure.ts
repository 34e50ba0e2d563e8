import type { Smeller } from './smell'

/** Needs in vials follow from the figures: a vial without a dose, or a repeated dose without its interval, gives none. */
export const doseWithoutFigure: Smeller = ({ pack }) =>
  pack.revisions.flatMap((revision) =>
    revision.dosing.flatMap(({ loadingMg, maintenanceMg, maintenanceMgPerKg, everyDays, vialMg }, i) => {
      const dose = loadingMg ?? maintenanceMg ?? maintenanceMgPerKg
      const message =
        maintenanceMg !== undefined && maintenanceMgPerKg !== undefined
          ? 'two maintenance doses'
          : vialMg !== undefined && dose === undefined
            ? 'a vial, and no dose to fill from it'
            : everyDays !== undefined && maintenanceMg === undefined && maintenanceMgPerKg === undefined
              ? 'an interval, and no dose to repeat'
              : null
      const where = `${revision.id} / dosing[${i}]`
      return message === null ? [] : [{ smell: 'dose-without-figure', level: 'error' as const, where, message }]
    }),
  )
