/** How often a long proof repeats itself: whole in `npm run soak`, small elsewhere. */
export const times = (small: number, whole: number): number => (process.env['SOAK'] === undefined ? small : whole)
