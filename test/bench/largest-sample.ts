import { freshSample, samples } from '../../src/cases/samples'

const files = samples.flatMap(({ id }) => {
  const file = freshSample(id)
  return file === undefined ? [] : [{ id, file, size: JSON.stringify(file).length }]
})

/** The sample that holds most. */
export const largest = files.reduce((most, each) => (each.size > most.size ? each : most))
