/** What each page may say: the folders beside this file that it loads. A view shared by two pages needs its area in both. */
export const AREAS = {
  panel: ['shared', 'panel', 'requests', 'cases', 'teach'],
  options: ['shared', 'options', 'editor', 'packs', 'teach', 'cases', 'panel'],
  pharmacy: ['shared', 'pharmacy'],
  practice: ['shared', 'practice'],
} as const

export type Area = (typeof AREAS)[keyof typeof AREAS][number]
