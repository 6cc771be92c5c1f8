import { visit } from './visit'

export default async function NotFound() {
  const { words } = await visit()
  return (
    <>
      <h1>{words.notFound.title}</h1>
      <p className="site-note">{words.notFound.text}</p>
      <a className="cchc-button" href="/">
        {words.notFound.home}
      </a>
    </>
  )
}
