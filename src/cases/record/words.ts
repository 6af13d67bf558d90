import type { RecordWords } from './record-form'

export const plain = (text: string): RecordWords => [{ text }]
export const mono = (text: string): RecordWords => [{ text, look: 'mono' }]
export const strong = (text: string): RecordWords => [{ text, look: 'strong' }]
