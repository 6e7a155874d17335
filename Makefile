# Linli 邻里. `make help` says what can be done here.

PYTHON ?= python3
export PORT ?= 8000
export DATA_DIR ?= .data
WORKERS ?= auto

BIN := .venv/bin
COMPILE := $(BIN)/python -m uv pip compile pyproject.toml --universal --python-version 3.11 \
	--generate-hashes --no-emit-index-url --no-emit-find-links --no-header --no-annotate --quiet
INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes

.PHONY: help install run test thorough bench proof check format examples openapi settings migration requirements sbom clean clients clients-ready clients-test
.DEFAULT_GOAL := help

help:  ## Say what can be done here
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-14s %s\n", $$1, $$2}' Makefile

install: .venv/run.stamp  ## Only the virtual environment (.venv) with the pinned packages

run: .venv/run.stamp  ## Serve 东圣社区 on PORT (8000), data in DATA_DIR (.data); DATABASE_URL for a PostgreSQL of yours
	@DEMO=1 exec $(BIN)/python -m app run

test: .venv/dev.stamp  ## Run the tests, in parallel and in any order, against a real PostgreSQL
	@$(BIN)/python -m pytest -n $(WORKERS) -m "not thorough"

thorough: .venv/dev.stamp  ## Those that take minutes: every operation as everybody, hostile input, processes killed
	@$(BIN)/python -m pytest -n $(WORKERS) -m thorough $(ARGS)

bench: .venv/run.stamp .venv-peers/stamp  ## Measure ours beside limits and peers, in ratios: half an hour, or QUICK=1
	@$(BIN)/python -m bench $(if $(QUICK),--quick) $(if $(ONLY),--only $(ONLY))

proof: .venv/dev.stamp  ## Break it on purpose in every way we know, and say what was lost: twenty minutes, or SIZE=small
	@PROOF=$(or $(SIZE),full) $(BIN)/python -m pytest -p no:randomly -n 0 --timeout 3600 tests/proof $(ARGS)

check: .venv/dev.stamp  ## All that can be said without running the tests: format, lint, types, imports, contract, migrations
	$(BIN)/python -m ruff format --check .
	$(BIN)/python -m ruff check .
	$(BIN)/python -m mypy
	$(BIN)/lint-imports
	$(BIN)/python -m app openapi | diff openapi/openapi.json -
	$(BIN)/python -m clients.generate --check
	$(BIN)/python -m app settings | diff docs/settings.md -
	$(BIN)/python -m app settings --language zh | diff docs/settings.zh.md -
	$(BIN)/python -m pytest tests/architecture/test_migrations.py -p no:randomly

format: .venv/dev.stamp  ## Put the code into its shape
	$(BIN)/python -m ruff format .
	$(BIN)/python -m ruff check --fix .

clients: .venv/run.stamp  ## Write the typed part of both clients from the contract
	$(BIN)/python -m clients.generate

clients-ready: clients/node_modules/.package-lock.json  ## TypeScript, for the clients' own tests

clients-test: .venv/dev.stamp clients-ready  ## Type-check and run both clients and the mini-program, against the demo
	@$(BIN)/python -m pytest -n 0 tests/clients

clients/node_modules/.package-lock.json: clients/package-lock.json
	@cd clients && npm ci --silent
	@touch $@

examples: .venv/dev.stamp  ## Keep what tests ask and are answered as the contract's examples: make examples ARGS=tests/venues
	@EXAMPLES=write $(BIN)/python -m pytest -n $(WORKERS) $(ARGS)

openapi: .venv/run.stamp  ## Write the contract down
	$(BIN)/python -m app openapi > openapi/openapi.json

settings: .venv/run.stamp  ## Write the reference of settings
	$(BIN)/python -m app settings > docs/settings.md
	$(BIN)/python -m app settings --language zh > docs/settings.zh.md

migration: .venv/dev.stamp  ## Write a migration from the models: make migration name="add opening hours"
	$(BIN)/python -m app migration "$(name)"
	$(BIN)/python -m ruff format migrations

requirements: .venv/dev.stamp  ## Pin anew what pyproject.toml asks for
	$(COMPILE) -o requirements.txt
	$(COMPILE) --extra dev -o requirements-dev.txt

sbom: .venv/run.stamp  ## Write down what this is made of: sbom.cdx.json (CycloneDX)
	$(BIN)/python -m app sbom > sbom.cdx.json

clean:  ## Forget the environment and the data
	rm -rf .venv .venv-peers .data bench/peers/fastify/node_modules

.venv-peers/stamp: bench/peers/requirements.txt bench/peers/fastify/package-lock.json
	@echo "[ set-up ] the peers' own packages (.venv-peers); whoever is missing is not measured"
	-@$(PYTHON) -m venv .venv-peers && .venv-peers/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r $<
	-@command -v npm >/dev/null && cd bench/peers/fastify && npm ci --silent
	@mkdir -p .venv-peers && touch $@

.venv/run.stamp: requirements.txt
	@echo "[ set-up ] virtual environment (.venv)"
	@$(PYTHON) -c 'import sys; sys.exit(None if sys.version_info >= (3, 11) else "Linli needs Python 3.11 or newer: make PYTHON=python3.12 run")'
	@$(PYTHON) -m venv .venv || { echo "Python cannot make a virtual environment: on Debian, apt install python3-venv" >&2; exit 1; }
	@echo "[ set-up ] pinned packages (a minute or two with an empty cache)"
	@$(INSTALL) -r $<
	@touch $@

.venv/dev.stamp: requirements-dev.txt .venv/run.stamp
	@echo "[ set-up ] packages for the tests"
	@$(INSTALL) -r $<
	@touch $@
