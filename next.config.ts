import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const nextConfig: NextConfig = {
  poweredByHeader: false,
  images: { localPatterns: [{ pathname: '/api/media/file/**' }] },
  // `npm run typecheck` checks the types, in CI too; a first start should not wait for it.
  typescript: { ignoreBuildErrors: true },
  // Bundles the readers of imported files while the server runs.
  serverExternalPackages: ['esbuild'],
  turbopack: { root: import.meta.dirname },
}

export default withPayload(nextConfig, { devBundleServerPackages: false })
