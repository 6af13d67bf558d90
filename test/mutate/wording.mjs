import { fileURLToPath } from 'node:url'

// What only makes words is left out of the mutants: sentences are read by people, and the component tests hold those
// that matter. Truths, needs, numbers and the facts that are read are not words.

/** Properties that hold words: of a criterion, a condition, a fact, a note or a legend. */
const words = new Set('say show why title requires readings note text label ask hint bar mark'.split(' '))

/** @param {any} node */
const nameOf = (node) => node.key?.name ?? node.id?.name ?? ''

/** @param {any} node */
const holdsWords = (node) => node.type === 'ObjectProperty' && words.has(nameOf(node))

/** Functions named for the words they make: "sayDose", "showAnswer". */
const makesWords = /^(say|said|show|describe)([A-Z]|$)/

/** What Stryker finds this plugin by. */
export const wordingPlugin = fileURLToPath(import.meta.url)

export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'wording',
    value: {
      /** @param {any} path */
      shouldIgnore({ node }) {
        if (holdsWords(node)) return 'words'
        if (node.type === 'ObjectExpression' && node.properties.length > 0 && node.properties.every(holdsWords))
          return 'words'
        const isFunction = node.type === 'FunctionDeclaration' || node.type === 'VariableDeclarator'
        return isFunction && makesWords.test(nameOf(node)) ? 'words' : undefined
      },
    },
  },
]
