/** Counts are part of a proof, so they are printed with it. */
export const print = (text: string): void => void process.stdout.write(`${text}\n`)
