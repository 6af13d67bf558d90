/**
 * Modules that the first sheet needs and other pages use too: none of these may stand or fall with the sheet, so they are
 * fetched with the routes. Paths below `src`.
 */
export const besideTheRoutes = [
  'cases/asserted.ts',
  'cases/due.ts',
  'cases/rationale.ts',
  'cases/review.ts',
  'cases/short-explanation.ts',
  'cases/signing/signed-part.ts',
  'cases/stages.ts',
  'cases/still-open.ts',
  'cases/wait.ts',
  'facts/echo-date.ts',
  'hooks/use-case.ts',
  'hooks/use-plan-settings.ts',
  'opened-case/unopened.tsx',
  'policy/state-rule.ts',
  'policy/words/determination-words.ts',
  'policy/words/finding-words.ts',
  'policy/words/length-words.ts',
  'policy/words/open-words.ts',
  'ui/announcer.tsx',
  'ui/bar-link.tsx',
  'ui/field.tsx',
  'ui/mark.tsx',
  'ui/typed-input.tsx',
  'ui/whose.tsx',
]

const isBeside = (id: string): boolean =>
  id.includes('/react-hook-form/') || besideTheRoutes.some((path) => id.endsWith(`/src/${path}`))

/** What the first sheet needs, in few files: a file compresses the better the more it holds. */
export const firstLoad = [
  { name: 'index', tags: ['$initial' as const], priority: 3 },
  { name: 'cp-phar-302', test: (id: string) => id.endsWith('/src/policy/cp-phar-302.ts'), priority: 2 },
  { name: 'routes', test: (id: string) => id.endsWith('/src/routes.tsx') || isBeside(id), priority: 1 },
  { name: 'case-page', test: (id: string) => id.endsWith('/src/worksheet/case-page.tsx'), priority: 0 },
]
