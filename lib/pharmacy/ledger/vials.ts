import type { IsoDay } from '../../model/date'
import type { Dosing, Pack } from '../../model/pack'
import { revisionOn } from '../../rules/revision-on'

/** A dose by weight and the vial it is drawn from. */
export interface VialDose {
  mgPerKg: number
  vialMg: number
}

const isByVial = (dosing: Dosing): boolean => dosing.maintenanceMgPerKg !== undefined && dosing.vialMg !== undefined

/** The maintenance dose that the pack gives on a day; null where its source gives none by weight and vial. */
export const vialDoseOn = (pack: Pack, on: IsoDay): VialDose | null => {
  const { maintenanceMgPerKg, vialMg } = revisionOn(pack, on).revision.dosing.find(isByVial) ?? {}
  return maintenanceMgPerKg === undefined || vialMg === undefined ? null : { mgPerKg: maintenanceMgPerKg, vialMg }
}

/** Whole vials for one dose: ⌈weight × mg/kg ÷ mg a vial⌉. Null without a weight: never an invented average. */
export const vialsFor = (weightKg: number | null, { mgPerKg, vialMg }: VialDose): number | null =>
  // To the thousandth of a milligram, so that 125 kg × 6 mg/kg is three vials and binary fractions make no fourth.
  weightKg === null ? null : Math.ceil(Math.round(weightKg * mgPerKg * 1000) / 1000 / vialMg)
