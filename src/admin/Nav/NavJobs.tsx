'use client'
import { Link } from '@payloadcms/ui'
import {
  CalendarDays,
  ChartColumn,
  ChevronDown,
  ClipboardCheck,
  Images,
  LibraryBig,
  ListTodo,
  ScrollText,
  Settings2,
  type LucideIcon,
} from 'lucide-react'
import { usePathname } from 'next/navigation'
import { useState } from 'react'
import { fill } from '@/i18n/fill'
import type { ShellWords } from '@/i18n/vi/shell'
import { activePage } from './activePage'
import type { NavJob } from './navigation'

const ICONS: Record<NavJob['key'], LucideIcon> = {
  mine: ListTodo,
  calendar: CalendarDays,
  logs: ClipboardCheck,
  plans: ScrollText,
  reports: ChartColumn,
  content: Images,
  catalogues: LibraryBig,
  system: Settings2,
}

/** The jobs; the one worked in is open with its pages, the others open on demand. */
export function NavJobs({ jobs, words }: { jobs: NavJob[]; words: ShellWords }) {
  const active = activePage(jobs, usePathname())
  const [toggled, setToggled] = useState<Partial<Record<NavJob['key'], boolean>>>({})
  return (
    <nav aria-label={words.navigation}>
      <ul className="cchc-nav__jobs">
        {jobs.map((job) => {
          const Icon = ICONS[job.key]
          const here = active?.job === job.key
          const open = toggled[job.key] ?? here
          const several = job.pages.length > 1
          return (
            <li key={job.key}>
              <div className={here ? 'cchc-nav__job cchc-nav__job--here' : 'cchc-nav__job'}>
                <Link
                  href={job.href}
                  prefetch={false}
                  className="cchc-nav__link"
                  aria-current={active?.href === job.href ? 'page' : undefined}
                >
                  <Icon size={18} aria-hidden="true" />
                  <span>{job.label}</span>
                </Link>
                {several && (
                  <button
                    type="button"
                    className="cchc-nav__toggle"
                    aria-expanded={open}
                    aria-label={fill(words.showPages, { job: job.label })}
                    onClick={() => setToggled({ ...toggled, [job.key]: !open })}
                  >
                    <ChevronDown size={16} aria-hidden="true" />
                  </button>
                )}
              </div>
              {several && open && (
                <ul className="cchc-nav__pages">
                  {job.pages.map((page) => (
                    <li key={page.href}>
                      <Link
                        href={page.href}
                        prefetch={false}
                        className="cchc-nav__page"
                        aria-current={active?.href === page.href ? 'page' : undefined}
                      >
                        {page.label}
                      </Link>
                    </li>
                  ))}
                </ul>
              )}
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
