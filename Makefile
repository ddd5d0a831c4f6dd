# `make demo` and `make test` set up all they need in .venv; python3 (3.11 to 3.13, with venv and pip) is the only thing to have.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
READY  := $(VENV)/.ready

.DEFAULT_GOAL := help
.PHONY: help demo test lint types imports pytest docs bench constraints clean

help: ## say what can be made
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/make \1	\2/p' Makefile

demo: $(READY) ## crawl generated newspapers over HTTP, check the archive against the answer key, load it
	$(BIN)/backissue demo

test: lint types imports pytest ## everything a change must pass

lint: $(READY) ## ruff: rules and format
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(READY) ## mypy --strict
	$(BIN)/mypy

imports: $(READY) ## the layers of the packages
	$(BIN)/lint-imports

pytest: $(READY) ## the tests alone, on all cores
	$(BIN)/python -m pytest -n auto

docs: $(READY) ## write docs/fields.md from archive/records.py
	$(BIN)/python docs/make_fields.py

bench: $(READY) ## measure; figures go into benchmarks/RESULTS.md by hand, with the machine they are from
	$(BIN)/python -m benchmarks.extraction_speed
	$(BIN)/python -m benchmarks.crawl_speed
	$(BIN)/python -m benchmarks.kill_resume

constraints: ## make constraints.txt anew: the newest versions that pyproject.toml allows
	$(PYTHON) -m venv --clear $(VENV)-new
	$(VENV)-new/bin/python -m pip install --quiet --disable-pip-version-check -e '.[dev]'
	{ sed '/^[^#]/,$$d' constraints.txt; $(VENV)-new/bin/python -m pip freeze --exclude-editable; } > constraints.new
	mv constraints.new constraints.txt
	rm -rf $(VENV)-new

clean: ## remove what make made, .venv included
	rm -rf $(VENV) $(VENV)-new demo-archive demo-archive-[0-9]* build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis .scrapy
	find archive scraper tests docs benchmarks -name __pycache__ -type d -prune -exec rm -rf {} +

$(READY): pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' || \
		{ echo "backissue needs Python 3.11, 3.12 or 3.13, and $(PYTHON) is another: make PYTHON=python3.12 ..." >&2; exit 1; }
	$(PYTHON) -m venv --clear $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev]'
	@touch $@
