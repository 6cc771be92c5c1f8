import path from 'node:path'

/**
 * The program of a reader as one text with all it needs. Bundled when it is first wanted, so that the
 * built pages, the commands and the tests all run the same one and no file has to be found by them.
 */
export function readerCode(): Promise<string> {
  kept ??= bundle().catch((error: unknown) => {
    kept = undefined
    throw error
  })
  return kept
}

let kept: Promise<string> | undefined

async function bundle(): Promise<string> {
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    entryPoints: [path.resolve(/* turbopackIgnore: true */ 'src/importers/apart/readerProcess.ts')],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'error',
  })
  return outputFiles[0]?.text ?? ''
}
