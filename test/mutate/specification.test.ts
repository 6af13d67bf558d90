import { describe, expect, it } from 'vitest'

/**
 * The specification as one file, so that the modules under test are loaded once for a mutant and not once for each
 * file. A mutant with which they can't be loaded at all is a failed test here: the runner counts no other failure.
 */
const files = {
  ...import.meta.glob('../policy/*.test.ts'),
  ...import.meta.glob('../evaluation/*.test.ts'),
  ...import.meta.glob('../facts/*.test.ts'),
}

for (const [path, load] of Object.entries(files)) {
  // Whole cases at random take long, and the rows hold what they hold.
  if (path.endsWith('properties.test.ts')) continue
  describe(`${path}`, async () => {
    try {
      await load()
    } catch (error) {
      it('can be loaded', () => {
        expect(error).toBeUndefined()
      })
    }
  })
}
