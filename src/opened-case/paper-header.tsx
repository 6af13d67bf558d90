import { showAnswer } from '../evaluation'
import type { Answers } from '../facts'
import { BarLink } from '../ui/bar-link'
import { PageHeader } from '../ui/page-header'
import { Whose } from '../ui/whose'

/** Whose paper is on the screen: the wrong-patient error is the worst one. */
export const PaperHeader = ({ answers }: { readonly answers: Answers }) => (
  <PageHeader
    app="Ixazomib review"
    about={
      <Whose name={answers.memberName ?? 'Member not named yet'}>
        <span>{showAnswer(answers, 'birthDate')}</span>
        <span className="mono">{showAnswer(answers, 'memberId')}</span>
        <span className="mono">{showAnswer(answers, 'caseNumber')}</span>
      </Whose>
    }
  >
    <BarLink to="/">Cases</BarLink>
  </PageHeader>
)
