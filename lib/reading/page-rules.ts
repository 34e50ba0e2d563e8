import { selectorsIn, type Target, targetOf } from './selector-target'

/** What the page's style sheets say of elements beyond what their markup tells. */
export interface PageRules {
  /** Whether elements of this tag and class may look different by their place, a value, a state. Those that may be hidden become `odd`. */
  vary(tag: string, name: string): boolean
  /** Elements that a rule may hide or strike out though neighbours of the same markup are not. */
  readonly odd: ReadonlySet<Element>
}

/** For documents without layout, whose styles are written in the markup. */
export const NO_RULES: PageRules = { vary: () => true, odd: new Set() }

/** A rule that looks at more than markup, and what it styles. */
interface Suspect extends Target {
  /** To find what it may hide; null when it hides nothing. */
  selector: string | null
  met: boolean
}

// What elements of one look have in common (`signatureOf` in looks.ts), so that a selector of nothing else treats them alike.
const BY_MARKUP =
  /\\.|:(?:not|is|where)\(|:(?:root|link|any-link)\b|\[(?:class|style|role|type|hidden|dir)\b[^\]]*\]|[\w\s.,>*)-]/g
/** What can take words out of sight, or strike them out. */
const TELLING = new RegExp(
  [
    'display|visibility|opacity|clip|transform|scale|translate|indent|filter|overflow|line-through|animation|(^| )all:',
    'font(-size)?:|position:|(^|[ ;])color: (transparent|rgba\\([^)]*, 0\\)|var\\()',
    '(left|top|inset[a-z-]*|margin[a-z-]*): [^;]*(-\\d{3}|-[\\d.]+(r?em|v[wh]|%)|calc)',
  ].join('|'),
)
/** Reaches elements that a query in this tree does not find, or not by what the rule itself says. */
const BEYOND = /::slotted|::part|:host|&/
// What the pointer or the keyboard is on changes with every move: read as it stands.
const FLEETING = /:(hover|active|focus(-visible|-within)?|target)\b|::?(before|after|marker|placeholder|-webkit-)/

/** The rules of one tree; null where they cannot be told: a sheet of another origin, a rule that depends on the room there is. */
export const pageRules = (root: Document): PageRules | null => {
  const suspects: Suspect[] = []
  try {
    for (const sheet of [...root.styleSheets, ...root.adoptedStyleSheets])
      if (!sheet.disabled && !collect(sheet.cssRules, suspects)) return null
  } catch {
    // The rules of another origin's sheet are not told.
    return null
  }
  const odd = new Set<Element>()
  // What moves by itself looks like itself alone.
  for (const { effect } of root.getAnimations())
    if (effect instanceof KeyframeEffect && effect.target) odd.add(effect.target)
  const known = new Map<string, boolean>()
  return {
    odd,
    vary(tag, name) {
      const key = `${tag} ${name}`
      const before = known.get(key)
      if (before !== undefined) return before
      const classes = new Set(name.split(/\s+/))
      const found = suspects.filter(
        (one) => (one.tag === '' || one.tag === tag) && one.classes.every((c) => classes.has(c)),
      )
      for (const one of found) {
        if (one.selector !== null && !one.met)
          for (const element of root.querySelectorAll(one.selector)) odd.add(element)
        one.met = true
      }
      known.set(key, found.length > 0)
      return found.length > 0
    },
  }
}

/** Adds the rules that look at more than markup; false when the reach of one cannot be told. */
const collect = (rules: CSSRuleList, suspects: Suspect[]): boolean => {
  for (let i = 0; i < rules.length; i += 1) {
    const rule = rules[i]
    if (rule instanceof CSSStyleRule) {
      const { selectorText, style, cssRules } = rule
      if (cssRules.length > 0 && TELLING.test(rule.cssText)) return false
      if (selectorText.replace(BY_MARKUP, '') === '') continue
      const tells = TELLING.test(style.cssText.replace(/--[\w-]+:[^;]*;?/g, ''))
      if (tells && BEYOND.test(selectorText)) return false
      for (const selector of selectorsIn(selectorText))
        if (!FLEETING.test(selector))
          suspects.push({ ...targetOf(selector), selector: tells ? selector : null, met: false })
    } else if (rule instanceof CSSImportRule) {
      if (rule.styleSheet && !collect(rule.styleSheet.cssRules, suspects)) return false
    } else if (rule instanceof CSSGroupingRule) {
      if (/^@(container|scope)/.test(rule.cssText) && TELLING.test(rule.cssText)) return false
      if (!collect(rule.cssRules, suspects)) return false
    }
  }
  return true
}
