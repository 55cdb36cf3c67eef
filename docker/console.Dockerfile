FROM node:20.20.2-bookworm-slim AS build
WORKDIR /app
COPY . .
RUN npm ci && node tools/build.mjs --only console

FROM nginx:1.29-alpine
COPY docker/console.nginx.conf /etc/nginx/conf.d/default.conf
COPY --from=build /app/apps/console/dist /usr/share/nginx/html
