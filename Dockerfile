# The API (`serve`), the worker (`worker`) and the migrator (`migrate`) are one image; the database is yours:
# docker run -e SECRET_KEY=… -e DATABASE_URL=… -e WECHAT_APPID=… -e WECHAT_SECRET=… -p 8000:8000 linli
FROM debian:12-slim AS build
RUN apt-get update && apt-get install -qy --no-install-recommends python3 python3-venv
WORKDIR /linli
COPY requirements.txt .
RUN python3 -m venv .venv && .venv/bin/python -m pip install --no-cache-dir --require-hashes -r requirements.txt

FROM debian:12-slim
RUN apt-get update && apt-get install -qy --no-install-recommends python3 tini && rm -rf /var/lib/apt/lists/* \
    && useradd --system --create-home --home-dir /var/lib/linli linli
WORKDIR /linli
COPY --from=build /linli/.venv .venv
COPY alembic.ini ./
COPY migrations migrations
COPY docs docs
COPY app app
USER linli
ENV DATA_DIR=/var/lib/linli HTTP_HOST=0.0.0.0 PORT=8000 PYTHONUNBUFFERED=1
EXPOSE 8000
HEALTHCHECK CMD [".venv/bin/python", "-c", "import os, urllib.request as r; r.urlopen(f'http://127.0.0.1:{os.environ[\"PORT\"]}/healthz', timeout=3)"]
ENTRYPOINT ["tini", "--", ".venv/bin/python", "-m", "app"]
CMD ["serve"]
