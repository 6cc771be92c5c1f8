import { Settings2 } from 'lucide-react'
import { may } from '@/access/permissions'
import { systemFigures } from '@/queries/desk/systemFigures'
import type { DeskContext } from './deskContext'
import { DeskSection } from './DeskSection'
import { SystemTiles } from './SystemTiles'

/** The state of the system, for the administrator. */
export async function SystemSection({ desk }: { desk: DeskContext }) {
  const { req, words, model, list, language } = desk
  if (!may(req.user.role, 'administer')) return null
  const figures = await systemFigures(req)
  const kind = figures.database.includes('mongo') ? 'mongodb' : 'sqlite'
  return (
    <DeskSection id="system" title={words.system.title} Icon={Settings2}>
      <SystemTiles figures={figures} names={model} href={list} language={language} />
      <p className="cchc-desk__note">
        {words.system.database}: {words.system.databases[kind]}
      </p>
    </DeskSection>
  )
}
