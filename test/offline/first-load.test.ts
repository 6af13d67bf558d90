import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { besideTheRoutes } from '../../src/offline/build/first-load'

test.each(besideTheRoutes)('%s is there to be fetched with the routes: a name that fits nothing moves it', (path) => {
  expect(existsSync(`src/${path}`)).toBe(true)
})
