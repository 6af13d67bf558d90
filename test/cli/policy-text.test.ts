import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { aligned } from '../../src/cli/aligned'
import { flat, policyTable } from '../../src/policy/table'

const root = fileURLToPath(new URL('../..', import.meta.url))
const printed = execFileSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'src/cli/policy.ts'], {
  cwd: root,
  encoding: 'utf8',
})
const rows = policyTable().flatMap(flat)
const plain = (text: string) => text.replace(/\s+/g, ' ')

describe('npm run policy', () => {
  it('prints every citation once, in order', () => {
    const first = printed.split('\n').flatMap((line) => /^ *(I{1,3}\S*)/.exec(line)?.[1] ?? [])
    expect(first).toEqual(rows.filter(({ isUnnumbered }) => !isUnnumbered).map(({ citation }) => citation))
  })
  it('prints a line for each row, indented by its depth', () => {
    const marks = printed.split('\n').flatMap((line) => /^( *)(?:I{1,3}\S*|-) /.exec(line)?.[1]?.length ?? [])
    expect(marks).toEqual(rows.map(({ depth }) => 2 * depth))
  })
  it('prints every requirement, its facts and its limits with their units', () => {
    const columns = [18, 46, 36, 44].reduce<string[]>((texts, width, index, widths) => {
      const from = widths.slice(0, index).reduce((sum, each) => sum + each + 2, 0)
      const cells = printed.split('\n').map((line) => line.slice(from, from + width).trim())
      return [...texts, plain(cells.join(' '))]
    }, [])
    for (const { requires, asks, limits } of rows) {
      expect(columns[1]).toContain(requires)
      expect(columns[2]).toContain(asks.flatMap(({ labels }) => labels).join('; '))
      expect(columns[3]).toContain(limits.join('; '))
    }
    expect(columns[3]).toContain('Days from completion to progression: 60 days')
  })
  it('prints approvals and the policies that go on with the review', () => {
    expect(plain(printed)).toContain('Approval, Commercial: 12 months, or what was asked if that ends sooner')
    expect(printed).toContain('Off-label use: Commercial: CP.CPA.09; Marketplace: HIM.PA.154; Medicaid: CP.PMN.53')
  })
})

describe('aligned cells', () => {
  it('break between words, under their own column', () => {
    expect(
      aligned(
        [
          ['  a', 'one two three', 'x'],
          ['b', 'four', 'y z'],
        ],
        [4, 7, 1],
      ),
    ).toBe('  a   one two  x\n      three\nb     four     y\n               z\n')
  })
  it('let a word that is too long stand out, and leave a line of text whole', () => {
    expect(aligned(['a line of text', ['longer', 'b']], [3, 2])).toBe('a line of text\nlonger  b\n')
  })
})
