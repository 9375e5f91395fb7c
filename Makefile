PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
DEMO := jordan-kazakhstan-defence.ar

.DEFAULT_GOAL := help

help:  ## list the targets
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 18

$(STAMP): requirements.txt pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $(STAMP)

install: $(STAMP)  ## a virtual environment with everything pinned

demo: $(STAMP)  ## the main job on the shipped Arabic text; make demo TEXT=path reads a text of yours, offline
ifdef TEXT
	@$(BIN)/accordant extract "$(TEXT)" --model offline
else
	@echo "1. evals/agreements/$(DEMO)/document.txt, read from the completion recorded in cassettes/$(DEMO).yaml:"
	@echo "   no model is asked and no key is needed: requests and tokens below are those of the recording, alignment and checks run now. (The agreement is invented.)"
	@echo
	@$(BIN)/accordant extract evals/agreements/$(DEMO)/document.txt --cassette cassettes/$(DEMO).yaml
	@echo
	@echo "2. The same text, read now by the built-in reader (model \"offline\"), without any model. make demo TEXT=path reads yours."
	@echo
	@$(BIN)/accordant extract evals/agreements/$(DEMO)/document.txt --model offline
endif

test: $(STAMP)  ## lint, types, schemas, tests; no network but loopback
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/python -m pytest

hostile: $(STAMP)  ## what becomes of each hostile answer, as docs/hostile.md
	$(BIN)/python benchmarks/hostile.py > docs/hostile.md

eval: $(STAMP)  ## precision, recall and F1 by field, from the recorded completions
	$(BIN)/accordant eval

notebooks: $(STAMP)  ## execute the notebooks anew, outputs included
	$(BIN)/python notebooks/execute.py

schemas: $(STAMP)  ## write schemas/ anew
	$(BIN)/accordant schema Agreement > schemas/agreement.schema.json
	$(BIN)/accordant schema Extraction > schemas/extraction.schema.json

lock: $(STAMP)  ## pin requirements.txt anew from pyproject.toml
	$(BIN)/python -m pip install --quiet uv
	$(BIN)/uv pip compile pyproject.toml --universal --python-version 3.11 --all-extras --group dev --generate-hashes --no-emit-index-url --no-annotate --no-header --output-file requirements.txt

.PHONY: help install demo test hostile eval notebooks schemas lock
