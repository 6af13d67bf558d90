export const stages = [
  'in review',
  'waiting',
  'ready to sign',
  'ready to route',
  'handed over',
  'signed',
  'amended',
  'withdrawn',
] as const
/** Where a case stands on its way. */
export type Stage = (typeof stages)[number]

export const stageNames: Record<Stage, string> = {
  'in review': 'In review',
  waiting: 'Waiting for the prescriber',
  'ready to sign': 'Ready to sign',
  'ready to route': 'Ready to route',
  'handed over': 'Handed over',
  signed: 'Signed',
  amended: 'Amended',
  withdrawn: 'Withdrawn',
}

/** Nothing is to be done any more, at least not here. */
export const isDone = (stage: Stage): boolean => ['signed', 'amended', 'handed over', 'withdrawn'].includes(stage)

/** It was signed, and so never changes again. */
export const isSigned = (stage: Stage): boolean => stage === 'signed' || stage === 'amended'
