# `make demo` and `make test` set everything up from nothing; a second run only does what changed.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check -q

PYODIDE := 314.0.7

.PHONY: demo test test-slow test-pythons check docs bench drift format clean

demo: $(VENV)/.demo
	$(BIN)/oai-lite demo

# A process for each processor, each with whole files. TESTS: more arguments for pytest.
PYTEST := $(BIN)/python -m pytest -n auto --dist loadfile

test: $(VENV)/.dev
	$(PYTEST) -m "not slow" $(TESTS)

# What takes a minute together, or runs in Pyodide.
test-slow: $(VENV)/.dev $(VENV)/.pyodide-$(PYODIDE)
	$(PYTEST) -m slow $(TESTS)

# The tests on every other Python that this machine has; see tests/pythons.py.
test-pythons: $(VENV)/.python
	$(BIN)/python tests/pythons.py $(TESTS)

check: $(VENV)/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/pyright --pythonpath $(BIN)/python
	@echo pyright --verifytypes oai_lite --ignoreexternal
	@PATH="$(CURDIR)/$(BIN):$$PATH" VIRTUAL_ENV="$(CURDIR)/$(VENV)" $(BIN)/pyright --verifytypes oai_lite --ignoreexternal \
		> $(VENV)/verifytypes.txt || (cat $(VENV)/verifytypes.txt; exit 1)
	@tail -n 3 $(VENV)/verifytypes.txt

# The site, in site/: the pages of docs/ and the reference, made anew. Warnings and links that lead nowhere are errors.
docs: $(VENV)/.docs
	$(BIN)/python docs/reference.py build/docs
	rm -rf site
	$(BIN)/python -m sphinx -q -W --keep-going -E -j auto -c docs -d build/doctrees build/docs site
	@echo "the documentation is in site/index.html"

bench: $(VENV)/.dev
	$(BIN)/python -m benchmarks

drift: $(VENV)/.dev
	$(BIN)/python -m drift --write
	$(BIN)/python -m drift.schemas
	$(BIN)/python -m drift.azure

format: $(VENV)/.dev
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

clean:
	rm -rf site build $(VENV) .venv-3.* .mypy_cache .pytest_cache .ruff_cache .hypothesis

$(VENV)/.python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "oai_lite needs Python 3.11 or newer; run: make PYTHON=python3.11 demo")'
	$(PYTHON) -m venv $(VENV)
	touch $@

$(VENV)/.demo: $(VENV)/.python pyproject.toml
	$(PIP) install -e .
	touch $@

# The example of a plugin is installed as its users would: by itself, found by its entry point, used by who asks for it.
$(VENV)/.dev: $(VENV)/.python pyproject.toml examples/oai-lite-vault/pyproject.toml
	$(PIP) install -e '.[dev]' -e examples/oai-lite-vault
	touch $@ $(VENV)/.demo

$(VENV)/.docs: $(VENV)/.python pyproject.toml
	$(PIP) install -e '.[docs]'
	touch $@

$(VENV)/.pyodide-$(PYODIDE): $(VENV)/.python
	@command -v npm > /dev/null || (echo "the tests in Pyodide need Node and npm: https://nodejs.org"; exit 1)
	npm install --prefix $(VENV)/pyodide --no-save --no-audit --no-fund --loglevel=error pyodide@$(PYODIDE)
	touch $@
