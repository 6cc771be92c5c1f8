# syntax=docker/dockerfile:1
FROM node:24-slim AS build
WORKDIR /app
ENV NEXT_TELEMETRY_DISABLED=1
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
# --no-save: a rewritten lock file would be newer than the build, and the start would build again.
RUN npm run build && npm prune --omit=dev --no-save

FROM node:24-slim
WORKDIR /app
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 DATA_DIR=/app/data MEDIA_DIR=/app/media PORT=3000
COPY --from=build --chown=root:root /app ./
# The application writes here and nowhere else.
RUN mkdir -p data media .next/cache node_modules/.cache && chown -R node:node data media .next/cache node_modules/.cache
USER node
EXPOSE 3000
VOLUME ["/app/data", "/app/media"]
HEALTHCHECK --interval=15s --timeout=5s --start-period=120s --retries=4 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:'+process.env.PORT+'/readyz').then((r)=>process.exit(r.ok?0:1),()=>process.exit(1))"]
# Node itself is the process, so that SIGTERM arrives and the stop is clean.
CMD ["node", "bin/run.mjs", "src/cli/start.ts"]
