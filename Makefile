# Everything sets itself up: a fresh clone needs Python 3.12 or newer, Node 20.18 or newer, and one of these words.
#
#   make serve   build the site and serve it on this computer      PORT=8000
#   make test    every test: Python, the same in Pyodide, browsers
#   make build   the site, into site/                              SITE_URL=https://example.org/afterview/
#   make lint    ruff and mypy
#   make bench   Lighthouse over the built site, and how fast the tracker is beside its peers
#   make guide   write the guide's generated blocks afresh
#   make weights learn from labelled sentences how the checks weigh words
#   make walk    every short history of a job, one event longer than in make test
#   make lock    resolve the versions anew
#   make clean   remove what was made

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.ONESHELL:
.DELETE_ON_ERROR:
.DEFAULT_GOAL := help

PORT ?= 8000
SITE_URL ?= http://127.0.0.1:$(PORT)/
export SITE_URL

BIN := .venv/bin
VENV := .venv/.installed
NODE := node_modules/.installed

.PHONY: help serve test build lint bench guide weights walk lock clean browsers

help:
	@sed -n 's/^#   //p' Makefile

# The first of these that is new enough; .python-version decides inside pyenv's and uv's own.
$(VENV): requirements/dev.txt pyproject.toml
	@if ! test -x $(BIN)/python; then
		enough() { "$$1" -c 'import sys; sys.exit(sys.version_info < (3, 12))' 2>/dev/null; }
		found=""
		for python in python3.13 python3.14 python3.12 python3 python \
			"$$(pyenv prefix 2>/dev/null)/bin/python" "$$(uv python find '>=3.12' 2>/dev/null)"; do
			if enough "$$python"; then found="$$python"; break; fi
		done
		if test -z "$$found"; then
			echo "Afterview needs Python 3.12 or newer: install it, or name it: make PATH=/its/folder:\$$PATH" >&2
			exit 1
		fi
		echo "Setting up .venv with $$("$$found" --version)"
		"$$found" -m venv .venv
	fi
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-build-isolation --no-deps --editable .
	touch $@

$(NODE): package-lock.json .npmrc
	@npm ci --no-progress --loglevel=error
	touch $@

build: $(VENV) $(NODE)
	@$(BIN)/python -m engine.build --site-url "$(SITE_URL)"

serve: build
	@$(BIN)/python -m engine.serve --port $(PORT) site

test: lint build browsers
	@$(BIN)/python -m pytest --numprocesses auto --dist worksteal

browsers: $(VENV)
	@$(BIN)/python -m tests.browser.browsers

lint: $(VENV)
	@$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

bench: build browsers benchmarks/node_modules/.installed
	@$(BIN)/python benchmarks/lighthouse.py
	$(BIN)/python benchmarks/run.py

benchmarks/node_modules/.installed: benchmarks/package-lock.json .npmrc
	@npm ci --prefix benchmarks --no-progress --loglevel=error
	touch $@

guide: $(VENV)
	@$(BIN)/python -m engine.guide_blocks

weights: $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/learning.txt
	$(BIN)/python -m learning.learn

walk: $(VENV)
	@AFTERVIEW_WALK=5 $(BIN)/python -m pytest tests/etiquette/test_walk.py

lock:
	@uv() { $(BIN)/uv pip compile --quiet --universal --generate-hashes --no-emit-index-url --no-header "$$@"; }
	uv --python-version 3.12 --upgrade requirements/dev.in -o requirements/dev.txt
	uv --python-version 3.12 requirements/learning.in -o requirements/learning.txt
	uv --python-version 3.14 -c requirements/dev.txt requirements/engine.in -o requirements/engine.txt
	uv --python-version 3.14 requirements/pyodide.in -o requirements/pyodide.txt
	npm install --package-lock-only --no-progress --loglevel=error

clean:
	@rm -rf .venv node_modules site build
