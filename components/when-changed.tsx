import { Component, type ComponentType } from 'preact'

/** The view, drawn again only when a property of it is another one: a form of sixty fields is not redrawn at every key. */
export const whenChanged = <P extends object>(View: ComponentType<P>): ComponentType<P> =>
  class extends Component<P> {
    override shouldComponentUpdate(next: Readonly<P>): boolean {
      return differ(this.props, next)
    }
    override render() {
      return <View {...(this.props as P)} />
    }
  }

const differ = <P extends object>(before: P, now: P): boolean => {
  const keys = Object.keys(now) as (keyof P)[]
  return keys.length !== Object.keys(before).length || keys.some((key) => before[key] !== now[key])
}
