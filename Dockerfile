# The bot as an image: see docs/hosting.md. Two folders are written to while it runs, embeddings and data, where volumes are
# mounted on them; nothing else is.

FROM node:24-bookworm-slim@sha256:6f7b03f7c2c8e2e784dcf9295400527b9b1270fd37b7e9a7285cf83b6951452d AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev
COPY tsconfig.json tsconfig.build.json ./
COPY commands commands
COPY src src
COPY tools/build.js tools/copyModel.js tools/
COPY content content
# Embeddings of the content are computed here, once: containers without a volume only read them. What builds is not needed
# any more then.
RUN npm run build \
  && CACHE_DIR=embeddings node dist/src/cli/embeddings.js \
  && rm -r node_modules/typescript node_modules/@typescript
# The package brings what runs the network for every system and processor, 288 MB: the one that is used here stays.
RUN find node_modules/onnxruntime-node/bin -mindepth 3 -maxdepth 3 \
  ! -path "*/linux/$(node -p process.arch)" -exec rm -r {} +

FROM node:24-bookworm-slim@sha256:6f7b03f7c2c8e2e784dcf9295400527b9b1270fd37b7e9a7285cf83b6951452d
WORKDIR /app
# Inside a container the ports are closed to the world until somebody publishes them.
ENV NODE_ENV=production HOST=0.0.0.0 HEALTH_PORT=8080 CACHE_DIR=embeddings
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY --from=build /app/content content
# A fresh volume that is mounted on one of these gets the folder's owner and files.
RUN install --directory --owner=node --group=node embeddings data
COPY --from=build --chown=node:node /app/embeddings embeddings
USER node
EXPOSE 8080
# Where no port is opened, nothing can be asked: the container is then well as long as it runs.
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=3 \
  CMD ["node", "-e", "const port = process.env.INTERACTIONS_PORT?.trim() || process.env.HEALTH_PORT?.trim(); if (!port) process.exit(0); fetch(`http://127.0.0.1:${port}/ready`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/src/main.js"]
