# make            the fast loop: format, lint, types, contracts, the quick tests
# make setup      .venv with .venv/bin/quorate, from pinned and hashed packages
# make demo       the 2013 meeting, counted, certified and verified
# make test       everything that needs only Python; says at its end what it left out
# make test-world what needs tools of the operating system; fails where one is missing
# make bench      speed, in ratios within one run
# make docs       docs/reference, written anew from the code
# make scorecard  what is read of real filings and found in them, against what careful readers found
# make lock       requirements/*.txt, compiled anew

PYTHON ?= python3
BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
JOBS ?= 2

.DEFAULT_GOAL := fast
.PHONY: fast setup demo lint types contracts test test-world world-tools bench docs scorecard lock \
	clean

fast: lint types contracts
	$(BIN)/python -m pytest -q -n $(JOBS) -m "not world and not long"

setup: .venv/.ready

.venv/.ready: requirements/dev.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Quorate needs Python 3.11 or newer; say which with make PYTHON=/path/to/python3.11")'
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv || { rm -rf .venv; \
		echo "Python's venv module is not whole; on Debian: apt-get install python3-venv" >&2; exit 1; }
	@echo "Installing the pinned packages into .venv" >&2
	@$(PIP) install --require-hashes -r requirements/dev.txt
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

.venv/.world: .venv/.ready requirements/world.txt
	@echo "Installing Spark and pandas into .venv" >&2
	@$(PIP) install --require-hashes -r requirements/world.txt
	@touch $@

demo: setup
	$(BIN)/quorate demo

lint: setup
	$(BIN)/ruff format --check --quiet . || { $(BIN)/ruff format --check .; exit 1; }
	$(BIN)/ruff check --quiet .

types: setup
	$(BIN)/mypy

contracts: setup
	$(BIN)/lint-imports --no-logo

test: lint types contracts
	$(BIN)/python -m pytest -n $(JOBS) --durations=5

# A tool and the Debian package that brings it.
WORLD := go:golang-go java:openjdk-17-jre-headless chromium:chromium
GO_MOD := /usr/share/gocode/src/golang.org/x/mod/sumdb/note

world-tools:
	@missing=""; \
	for pair in $(WORLD); do command -v $${pair%%:*} >/dev/null || missing="$$missing $${pair#*:}"; done; \
	test -d $(GO_MOD) || missing="$$missing golang-golang-x-mod-dev"; \
	test -z "$$missing" || { echo "make test-world needs what is not here. As root:" >&2; \
		echo "    apt-get install --no-install-recommends$$missing" >&2; exit 1; }

test-world: world-tools .venv/.world
	$(BIN)/python -m pytest -m world --durations=5

bench: .venv/.world
	$(BIN)/python -m bench

docs: setup
	$(BIN)/python tools/reference.py

scorecard: setup
	$(BIN)/python tools/scorecard.py --write

# A version already pinned stays, unless UPGRADE=--upgrade.
lock:
	test -x build/lock/bin/uv || { $(PYTHON) -m venv build/lock && build/lock/bin/pip install --quiet uv; }
	$(MAKE) --no-print-directory lock-run lock-dev lock-world

lock-dev: GROUPS := --group dev
lock-world: GROUPS := --group dev --extra spark --extra bench
lock-%:
	build/lock/bin/uv pip compile --quiet $(UPGRADE) --universal --python-version 3.11 --generate-hashes \
		--no-header --no-annotate --no-emit-index-url $(GROUPS) pyproject.toml -o requirements/$*.txt

clean:
	rm -rf .venv build dist demo .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
