/** The elements a selector may style, whatever else it asks of them: of this tag, if any, with all of these classes. */
export interface Target {
  tag: string
  classes: readonly string[]
}

/** The selectors of a list: "td, .gone:is(a, b)" holds two. */
export const selectorsIn = (list: string): string[] =>
  (list.match(/(?:\\.|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)|"[^"]*"|[^,])+/g) ?? [list]).map((selector) =>
    selector.trim(),
  )

/** What a selector styles, without its conditions on place, value, state or what stands around. */
export const targetOf = (selector: string): Target => {
  let bare = selector
    .replace(/\\./g, '\\')
    .replace(/"[^"]*"/g, '')
    .replace(/\[[^\]]*\]/g, '')
  // Brackets go from the innermost out.
  for (let before = ''; before !== bare; ) {
    before = bare
    bare = bare.replace(/\([^()]*\)/g, '')
  }
  const last =
    bare
      .trim()
      .split(/[\s>+~]+/)
      .pop() ?? ''
  const [tag = '', ...classes] = last.replace(/::?[\w-]+|#[^.:#]*/g, '').split('.')
  // A class with an escape in its name is left out: then more is taken for styled than is.
  return { tag: tag === '*' ? '' : tag.toLowerCase(), classes: classes.filter((name) => /^[\w-]+$/.test(name)) }
}
