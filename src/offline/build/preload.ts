import type { HtmlTagDescriptor, Plugin } from 'vite'

/** The letters of every page: the second file of each font holds those that few names need. */
const everyPagesFont = /atkinson-hyperlegible-\w+-latin-wght-normal-[^/]+\.woff2$/

/**
 * What every page needs is asked for with the page itself, and not only once the script has come that names it; so is
 * the sheet, which is what most of them lead to.
 */
export function preload(): Plugin {
  return {
    name: 'preload',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) => {
        const files = Object.values(bundle)
        const fonts = files.map(({ fileName }) => fileName).filter((file) => everyPagesFont.test(file))
        const chunks = files.filter((file) => file.type === 'chunk')
        const entry = chunks.find(({ isEntry }) => isEntry)
        const first = ['routes', 'case-page'].flatMap((name) => chunks.find((chunk) => chunk.name === name) ?? [])
        const needed = new Set(first.flatMap(({ fileName, imports }) => [fileName, ...imports]))
        const scripts = [...needed].filter((file) => file !== entry?.fileName)
        // As they are, and not only preloaded: the app then finds them there, and waits for none.
        const styles = first.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])])
        return [
          ...fonts.map((file) => link({ rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true }, file)),
          ...scripts.map((file) => link({ rel: 'modulepreload', crossorigin: true }, file)),
          ...styles.map((file) => link({ rel: 'stylesheet', crossorigin: true }, file)),
        ]
      },
    },
  }
}

const link = (attrs: HtmlTagDescriptor['attrs'], file: string): HtmlTagDescriptor => ({
  tag: 'link',
  attrs: { ...attrs, href: `/${file}` },
  injectTo: 'head',
})
