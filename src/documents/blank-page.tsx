import { Link } from '@tanstack/react-router'
import { policyNumber } from '../policy/dates-of-review'
import { BarLink } from '../ui/bar-link'
import { Button, buttonClass } from '../ui/button'
import { MessagePage } from '../ui/message-page'
import { PageHeader } from '../ui/page-header'
import { worksheetSections } from './blank-questions'
import { BlankWorksheet } from './blank-worksheet'

/** The blank worksheet of a section, with the way to those of the others. */
export function BlankPage({ section: id }: { readonly section: string }) {
  const section = worksheetSections.find((each) => each.id === id)
  const title = section === undefined ? 'There is no such section' : `Blank worksheet ${section.id}`
  return (
    <>
      <title>{`${title} - Ixazomib review`}</title>
      <PageHeader app="Ixazomib review" about={<strong>Blank worksheet</strong>}>
        <BarLink to="/">Cases</BarLink>
        <BarLink to="/policy">Policy</BarLink>
      </PageHeader>
      {section === undefined ? (
        <MessagePage title={title} text={`${policyNumber} has no section ${id} with a worksheet.`}>
          <Link to="/">All cases</Link>
        </MessagePage>
      ) : (
        <main className="paper-ground">
          <div className="paper-tools">
            <nav aria-label="Sections" className="paper-tools-sections">
              {worksheetSections.map((each) => (
                <Link
                  key={each.id}
                  to="/blank/$section"
                  params={{ section: each.id }}
                  aria-current={each === section ? 'page' : undefined}
                  aria-label={`${each.id}, ${each.title}`}
                  className={buttonClass(each === section ? 'plain' : 'link')}
                >
                  {each.id}
                </Link>
              ))}
            </nav>
            <span className="paper-tools-gap" />
            <Button look="primary" onClick={() => window.print()}>
              Print
            </Button>
          </div>
          <BlankWorksheet section={section} />
        </main>
      )}
    </>
  )
}
