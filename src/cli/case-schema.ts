import * as z from 'zod/mini'
import { caseFileSchema } from '../cases/case-file'

/** The JSON Schema of a case file, with every question that a review asks. */
export const caseSchema = () => ({
  title: 'Case of the ixazomib review worksheet',
  ...z.toJSONSchema(caseFileSchema, { io: 'input' }),
})
