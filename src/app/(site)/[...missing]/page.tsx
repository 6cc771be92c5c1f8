import { notFound } from 'next/navigation'

/** Any other address: the site's own page for what is not there. */
export default function Missing() {
  notFound()
}
