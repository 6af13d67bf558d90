import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson, CanonicalError, wellFormed } from '../../src/cases/canonical-json'

/** A number from its 64 bits, as the RFC gives them. */
function fromBits(hex: string): number {
  const view = new DataView(new ArrayBuffer(8))
  view.setBigUint64(0, BigInt(`0x${hex}`))
  return view.getFloat64(0)
}

describe('the test vectors of RFC 8785', () => {
  test.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['ffefffffffffffff', '-1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555554', '333333333.33333325'],
    ['41b3de4355555555', '333333333.3333333'],
    ['41b3de4355555556', '333333333.3333334'],
    ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('appendix B: the number %s is %s', (bits, text) => {
    expect(canonicalJson(fromBits(bits))).toBe(text)
  })

  test.each(['7fffffffffffffff', '7ff0000000000000', 'fff0000000000000'])('appendix B: %s is refused', (bits) => {
    expect(() => canonicalJson(fromBits(bits))).toThrow(CanonicalError)
  })

  test('3.2.2: numbers, literals and escapes', () => {
    const text = String.raw`{"numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/", "literals": [null, true, false]}`
    const canonical = String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`
    expect(canonicalJson(JSON.parse(text))).toBe(canonical)
  })

  test('3.2.3: names in the order of their UTF-16 code units', () => {
    const text = String.raw`{"\u20ac":"Euro Sign","\r":"Carriage Return","\ufb33":"Hebrew Letter Dalet With Dagesh","1":"One",
      "\ud83d\ude00":"Emoji: Grinning Face","\u0080":"Control","\u00f6":"Latin Small Letter O With Diaeresis"}`
    const values = ['Carriage Return', 'One', 'Control', 'Latin Small Letter O With Diaeresis', 'Euro Sign']
    const canonical = canonicalJson(JSON.parse(text))
    expect(Array.from(canonical.matchAll(/:"([^"]+)"/g), ([, value]) => value)).toEqual([
      ...values,
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ])
  })

  test('3.2.2.2: every control character has one escape', () => {
    const controls = Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)).join('')
    const text = canonicalJson(`${controls}\u007f\u2028`)
    expect(text.slice(1, 49)).toBe(String.raw`\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007`)
    expect(text).toContain(String.raw`\b\t\n\u000b\f\r\u000e`)
    expect(text).toContain(String.raw`\u001f`)
    expect(text.endsWith('\u007f\u2028"')).toBe(true)
  })

  test('3.2.2.2: half of a character is refused, in a name too', () => {
    expect(() => canonicalJson('\ud83d')).toThrow(CanonicalError)
    expect(() => canonicalJson({ '\ude00': 1 })).toThrow(CanonicalError)
  })
})

test('what is undefined is absent, as JSON has it; what JSON has no form for is refused', () => {
  expect(canonicalJson({ b: undefined, a: 1 })).toBe('{"a":1}')
  for (const value of [undefined, [undefined], new Date(0), new Map(), 1n, () => 1, Symbol('a')]) {
    expect(() => canonicalJson(value)).toThrow(CanonicalError)
  }
})

test('every JSON value has one form, which is JSON for it, whatever the order of its names', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
      const sound = wellFormed(JSON.parse(JSON.stringify(value)) as typeof value)
      const text = canonicalJson(sound)
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(sound)))
      expect(canonicalJson(backwards(sound))).toBe(text)
      expect(canonicalJson(JSON.parse(text))).toBe(text)
    }),
  )
})

function backwards(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(backwards)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([name, item]) => [name, backwards(item)]),
  )
}

test('half of a character becomes the mark that stands for what can not be shown', () => {
  expect(wellFormed({ name: ['a\ud83d', '😀'], count: 1, none: null })).toEqual({
    name: ['a\ufffd', '😀'],
    count: 1,
    none: null,
  })
})
