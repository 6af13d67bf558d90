import { hidesMarks, withoutHiddenMarks } from './hidden-marks'
import { limits, Refused, shown } from './limits'

const space = /[ \t\n\r]*/y
// oxlint-disable-next-line no-control-regex -- JSON forbids them within a text
const plain = /[^"\\\u0000-\u001f]*/y
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const word = /[A-Za-z]+/y
const words: Readonly<Record<string, unknown>> = { true: true, false: false, null: null }
const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
}
/** A case holds none of them, and code that copies fields one by one could be led astray. */
const perilous = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * Reads JSON more strictly than the browser does: a field may stand only once, numbers are finite, and depth and length
 * have limits. Lists and objects can be read piece by piece, so that a large file is never in memory as a whole. Every
 * method throws a `Refused`.
 */
export class JsonReader {
  /** How many texts had hidden marks taken out. */
  cleaned = 0
  private at = 0
  private depth = 0
  private within: number = limits.within

  constructor(
    private readonly text: string,
    /** Where it stands in the file, for messages: "line 3". */
    private readonly place = '',
  ) {}

  get position(): number {
    return this.at
  }

  /** The character that the next value starts with. */
  peek(): string {
    this.skip(space)
    return this.text.charAt(this.at)
  }

  /** The next value, whole. */
  value(): unknown {
    const start = this.peek()
    if (start === '"') return this.string()
    if (start === '{') return this.object()
    if (start === '[') return this.list()
    return this.numberOrWord()
  }

  /** The items of the list that comes next; each must be read before the next is asked for. */
  *items(most: number, what: string): Generator<number, void> {
    yield* this.parts('[', ']', most, what)
  }

  /** The names of the fields of the object that comes next; the value of each must be read before the next. */
  *fields(most: number, what: string): Generator<string, void> {
    const seen = new Set<string>()
    for (const _ of this.parts('{', '}', most, what)) yield this.name(seen)
  }

  /** Reads a value that may hold as many items as those beside the cases. */
  valueBeside(): unknown {
    this.within = limits.beside
    try {
      return this.value()
    } finally {
      this.within = limits.within
    }
  }

  /** Nothing but space may be left. */
  end(): void {
    if (this.peek() !== '') throw this.notJson()
  }

  private object(): Record<string, unknown> {
    const object: Record<string, unknown> = {}
    for (const name of this.fields(this.within, 'fields')) object[name] = this.value()
    return object
  }

  private list(): unknown[] {
    const list: unknown[] = []
    for (const _ of this.parts('[', ']', this.within, 'items')) list.push(this.value())
    return list
  }

  private *parts(open: string, close: string, most: number, what: string): Generator<number, void> {
    this.expect(open)
    if (++this.depth > limits.depth) {
      throw this.refusal(`It is nested deeper than ${limits.depth} levels, which no file of this app is`)
    }
    for (let count = 0; ; count++) {
      if (count === 0 && this.peek() === close) break
      if (count >= most) throw this.refusal(`It holds more than ${shown(most)} ${what} in one place`)
      yield count
      if (this.peek() === close) break
      this.expect(',')
    }
    this.at++
    this.depth--
  }

  private name(seen: Set<string>): string {
    if (this.peek() !== '"') throw this.notJson()
    const before = this.cleaned
    const name = this.string()
    if (this.cleaned > before) throw this.refusal('The name of a field hides marks that can not be seen')
    if (perilous.has(name)) throw this.refusal(`It holds a field named ${name}, which no case has`)
    if (seen.has(name)) throw this.refusal(`The field “${name.slice(0, 40)}” stands twice in one place`)
    seen.add(name)
    this.expect(':')
    return name
  }

  private string(): string {
    this.at++
    let read = this.skip(plain)
    while (this.text.charAt(this.at) !== '"') {
      if (this.text.charAt(this.at) !== '\\') throw this.notJson()
      read += this.escaped() + this.skip(plain)
    }
    this.at++
    if (!hidesMarks(read)) return read
    this.cleaned++
    return withoutHiddenMarks(read)
  }

  private escaped(): string {
    const letter = this.text.charAt(this.at + 1)
    const simple = escapes[letter]
    if (simple !== undefined) {
      this.at += 2
      return simple
    }
    const digits = this.text.slice(this.at + 2, this.at + 6)
    if (letter === 'u' && /^[0-9a-fA-F]{4}$/.test(digits)) {
      this.at += 6
      return String.fromCharCode(Number.parseInt(digits, 16))
    }
    if (this.at + 6 > this.text.length) this.at = this.text.length
    throw this.notJson()
  }

  private numberOrWord(): unknown {
    const digits = this.skip(number)
    if (digits !== '') {
      const value = Number(digits)
      if (Number.isFinite(value)) return value
      throw this.refusal(`The number ${digits.slice(0, 20)} is too large to be read`)
    }
    const from = this.at
    const letters = this.skip(word)
    if (Object.hasOwn(words, letters)) return words[letters]
    const isCutOff = this.at === this.text.length && Object.keys(words).some((known) => known.startsWith(letters))
    if (!isCutOff) this.at = from
    throw this.notJson()
  }

  private skip(pattern: RegExp): string {
    const from = this.at
    pattern.lastIndex = from
    if (!pattern.test(this.text)) return ''
    this.at = pattern.lastIndex
    return this.text.slice(from, this.at)
  }

  private expect(character: string): void {
    if (this.peek() !== character) throw this.notJson()
    this.at++
  }

  private notJson(): Refused {
    if (this.text.trim() === '') return new Refused('There is nothing in it.')
    const from = this.text.slice(this.at, this.at + 9)
    // Also in the middle of a number.
    if (/^(?:-|\.|[eE][+-]?)?$/.test(from)) {
      return new Refused('The file ends in the middle: it was cut off. Copy or export it again.')
    }
    const special = /^-?(?:NaN|Infinity|undefined)/.exec(from)?.[0]
    return this.refusal(special === undefined ? 'This is not JSON' : `${special} is no number that a case may hold`)
  }

  private refusal(why: string): Refused {
    const before = this.text.slice(0, this.at)
    const line = before.split('\n').length
    const character = this.at - before.lastIndexOf('\n')
    const place = this.place === '' ? `line ${shown(line)}, character ${shown(character)}` : this.place
    return new Refused(`${why} (${place}).`)
  }
}
